package stele.translation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.i18n.LocaleTag;
import stele.topic.FrontMatter;
import stele.topic.Topic;

/** What a translation says, in its front matter, of the text that it was made from. */
public record Tracking(FrontMatter frontMatter) {

    public static final String HASH = "sourceHash";
    public static final String COMMIT = "sourceCommit";
    public static final String LOCALE = "sourceLocale";

    /** Another system's key. The commit may be one of a repository far away, so it is only heard where it is known. */
    public static final String FOREIGN_COMMIT = "ms.sourcegitcommit";

    private static final Predicate<String> HEXADECIMAL =
            Pattern.compile("[0-9a-fA-F]{7,64}").asMatchPredicate();

    public static Tracking of(Topic topic) {
        return new Tracking(topic.frontMatter());
    }

    /** The digest of the source's text, if it looks like one. */
    public Optional<String> hash() {
        return frontMatter.text(HASH).filter(HEXADECIMAL);
    }

    /** The commits of the source that are named, our own key first, if they look like commits. */
    public Stream<String> commits() {
        return Stream.of(COMMIT, FOREIGN_COMMIT)
                .flatMap(key -> frontMatter.text(key).stream())
                .filter(HEXADECIMAL);
    }

    /** The language it was made from, where that is not the site's source language. */
    public Optional<LocaleTag> locale() {
        return frontMatter.text(LOCALE).flatMap(LocaleTag::parse);
    }

    /** Whether the authors record what their translation is made from. */
    public boolean isKept() {
        return frontMatter.text(HASH).or(() -> frontMatter.text(COMMIT)).isPresent();
    }

    /** Whether both name the same commit of their source. */
    static boolean ofSameCommit(Topic one, Topic other) {
        var commits = of(one).commits().toList();
        return of(other).commits().anyMatch(commits::contains);
    }

    /** The keys whose values are not what they must be, and what that is. */
    Map<String, String> malformed() {
        var malformed = new TreeMap<String, String>();
        Map.of(HASH, "hash in hexadecimal", COMMIT, "commit's id in hexadecimal")
                .forEach((key, expected) -> frontMatter
                        .text(key)
                        .filter(HEXADECIMAL.negate())
                        .ifPresent(written -> malformed.put(key, expected)));
        if (frontMatter.text(LOCALE).isPresent() && locale().isEmpty()) {
            malformed.put(LOCALE, "language tag");
        }
        return malformed;
    }
}
