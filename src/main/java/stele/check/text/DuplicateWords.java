package stele.check.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.diagnostic.Finding;
import stele.i18n.LocaleTag;
import stele.markdown.Facts.Run;

/** A word written twice is a slip, but for the few that a language does put side by side. */
final class DuplicateWords extends OfProse {

    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_'’.\\-/])([\\p{L}\\p{M}]{2,})[ \\u00A0]+(\\1)(?![\\p{L}\\p{M}\\p{N}_'’\\-/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Pronouns, articles and the like that good sentences hold twice. */
    private static final Map<String, Set<String>> RIGHT_TWICE = Map.of(
            "de", Set.of("das", "dem", "den", "denen", "der", "die", "ihr", "sie", "zu"),
            "en", Set.of("had", "is", "that", "very"),
            "fr", Set.of("en", "nous", "vous"),
            "nl", Set.of("dat", "die", "het"),
            "pt", Set.of("que", "se"));

    DuplicateWords() {
        super("text/duplicate-word");
    }

    @Override
    Stream<Finding> judge(Run run, LocaleTag locale) {
        var right = RIGHT_TWICE.getOrDefault(locale.language(), Set.of());
        return matches(TWICE, run)
                .filter(found -> !right.contains(found.group(1).toLowerCase(Locale.ROOT)))
                .map(found -> finding(run, found.start(2), found.end(2), "'" + found.group(2) + "' stands here twice")
                        .withHint("delete one")
                        .with("word", found.group(2)));
    }
}
