package stele.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.topic.Sources.frontMatter;

import org.junit.jupiter.api.Test;
import stele.diagnostic.Position;

class FrontMatterTest {

    @Test
    void keysAreReadInAnyLetterCase() {
        assertThat(frontMatter("TOCtitle: X").text("TOCTitle")).contains("X");
    }

    @Test
    void textIsStrippedAndBlankTextIsNone() {
        assertThat(frontMatter("a: ' x '").text("a")).contains("x");
        assertThat(frontMatter("a: ' '").text("a")).isEmpty();
        assertThat(frontMatter("a: [x]").text("a")).isEmpty();
        assertThat(frontMatter().text("a")).isEmpty();
    }

    @Test
    void oneTextIsAListOfItself() {
        assertThat(frontMatter("a: x").texts("a")).containsExactly("x");
        assertThat(frontMatter("a: [' x ', {b: c}, y]").texts("a")).containsExactly("x", "y");
        assertThat(frontMatter("a:").texts("a")).isEmpty();
        assertThat(frontMatter("a: {b: c}").texts("a")).isEmpty();
    }

    @Test
    void aValueKnowsItsPlace() {
        assertThat(frontMatter("a: x", "b: y").position("B")).contains(new Position("content/a.md", 3, 4));
        assertThat(frontMatter().position("b")).isEmpty();
    }
}
