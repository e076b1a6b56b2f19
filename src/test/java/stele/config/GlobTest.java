package stele.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**/drafts/**",
                "*.{md,txt}",
                "[a-c]?.md",
                "[!a].md",
                "\\[a.md",
                "{[ab],c}",
                "a]b}c",
                "[-a]",
                "[a-]",
                "[a-cx]",
                "[[]"
            })
    void aGlobIsWellFormed(String glob) {
        assertThat(Glob.isWellFormed(glob)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a", "{a", "{a,{b}}", "a\\", "[a/b]", "[]", "{[a}", "[!]", "[b-a]", "[--]", "[a-c-e]"})
    void whatIsNeverClosedIsNot(String glob) {
        assertThat(Glob.isWellFormed(glob)).isFalse();
    }

    @Test
    void whatIsWellFormedIsAcceptedByTheFileSystem() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var glob = new StringBuilder();
            for (int length = random.nextInt(7); length >= 0; length--) {
                glob.append("ab*?[]{}!-^,\\/&".charAt(random.nextInt(15)));
            }
            if (Glob.isWellFormed(glob.toString())) {
                assertThat(isAccepted(glob.toString())).as(glob.toString()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "**/archive/**, archive/a.md, true",
        "**/archive/**, fr-FR/x/archive/y/a.md, true",
        "**/archive/**, fr-FR/archives/a.md, false",
        "archive/**, fr-FR/archive/a.md, false",
        "*.md, a.md, true",
        "*.md, b/a.md, false",
        "*.md, A.MD, false",
        "[!a]?.md, bc.md, true",
        "[!a]?.md, ac.md, false",
        "[^a].md, ^.md, true",
        "[^a].md, b.md, false",
        "a+b(1).md, a+b(1).md, true",
        "a}b, a}b, true",
        "x/é*, x/été, true"
    })
    void aGlobMatchesAWholePath(String glob, String path, boolean expected) {
        assertThat(Glob.parse(glob).orElseThrow().matches(path)).isEqualTo(expected);
    }

    @Test
    void groupsAndCommasMeanWhatTheyDoOnTheFileSystem() {
        assertThat(Glob.parse("{fr,de}-*/a.md").orElseThrow().matches("de-DE/a.md"))
                .isTrue();
        assertThat(Glob.parse("a,b.md").orElseThrow().matches("a,b.md")).isTrue();
    }

    @Test
    void globsAreEqualByWhatTheirAuthorsWrote() {
        assertThat(Glob.parse("a/**")).isEqualTo(Glob.parse("a/**")).isNotEqualTo(Glob.parse("a/*"));
        assertThat(Glob.parse("[a")).isEmpty();
    }

    private static boolean isAccepted(String glob) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + glob);
            return true;
        } catch (PatternSyntaxException malformed) {
            return false;
        }
    }
}
