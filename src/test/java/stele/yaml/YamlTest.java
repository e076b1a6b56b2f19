package stele.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.SourceFile;
import stele.file.SourcePath;

class YamlTest {

    private static final Dialect DIALECT = new Dialect("nav", 1 << 16, 8, Set.of("title"));

    @ParameterizedTest
    @ValueSource(strings = {"no", "0123", "2016-05-20", "1e10", "12:30:45", "~", "null", "0x1F", "a:b", "C#", "<x>"})
    void aScalarIsTheTextThatIsWritten(String written) {
        assertThat(value("key: " + written + "\n")).isEqualTo(written);
    }

    @Test
    void quotesAndEscapesAreResolved() {
        assertThat(value("key: 'L''été : \"x\"'\n")).isEqualTo("L'été : \"x\"");
        assertThat(value("key: \"a\\u00e9\\\\ : # b\"\n")).isEqualTo("aé\\ : # b");
    }

    @Test
    void aFoldedTextIsOneLine() {
        assertThat(value("key: >\n  Phase 1 : deux\n  lignes # ici\nother: x\n"))
                .isEqualTo("Phase 1 : deux lignes # ici\n");
    }

    @Test
    void aKeyWithoutAValueHoldsTheEmptyText() {
        assertThat(value("key:\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void nothingIsTheEmptyText(String text) {
        assertThat(parse(text)).isEqualTo(new YamlNode.Scalar(at(1, 1), ""));
    }

    @Test
    void everyNodeKnowsItsPlace() {
        assertThat(parse("- name: a\n  items:\n  - b\n- c\n"))
                .isEqualTo(new YamlNode.Sequence(
                        at(1, 1),
                        List.of(
                                new YamlNode.Mapping(
                                        at(1, 3),
                                        List.of(
                                                new YamlNode.Entry(
                                                        at(1, 3), "name", new YamlNode.Scalar(at(1, 9), "a")),
                                                new YamlNode.Entry(
                                                        at(2, 3),
                                                        "items",
                                                        new YamlNode.Sequence(
                                                                at(3, 3),
                                                                List.of(new YamlNode.Scalar(at(3, 5), "b")))))),
                                new YamlNode.Scalar(at(4, 3), "c"))));
    }

    @Test
    void placesAreCountedInTheWholeFile() {
        var text = "before\nkey: value\nafter: [\n";
        var outcome = Yaml.parse(file(text), text.indexOf("key"), text.indexOf("after"), DIALECT);
        assertThat(outcome.value().orElseThrow())
                .isEqualTo(new YamlNode.Mapping(
                        at(2, 1),
                        List.of(new YamlNode.Entry(at(2, 1), "key", new YamlNode.Scalar(at(2, 6), "value")))));
    }

    @Test
    void columnsAreCountedInUtf16AndOnlyLineFeedsEndLines() {
        var text = "{\ud83d\ude00: a\u00a0b, c: \ud83d\ude00\u2028x\u0085y, d: e}\n# \ud83d\ude00\n";
        var root = (YamlNode.Mapping) parse(text);
        assertThat(root.entries()).extracting(YamlNode.Entry::position).containsExactly(at(1, 2), at(1, 11), at(1, 22));
        assertThat(root.find("c").flatMap(YamlNode::text)).contains("\ud83d\ude00\u2028x\u0085y");
        assertThat(root.find("d").map(YamlNode::position)).contains(at(1, 25));
    }

    @Test
    void placesHoldBeyondTheBufferOfTheEngine() {
        var root = (YamlNode.Mapping) parse("key: " + "\ud83d\ude00é ".repeat(4000) + "\nlast: x\n");
        assertThat(root.find("last").map(YamlNode::position)).contains(at(2, 7));
    }

    @Test
    void keysAreFoundInAnyLetterCase() {
        assertThat(((YamlNode.Mapping) parse("TOCtitle: x\n")).find("TOCTitle").flatMap(YamlNode::text))
                .contains("x");
    }

    @Test
    void aSecondKeyOfTheSameNameIsAnErrorThatNamesTheFirst() {
        assertThat(faults("title: a\nother: b\n  \nTitle: c\nOTHER: d\n"))
                .containsExactly(
                        "a.md:4:1: error: the key 'Title' stands at line 1, column 1 already [nav/duplicate-key] (keep one of the two)",
                        "a.md:5:1: error: the key 'OTHER' stands at line 2, column 1 already [nav/duplicate-key] (keep one of the two)");
    }

    @Test
    void aKeyIsText() {
        assertThat(faults("? [a, b]\n: c\n? {}\n: d\n'': e\n"))
                .containsExactly(
                        "a.md:1:3: error: a key is a list, not text [nav/wrong-type] (quote it if it is text)",
                        "a.md:3:3: error: a key is a mapping, not text [nav/wrong-type] (quote it if it is text)",
                        "a.md:5:1: error: a key is empty [nav/wrong-type] (write 'key: value')");
    }

    @Test
    void proseThatACommentCutsShortIsReported() {
        var outcome = Yaml.parse(file("Title: C# guide  # 2\nother: a # b\n"), DIALECT);
        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics())
                .extracting(YamlTest::described)
                .containsExactly("a.md:1:18: warning: 'Title' ends before '#', which starts a comment"
                        + " [nav/truncated-by-comment] (quote the value if the '#' belongs to it)");
    }

    @Test
    void proseThatIsNothingButACommentIsReported() {
        assertThat(faults("title: # one\n")).singleElement().asString().startsWith("a.md:1:8: warning:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 'C# # 2'\n",
                "title: C#\n",
                "title: a\n# b\n",
                "title: >\n  a # b\n",
                "title: a",
                "title: 'a' # b\n"
            })
    void aNumberSignThatCutsNothingIsNotReported(String text) {
        assertThat(faults(text)).isEmpty();
    }

    private static String value(String text) {
        return ((YamlNode.Mapping) parse(text))
                .find("key")
                .flatMap(YamlNode::text)
                .orElseThrow();
    }

    private static YamlNode parse(String text) {
        return Yaml.parse(file(text), DIALECT).value().orElseThrow();
    }

    private static List<String> faults(String text) {
        return Yaml.parse(file(text), DIALECT).diagnostics().stream()
                .map(YamlTest::described)
                .toList();
    }

    static String described(Diagnostic diagnostic) {
        return diagnostic + (diagnostic.hint().isEmpty() ? "" : " (" + diagnostic.hint() + ")");
    }

    static SourceFile file(String text) {
        return new SourceFile(new SourcePath(".", "a.md"), text);
    }

    private static Position at(int line, int column) {
        return new Position("a.md", line, column);
    }
}
