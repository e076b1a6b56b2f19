package stele.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The guide's page about all rules is made of the rules. {@code -Dgolden.update} rewrites it, but for what its authors keep:
 * the front matter, and the date under the heading.
 */
class RuleReferenceTest {

    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    /** Front matter, heading, date; then what is generated. */
    private static final Pattern PAGE =
            Pattern.compile("(---\\n.*?\\n---\\n\\n)# [^\\n]+\\n\\n(_\\*\\*[^\\n]+\\n\\n)(.*)", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({"fr-FR, regles.md", "es-ES, reglas.md", "pt-BR, regras.md", "de-DE, pruefregeln.md"})
    void theGuideSaysOfEveryRuleWhatTheCommandLineSays(String language, String name) throws IOException {
        var file = Path.of("content", language, name);
        var written = Files.readString(file, StandardCharsets.UTF_8);
        var expected = page(written, RuleReference.in(language));
        if (UPDATE) {
            Files.writeString(file, expected, StandardCharsets.UTF_8);
        } else {
            assertThat(written).as("%s; rewrite it with -Dgolden.update", file).isEqualTo(expected);
        }
    }

    private static String page(String written, String reference) {
        var kept = PAGE.matcher(written);
        assertThat(kept.matches()).as("front matter, a heading and a date").isTrue();
        int body = reference.indexOf("\n\n") + 2;
        return kept.group(1) + reference.substring(0, body) + kept.group(2) + reference.substring(body);
    }
}
