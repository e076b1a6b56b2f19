package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.body;
import static stele.markdown.Sample.html;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {

    private static List<Article.Image> images(String markdown) {
        return body(markdown).article().pieces().stream()
                .filter(Article.Image.class::isInstance)
                .map(Article.Image.class::cast)
                .toList();
    }

    @Test
    void allButTheFirstAreLoadedWhenTheyAreNear() {
        assertThat(html("![a](b.png)\n\n![c](d.png)"))
                .isEqualTo("<p><img src=\"b.png\" alt=\"a\"></p>\n"
                        + "<p><img src=\"d.png\" alt=\"c\" loading=\"lazy\" decoding=\"async\"></p>");
        assertThat(Sample.trusted("![a](b)<img src=c alt=d loading=eager>"))
                .contains("alt=\"d\" loading=\"eager\"")
                .doesNotContain("lazy");
    }

    @Test
    void theSizeThatItsAuthorWroteIsKnown() {
        assertThat(images("<img src=a width=\"30\"> <img src=b height=20> <img src=c width=50% height=x>"))
                .extracting(Article.Image::width, Article.Image::height)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(30, 0),
                        org.assertj.core.groups.Tuple.tuple(0, 20),
                        org.assertj.core.groups.Tuple.tuple(0, 0));
    }

    @Test
    void anImageMayBeALinkToItsFile() {
        assertThat(images("![a](b.png)").get(0).opens()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[![a](b.png)](c.md)",
                "## ![a](b.png)",
                "![](b.png)",
                "- [ ] ![a](b.png)",
                "<details><summary><img src=b alt=a></summary>c</details>"
            })
    void butNotWhereItIsInALinkAlreadyOrHasNoWords(String markdown) {
        assertThat(images(markdown).get(0).opens()).isFalse();
    }
}
