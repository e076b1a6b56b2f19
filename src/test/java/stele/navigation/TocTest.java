package stele.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.stage.Outcome;

class TocTest {

    private static Outcome<Toc> parse(String text) {
        return Toc.parse(new SourceFile(new SourcePath("content", "fr-FR/toc.yml"), text));
    }

    private static Toc read(String text) {
        var toc = parse(text);
        assertThat(toc.diagnostics()).isEmpty();
        return toc.value().orElseThrow();
    }

    @Test
    void aTableIsAListOfEntriesOrAMappingThatHasOneUnderItems() {
        var list = read("- name: A\n  href: a.md\n");
        var mapping = read("metadata: x\nitems:\n- name: A\n  href: a.md\n");
        assertThat(list.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).contains("A");
            assertThat(entry.pages()).containsExactly("a.md");
            assertThat(entry.position()).hasToString("content/fr-FR/toc.yml:1:3");
        });
        assertThat(mapping.entries().get(0).pages()).containsExactly("a.md");
    }

    @Test
    void keysAreReadWithoutRegardToLetterCaseAndUnknownOnesAreNoFault() {
        var entry =
                read("- Name: A\n  TOPICHREF: a.md\n  tochref: b/toc.yml\n  Items:\n  - name: B\n  expanded: true\n  displayName: x\n")
                        .entries()
                        .get(0);
        assertThat(entry.name()).contains("A");
        assertThat(entry.pages()).containsExactly("a.md");
        assertThat(entry.nested()).containsExactly("b/toc.yml");
        assertThat(entry.items()).extracting(Toc.Entry::name).singleElement().isEqualTo(java.util.Optional.of("B"));
    }

    @Test
    void theOwnPageOfAnEntryIsSoughtByUidBeforeHref() {
        var entry = read("- href: d.md\n  topicHref: c.md\n  uid: b\n  topicUid: a\n")
                .entries()
                .get(0);
        assertThat(entry.pages()).containsExactly("asset:a", "asset:b", "c.md", "d.md");
    }

    @Test
    void whatIsOfTheWrongTypeIsLeftOutAndReportedWhereItStands() {
        var toc = parse("- name: [A]\n  href: a.md\n- b.md\n- name: C\n  items: c.md\n-\n- name: D\n  items:\n");
        assertThat(toc.value().orElseThrow().entries())
                .extracting(Toc.Entry::pages)
                .hasSize(3);
        assertThat(toc.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "content/fr-FR/toc.yml:1:9: error: 'name' is text, and here is a list [nav/wrong-type]",
                        "content/fr-FR/toc.yml:3:3: error: an entry is a mapping with 'name' and 'href', and here is text"
                                + " [nav/wrong-type]",
                        "content/fr-FR/toc.yml:5:10: error: a table of contents is a list of entries, and here is text"
                                + " [nav/wrong-type]");
    }

    @Test
    void anEmptyTableHasNoEntriesAndIsNoFault() {
        assertThat(read("").entries()).isEmpty();
        assertThat(read("# nothing yet\n").entries()).isEmpty();
        assertThat(read("items:\n").entries()).isEmpty();
    }

    @Test
    void blankTextCountsAsNone() {
        var entry = read("- name: '  '\n  href: ''\n").entries().get(0);
        assertThat(entry.name()).isEmpty();
        assertThat(entry.pages()).isEmpty();
    }

    @Test
    void brokenYamlMakesNoTableAndSaysWhy() {
        var toc = parse("- name: a: b\n");
        assertThat(toc.value()).isEmpty();
        assertThat(toc.diagnostics()).isNotEmpty();
    }
}
