package stele.topic;

import java.util.Optional;
import java.util.regex.Pattern;
import stele.config.SiteConfig;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;

/**
 * What the path of a file says about its language, and the path without that: {@code (fr-FR, guide/a.md)} for
 * {@code fr-FR/guide/a.md} and for {@code guide/a.fr-FR.md}.
 *
 * @param written what names the language, as the author wrote it; empty where nothing does
 * @param locale the site's locale that it means; empty where the site has none
 * @param path what translations have in common, with {@code /}
 */
public record LocalePath(Optional<String> written, Optional<LocaleTag> locale, String path) {

    private static final Pattern SUFFIX =
            Pattern.compile("(?<stem>.*[^/])\\.(?<tag>[^./]+)(?<extension>\\.(?i:md|markdown))");
    private static final Pattern REGION_OR_SCRIPT =
            Pattern.compile("\\p{Alpha}{2,3}-(?:\\p{Alpha}{4}|\\p{Alpha}{2}|\\d{3})(?:-.*)?");
    private static final Pattern TWO_LETTERS = Pattern.compile("\\p{Alpha}{2}");

    /**
     * The content folder's own locale, else the first folder below it, else a suffix of the file's name. Only Markdown
     * files have such a suffix: the name of any other file is what links to it say.
     */
    public static LocalePath of(SourcePath source, SiteConfig config) {
        var name = source.name();
        var whole = config.content().stream()
                .filter(folder -> folder.path().equals(source.folder()))
                .flatMap(folder -> folder.locale().stream())
                .findFirst();
        if (whole.isPresent()) {
            return new LocalePath(whole.map(LocaleTag::tag), whole, name);
        }
        int slash = name.indexOf('/');
        if (slash > 0 && slash + 1 < name.length() && namesLanguage(name.substring(0, slash), config)) {
            return of(name.substring(0, slash), name.substring(slash + 1), config);
        }
        var suffix = SUFFIX.matcher(name);
        if (suffix.matches() && namesLanguage(suffix.group("tag"), config)) {
            return of(suffix.group("tag"), suffix.group("stem") + suffix.group("extension"), config);
        }
        return new LocalePath(Optional.empty(), Optional.empty(), name);
    }

    private static LocalePath of(String written, String path, SiteConfig config) {
        int listed = config.locales().indexOf(new LocaleTag(written));
        var locale = listed >= 0
                ? Optional.of(config.locales().get(listed))
                : LocaleTag.parse(written).flatMap(config::locale);
        return new LocalePath(Optional.of(written), locale, path);
    }

    /**
     * Whether a name is meant as a language: one that the site has, or a tag with a region or a script. A bare language
     * that the site does not have is just a short name ({@code id}, {@code is}), unless the site leaves its languages to
     * be found.
     */
    private static boolean namesLanguage(String name, SiteConfig config) {
        return config.locales().contains(new LocaleTag(name)) || mayNameLanguage(name, config);
    }

    private static boolean mayNameLanguage(String name, SiteConfig config) {
        return LocaleTag.parse(name)
                .filter(tag -> REGION_OR_SCRIPT.matcher(tag.tag()).matches()
                        || (config.locales().isEmpty()
                                ? TWO_LETTERS.matcher(tag.tag()).matches()
                                : config.locale(tag).isPresent()))
                .isPresent();
    }
}
