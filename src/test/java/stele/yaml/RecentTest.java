package stele.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stele.file.SourceFile;
import stele.file.SourcePath;

class RecentTest {

    private final Recent recent = new Recent();

    @Test
    void aTextThatWasMetLatelyIsTheSameValue() {
        var first = recent.share(copy("ms.topic"));
        assertThat(recent.share(copy("ms.topic"))).isSameAs(first);
        assertThat(recent.share(copy(""))).isEmpty();
    }

    @Test
    void twoTextsOfOnePlaceAreNotMistakenForEachOther() {
        // Both have the hash code 2112.
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(recent.share("Aa")).isEqualTo("Aa");
        assertThat(recent.share("BB")).isEqualTo("BB");
        assertThat(recent.share("Aa")).isEqualTo("Aa");
    }

    @Test
    void keysAndValuesOfTwoFilesAreHeldOnce() {
        var one = entry("one.md");
        var other = entry("other.md");
        assertThat(one.name()).isSameAs(other.name());
        assertThat(one.value().text().orElseThrow())
                .isSameAs(other.value().text().orElseThrow());
    }

    private static YamlNode.Entry entry(String name) {
        var text = "ms.topic: article about something\n";
        var file = new SourceFile(new SourcePath("content", name), text);
        var read = PlainBlocks.read(file, 0, text.length(), Dialect.ofFile("frontmatter"))
                .orElseThrow();
        return ((YamlNode.Mapping) read).entries().get(0);
    }

    /** Another value than the constant. */
    private static String copy(String text) {
        return new String(text.toCharArray());
    }
}
