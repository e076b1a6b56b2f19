package stele.check.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Related;
import stele.golden.BuiltSite;

/** What a golden site cannot hold: characters that are not text, large files, pages that are equal. */
class IdentityRulesTest {

    private static final String ALONE =
            "check: {rules: {content/*: off, link/*: off, nav/*: off, text/*: off, translation/*: off}}";

    @Test
    void anInvisibleCharacterIsToldWhereItStands() {
        assertThat(check("content/fr-FR/a.md", "---\ntitle: a\0b\n---\nText.\n"))
                .containsExactly("content/fr-FR/a.md:2:9: error: the invisible character U+0000 may not stand here"
                        + " [frontmatter/syntax]");
    }

    @Test
    void aHugeBlockIsGivenUpAtOnce() {
        var block = "---\nkey: >\n" + "  word word word word word word word word\n".repeat(25_000) + "---\nText.\n";
        assertThat(check("content/fr-FR/a.md", block))
                .containsExactly("content/fr-FR/a.md:2:1: error: what starts here is longer than 65536 characters"
                        + " [frontmatter/too-large]");
    }

    @Test
    void twoFilesOfOnePageCollide() {
        assertThat(check(
                        "content/fr-FR/a.md", "---\ntitle: A\n---\n",
                        "content/a.fr-FR.md", "---\ntitle: A\n---\n"))
                .containsExactly("content/fr-FR/a.md:1:1: error: 'fr-fr/a.html' would be published twice,"
                        + " also from 'content/a.fr-FR.md' [output/path-collision]");
    }

    /** A file that only sends its reader elsewhere has a place, too. */
    @Test
    void aRedirectCollidesLikeAPage() {
        assertThat(check(
                        "content/fr-FR/a.md", "---\ntitle: A\n---\n",
                        "content/fr-FR/A.md", "---\nredirect_url: a.md\n---\n"))
                .anyMatch(finding -> finding.endsWith("[output/path-collision]"));
    }

    @Test
    void theSpellingOfTheSourceLanguageCounts() {
        var findings = BuiltSite.check(
                inputs(
                        "site.yaml", "locales: [de-DE, es-ES, fr-FR]\nsourceLocale: fr-FR\n" + ALONE,
                        "content/de-DE/a.md", "---\nuid: ab\n---\n# A\n\nText.\n",
                        "content/es-ES/a.md", "---\nuid: ab\n---\n# A\n\nText.\n",
                        "content/fr-FR/a.md", "---\nuid: AB\n---\n# A\n\nText.\n"),
                1);
        assertThat(findings)
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "content/de-DE/a.md:2:6: warning: the asset id 'ab' is 'AB' in 'content/fr-FR/a.md'"
                                + " [asset-id/case-variant]",
                        "content/es-ES/a.md:2:6: warning: the asset id 'ab' is 'AB' in 'content/fr-FR/a.md'"
                                + " [asset-id/case-variant]");
        assertThat(findings.get(0).detail().related())
                .extracting(Related::position)
                .extracting(Object::toString)
                .containsExactly("content/fr-FR/a.md:2:6");
    }

    @Test
    void oneFindingNamesWhatItIsAboutSoThatABaselineKnowsItAgain() {
        var findings = BuiltSite.check(
                inputs(
                        "site.yaml",
                        "locales: [fr-FR]\nfrontMatter: {title: required, author: required}\n" + ALONE,
                        "content/fr-FR/a.md",
                        "---\nkey: x\n---\n# A\n\nText.\n"),
                1);
        assertThat(findings).extracting(finding -> finding.detail().subject()).containsExactly("author", "title");
    }

    private static List<String> check(String... files) {
        var inputs = inputs(files);
        inputs.put("site.yaml", ("locales: [fr-FR]\n" + ALONE).getBytes(StandardCharsets.UTF_8));
        return BuiltSite.check(inputs, 1).stream().map(Diagnostic::toString).toList();
    }

    private static Map<String, byte[]> inputs(String... files) {
        var inputs = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < files.length; i += 2) {
            inputs.put(files[i], files[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return inputs;
    }
}
