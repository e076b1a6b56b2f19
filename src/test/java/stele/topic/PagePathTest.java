package stele.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.topic.Sources.described;
import static stele.topic.Sources.tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.config.SiteConfig.UrlStyle;
import stele.diagnostic.Position;
import stele.file.OutputPath;
import stele.stage.Outcome;

class PagePathTest {

    @ParameterizedTest
    @CsvSource({
        "a.md, a.html, a/index.html",
        "guide/a.b.md, guide/a.b.html, guide/a.b/index.html",
        "a.MARKDOWN, a.html, a/index.html",
        "index.md, index.html, index.html",
        "guide/Index.md, guide/index.html, guide/index.html",
        "reindex.md, reindex.html, reindex/index.html",
        "Où (1); 50 %.md, Où (1); 50 %.html, Où (1); 50 %/index.html",
        "console/com10.md, console/com10.html, console/com10/index.html",
    })
    void aPageIsNamedAfterItsTopic(String path, String file, String directory) {
        assertThat(page(path, UrlStyle.FILE).value()).contains(new OutputPath("pt-br/" + file));
        assertThat(page(path, UrlStyle.DIRECTORY).value()).contains(new OutputPath("pt-br/" + directory));
    }

    @ParameterizedTest
    @CsvSource({
        "../a.md, ..",
        "a/../../b.md, ..",
        "./a.md, .",
        "/etc/a.md, ''",
        "C:/a.md, C:",
        "a\\b.md, a\\b.html",
        "a//b.md, ''"
    })
    void aPathThatLeadsElsewhereIsRefused(String path, String name) {
        assertThat(described(page(path, UrlStyle.FILE)))
                .contains("a.md:1:1: error: '" + name
                        + "' in the path would lead out of the site [output/path-escape] (rename it)");
        assertThat(page(path, UrlStyle.FILE).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON.md", "guide/aux.md", "nul/a.md", "com1.fr.md", "Lpt9.md", "prn.md", "COM².md"})
    void aNameThatIsADeviceOnWindowsIsRefused(String path) {
        assertThat(described(page(path, UrlStyle.FILE)))
                .singleElement()
                .asString()
                .matches(
                        "a.md:1:1: error: '.*' is the name of a device on Windows \\[output/reserved-name] \\(rename it\\)");
    }

    @Test
    void anInvisibleCharacterInANameIsRefused() {
        assertThat(described(page("a\nb.md", UrlStyle.FILE)))
                .containsExactly(
                        "a.md:1:1: error: the path holds an invisible character [output/reserved-name] (rename it)");
    }

    @Test
    void aNameIsLimitedToWhatFileSystemsHold() {
        assertThat(page("a".repeat(250) + ".md", UrlStyle.FILE).value()).isPresent();
        assertThat(page("a".repeat(251) + ".md", UrlStyle.FILE).value()).isEmpty();
        assertThat(page("é".repeat(125) + ".md", UrlStyle.FILE).value()).isPresent();
        assertThat(described(page("é".repeat(126) + ".md", UrlStyle.FILE)))
                .containsExactly(
                        "a.md:1:1: error: the name is longer than 255 bytes [output/reserved-name] (rename it)");
    }

    private static Outcome<OutputPath> page(String path, UrlStyle style) {
        return PagePath.of(new TopicId(tag("pt-BR"), path), style, Position.startOf("a.md"));
    }
}
