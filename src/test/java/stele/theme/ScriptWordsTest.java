package stele.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stele.i18n.LocaleTag;

class ScriptWordsTest {

    private static final String ENGLISH = """
            copy: Copy
            found: "{count, plural, one{# match} other{# matches}}"
            never: Said by nobody
            """;

    @Test
    void aLanguageHasTheWordsThatScriptsSayAndNoOther() {
        var words = words("fr", "assets/js/a.js", "stele.say('copy'); stele.say( \"found\", { count })");
        assertThat(words)
                .isEqualTo("globalThis.steleWords = {\"copy\":\"Copier\","
                        + "\"found\":{\"one\":\"{count} match\",\"other\":\"{count} matches\"}};\n");
    }

    @Test
    void theyAreAnAssetWhoseNameChangesWithThem() {
        var theme = theme("assets/js/a.js", "stele.say('copy')").speaking(List.of(tag("fr"), tag("en-GB")));
        assertThat(theme.assets())
                .extracting(ThemeAsset::path)
                .containsExactly("js/a.js", "words/en-GB.js", "words/fr.js");
        assertThat(theme.assets().get(1).published()).matches("_stele/words/en-GB\\.[0-9a-f]{8}\\.js");
        assertThat(theme.assets().get(1).published().replace("en-GB", "fr"))
                .isNotEqualTo(theme.assets().get(2).published());
    }

    @Test
    void aThemeWithoutScriptsHasNoWordsForThem() {
        assertThat(theme("assets/css/a.css", "a{}").speaking(List.of(tag("fr"))).assets())
                .extracting(ThemeAsset::path)
                .containsExactly("css/a.css");
    }

    @Test
    void scriptsThatSayNothingAreGivenNothing() {
        assertThat(words("fr", "assets/js/a.js", "say('copy')")).isEqualTo("globalThis.steleWords = {};\n");
    }

    private static String words(String language, String path, String script) {
        var theme = theme(path, script).speaking(List.of(tag(language)));
        return theme.assets().stream()
                .filter(asset -> asset.path().startsWith("words/"))
                .map(ScriptWords::text)
                .findFirst()
                .orElseThrow();
    }

    private static Theme theme(String path, String asset) {
        var files = new HashMap<String, byte[]>();
        Map.of(path, asset, "messages/en.yaml", ENGLISH, "messages/fr.yaml", "copy: Copier")
                .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return ThemeFiles.of("mine", files).value().orElseThrow();
    }

    private static LocaleTag tag(String tag) {
        return new LocaleTag(tag);
    }
}
