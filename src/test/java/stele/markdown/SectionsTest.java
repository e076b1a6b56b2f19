package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.body;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {

    /** {@code title|onlyList|depth:destination …} for each section. */
    private static List<String> sections(String markdown) {
        var body = body(markdown);
        return body.sections().stream()
                .map(section -> section.title() + "|" + section.onlyList() + "|"
                        + String.join(
                                " ",
                                section.items().stream()
                                        .map(item -> item.depth() + ":"
                                                + body.links().get(item.link()).written())
                                        .toList()))
                .toList();
    }

    @Test
    void aSectionEndsAtTheNextHeadingOfAnyLevel() {
        assertThat(
                        sections(
                                "# t\n\nintro\n\n## In this section\n\n- [a](a.md)\n- [b](b.md#x)\n\n### See also\n\n- [c](c.md)\n\nend"))
                .containsExactly("|false|", "In this section|true|0:a.md 0:b.md#x", "See also|false|0:c.md");
    }

    @Test
    void onlyLinksToTopicsCount() {
        assertThat(
                        sections(
                                "- [a](a.md?x)\n- [b](asset:1)\n- [c](XREF:2)\n- [d](http://x/d.md)\n- [e](e.png)\n- [f](f.MD)"))
                .containsExactly("|false|0:a.md?x 0:asset:1 0:XREF:2 0:f.MD");
    }

    @Test
    void itemsAreFoundAtAnyDepth() {
        assertThat(sections("1. [a](a.md)\n   - [b](b.md)\n     - [c](c.md)\n2. [d](d.md)"))
                .containsExactly("|true|0:a.md 1:b.md 2:c.md 0:d.md");
    }

    @Test
    void anItemMayStartWithAnEmptyLineAndItsLinkMayBeEmphasised() {
        assertThat(sections("  -   \n    [a](a.md)\n    \n    About a.\n\n  -   \n    **[b](b.md)**\n"))
                .containsExactly("|true|0:a.md 0:b.md");
    }

    @Test
    void anItemThatStartsWithWordsIsProse() {
        assertThat(sections("- see [a](a.md)\n- [b](b.md)")).containsExactly("|false|0:b.md");
    }

    @Test
    void wrappersAroundListsDoNotMatter() {
        assertThat(
                        sections(
                                "<div data-x=y>\n\n## a\n\n<div id=\"x\">\n\n- [b](b.md)\n\n</div>\n\n<span> </span>\n\n</div>"))
                .containsExactly("a|true|0:b.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "> [!NOTE]\n> text", "![a](b.png)", "| a |\n|---|", "```\na\n```", "---"})
    void whateverStandsBesideTheListMakesItMoreThanAList(String beside) {
        assertThat(sections("- [a](a.md)\n\n" + beside)).containsExactly("|false|0:a.md");
    }

    @Test
    void listsInOtherBlocksCountButAreNotAlone() {
        assertThat(sections("> - [a](a.md)")).containsExactly("|false|0:a.md");
    }

    @Test
    void rawHtmlListsCount() {
        assertThat(sections("<ul>\n<li><p><a href=\"a.md\">a</a></p></li>\n<li><a href=\"b.md\">b</a>\n</ul>"))
                .containsExactly("|true|0:a.md 0:b.md");
    }

    @Test
    void anEmptyTopicHasNoSection() {
        assertThat(sections("# t")).isEmpty();
    }
}
