package stele.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;
import stele.json.Json;

/**
 * The words that only scripts show, in one file per language: {@code words/<tag>.js}. Which ones, the scripts tell: they
 * write every key out, as in {@code stele.say('code.copied')}.
 */
final class ScriptWords {

    private static final Pattern SAYING = Pattern.compile("\\bstele\\.say\\(\\s*(['\"])([^'\"]+)\\1");

    private ScriptWords() {}

    /** None for a theme without scripts. */
    static List<ThemeAsset> of(Theme theme, Collection<LocaleTag> languages) {
        var scripts = theme.assets().stream()
                .filter(asset -> asset.path().endsWith(".js"))
                .map(ScriptWords::text)
                .toList();
        var keys = keys(scripts);
        return scripts.isEmpty()
                ? List.of()
                : languages.stream()
                        .map(language -> file(language, Messages.of(theme.messages(), language), keys))
                        .toList();
    }

    /** The keys that {@code scripts} say. */
    static Set<String> keys(Collection<String> scripts) {
        var keys = new TreeSet<String>();
        scripts.forEach(script -> SAYING.matcher(script).results().forEach(saying -> keys.add(saying.group(2))));
        return keys;
    }

    /** What a script says. */
    static String text(ThemeAsset script) {
        return new String(Base64.getDecoder().decode(script.base64()), StandardCharsets.UTF_8);
    }

    private static ThemeAsset file(LocaleTag language, Messages messages, Set<String> keys) {
        var script = "globalThis.steleWords = "
                + Json.write(messages.forScripts(keys)).strip() + ";\n";
        return PublishedAssets.asset("words/" + language + ".js", script.getBytes(StandardCharsets.UTF_8));
    }
}
