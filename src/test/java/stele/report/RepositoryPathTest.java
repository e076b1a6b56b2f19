package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryPathTest {

    @ParameterizedTest
    @CsvSource({
        "'', content/a.md, content/a.md",
        "docs, content/a.md, docs/content/a.md",
        "docs/site/, ../topics/./a.md, docs/topics/a.md",
        "., a.md, a.md",
        "site, ../../other/a.md, ../other/a.md",
        "site, /srv/a.md, /srv/a.md",
        "site, C:/docs/a.md, C:/docs/a.md"
    })
    void aFileIsNamedFromTheTopOfTheRepository(String root, String file, String path) {
        assertThat(RepositoryPath.of(root, file)).isEqualTo(path);
    }
}
