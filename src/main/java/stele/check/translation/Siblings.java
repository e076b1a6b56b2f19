package stele.check.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.i18n.LocaleTag;
import stele.site.Site;
import stele.topic.Topic;

/**
 * What a topic is held against: the translations of the same revision that were made in the same way, since what a person
 * and what a machine made of one text need not have the same shape.
 *
 * @param <T> what of a topic is compared
 * @param source the one that the others were made from; absent where nobody says so, or where it is of another revision
 * @param others the rest, in the order of the settings
 */
record Siblings<T>(T here, @Nullable T source, List<T> others) {

    private static final String MADE = "ms.translationtype";

    Siblings {
        others = List.copyOf(others);
    }

    /** None for the source itself: it is what the others are held against. */
    static Siblings<Topic> of(Topic topic, Site site) {
        var translations = site.translations();
        if (translations.sourceLocale().equals(Optional.of(topic.locale()))) {
            return new Siblings<>(topic, null, List.of());
        }
        var source = translations.source(topic).filter(it -> translations.areOfOneRevision(topic, it));
        var others = translations.translations(topic.key()).stream()
                .filter(it -> !it.id().equals(topic.id()))
                .filter(it -> source.filter(other -> other.id().equals(it.id())).isEmpty())
                .filter(it -> made(it).equals(made(topic)) && translations.areOfOneRevision(topic, it))
                .toList();
        return new Siblings<>(topic, source.orElse(null), others);
    }

    private static String made(Topic topic) {
        return topic.frontMatter()
                .text(MADE)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether there is anything that tells what the topic should hold: its source, or a majority. */
    boolean tell() {
        return source != null || others.size() > 1;
    }

    /** The same, seen from one side. */
    <U> Siblings<U> map(Function<T, U> side) {
        return new Siblings<>(
                side.apply(here),
                source == null ? null : side.apply(source),
                others.stream().map(side).toList());
    }

    /** Those that are able to tell. */
    Siblings<T> only(Predicate<T> able) {
        return new Siblings<>(
                here,
                source != null && able.test(source) ? source : null,
                others.stream().filter(able).toList());
    }

    Stream<T> all() {
        return Stream.concat(Stream.ofNullable(source), others.stream());
    }

    /**
     * The sibling whose {@code trait} the topic should have and has not: the source, else the first of more than half of
     * all, the topic included, that have the same. Empty where the topic is as it should be, or nobody can tell.
     */
    <U> Optional<T> model(Function<T, U> trait) {
        var own = trait.apply(here);
        if (source != null) {
            return Optional.of(source).filter(it -> !trait.apply(it).equals(own));
        }
        Map<U, List<T>> having = new HashMap<>();
        for (var other : others) {
            having.computeIfAbsent(trait.apply(other), value -> new ArrayList<>())
                    .add(other);
        }
        return having.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(own))
                .map(Map.Entry::getValue)
                .filter(same -> 2 * same.size() > others.size() + 1)
                .map(same -> same.get(0))
                .findFirst();
    }

    /** A topic as messages name it: {@code the French topic}. */
    static String name(Topic topic) {
        return "the " + topic.locale().nameIn(LocaleTag.ENGLISH) + " topic";
    }
}
