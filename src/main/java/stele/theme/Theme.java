package stele.theme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stele.i18n.LocaleTag;

/**
 * A look.
 *
 * @param name the folder below {@code themes/}
 * @param templates Pebble sources by path below the theme's folder: {@code layouts/topic.peb}
 * @param messages ICU MessageFormat patterns by key, per language file {@code messages/<tag>.yaml}
 * @param assets the files below {@code assets/}, by path below it: {@code css/stele.css}
 * @param bundles which of them are made of several files
 */
public record Theme(
        String name,
        Map<String, String> templates,
        Map<LocaleTag, Map<String, String>> messages,
        List<ThemeAsset> assets,
        List<Bundle> bundles)
        implements Serializable {

    public Theme {
        templates = Map.copyOf(templates);
        messages = Map.copyOf(messages);
        assets = List.copyOf(assets);
        bundles = List.copyOf(bundles);
    }

    /** This theme where it has a file or a word, {@code base} for the rest; its bundles take the base's parts already. */
    public Theme over(Theme base) {
        var allTemplates = new HashMap<>(base.templates);
        allTemplates.putAll(templates);
        var allMessages = new HashMap<>(base.messages);
        messages.forEach((locale, words) -> allMessages.merge(locale, words, (under, above) -> {
            var merged = new HashMap<>(under);
            merged.putAll(above);
            return Map.copyOf(merged);
        }));
        var allAssets = new HashMap<String, ThemeAsset>();
        base.assets.forEach(asset -> allAssets.put(asset.path(), asset));
        assets.forEach(asset -> allAssets.put(asset.path(), asset));
        return new Theme(
                name,
                allTemplates,
                allMessages,
                allAssets.values().stream().sorted().toList(),
                bundles);
    }

    /** This theme with the words that its scripts say in each of {@code languages}, one asset per language. */
    public Theme speaking(Collection<LocaleTag> languages) {
        var withWords = new ArrayList<>(assets);
        withWords.addAll(ScriptWords.of(this, languages));
        return new Theme(name, templates, messages, withWords.stream().sorted().toList(), bundles);
    }

    /** This theme with further assets, each in the place of one of its path. */
    Theme with(List<ThemeAsset> more) {
        return new Theme(name, Map.of(), Map.of(), more, bundles).over(this);
    }
}
