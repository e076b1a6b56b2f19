package stele.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.file.PercentEncoding;

class HrefTest {

    @Test
    void aLinkIsPathAndSuffix() {
        assertThat(Href.parse("../a%20b.md?x=1#y%20z")).isEqualTo(new Href("", "../a b.md", "?x=1#y%20z"));
        assertThat(Href.parse("#top")).isEqualTo(new Href("", "", "#top"));
    }

    @Test
    void aSchemeIsReadInAnyLetterCaseAndKeepsTheRestAsItIs() {
        assertThat(Href.parse("HTTPS://x/%41?b#c")).isEqualTo(new Href("https", "//x/%41?b#c", ""));
    }

    @Test
    void anEscapeThatIsNoneIsText() {
        assertThat(PercentEncoding.decode("100%.md")).isEqualTo("100%.md");
        assertThat(PercentEncoding.decode("a%zz.md")).isEqualTo("a%zz.md");
        assertThat(PercentEncoding.decode("%ff.md")).isEqualTo("%ff.md");
        assertThat(PercentEncoding.decode("%26%C3%A9")).isEqualTo("&é");
    }

    @ParameterizedTest
    @CsvSource({
        "b.md, x/b.md",
        "./b.md, x/b.md",
        "../b.md, b.md",
        "y/../b.md, x/b.md",
        "y//b.md, x/y/b.md",
        "y\\b.md, x/y/b.md",
        "/b.md, b.md",
    })
    void aPathIsSeenFromTheFolderOfItsFile(String written, String path) {
        assertThat(Href.parse(written).from("x/a.md")).contains(path);
    }

    @Test
    void aPathThatClimbsAboveTheRootLeadsNowhere() {
        assertThat(Href.parse("../../b.md").from("x/a.md")).isEmpty();
    }

    @Test
    void anAssetIdMayHaveAFragment() {
        assertThat(Href.parse("asset:AB-1#x").assetId()).contains("AB-1");
        assertThat(Href.parse("asset:AB-1#x").tail()).isEqualTo("#x");
        assertThat(Href.parse("xref:AB-1").assetId()).contains("AB-1");
        assertThat(Href.parse("a.md#x").assetId()).isEmpty();
        assertThat(Href.parse("a.md#x").tail()).isEqualTo("#x");
    }

    @Test
    void onlyRelativeMarkdownNamesATopicFile() {
        assertThat(Href.parse("A.MD#x").isTopicFile()).isTrue();
        assertThat(Href.parse("https://x/a.md").isTopicFile()).isFalse();
        assertThat(Href.parse("//x/a.md").isTopicFile()).isFalse();
        assertThat(Href.parse("a.mdx").isTopicFile()).isFalse();
    }
}
