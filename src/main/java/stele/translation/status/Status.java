package stele.translation.status;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.i18n.LocaleTag;
import stele.navigation.Navigation;
import stele.topic.Topic;
import stele.topic.TopicKey;
import stele.translation.Coverage;
import stele.translation.Standing;
import stele.translation.Standing.Kind;
import stele.translation.Translations;

/**
 * What is translated and what is not: the whole site as a table of topics and languages.
 *
 * @param sourceLocale what the others are translated from; null where the site has no such language
 * @param coverage of the whole site, one per language
 * @param sections the parts of the site, in reading order
 * @param topics every topic that some language has
 */
public record Status(
        @Nullable LocaleTag sourceLocale, List<Coverage> coverage, List<Section> sections, List<Row> topics) {

    /**
     * A part of the site: a place of the tree's first two levels, a guide or a phase of one, with all below it.
     *
     * @param title plain text
     * @param language of the title
     * @param level 0 at the top; a phase is one below its guide
     * @param phase the number of the step, or 0
     * @param coverage of the topics in it, one per language
     */
    public record Section(String title, LocaleTag language, int level, int phase, List<Coverage> coverage) {
        public Section {
            coverage = List.copyOf(coverage);
        }
    }

    /**
     * A topic in all languages.
     *
     * @param named the translation that the row is called after
     * @param place in the tree; null where no tree has the topic
     * @param standings in the order of the languages
     */
    public record Row(TopicKey key, Topic named, @Nullable Place place, Map<LocaleTag, Standing> standings) {
        public Row {
            standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
        }

        /** Where in the tree; empty where it is nowhere. */
        public Optional<Place> filed() {
            return Optional.ofNullable(place);
        }

        /** Whether some language lacks the topic, or lies behind. */
        public boolean isToDo() {
            return standings.values().stream().anyMatch(Row::isToDo);
        }

        /** Which of the languages is the first to lack it, or to lie behind; their number if none does. */
        int firstToDo() {
            int index = 0;
            for (var standing : standings.values()) {
                if (isToDo(standing)) {
                    return index;
                }
                index++;
            }
            return index;
        }

        private Row only(Collection<LocaleTag> wanted) {
            var some = new LinkedHashMap<>(standings);
            some.keySet().retainAll(wanted);
            return new Row(key, named, place, some);
        }

        private static boolean isToDo(Standing standing) {
            return standing.kind() == Kind.MISSING || standing.kind() == Kind.LAGGING;
        }
    }

    /**
     * Where readers find a topic.
     *
     * @param depth levels above it
     * @param order counted through the whole tree, as it is read
     * @param section index of the innermost into {@link Status#sections}; -1 where it is in none
     */
    public record Place(int depth, int order, int section) {}

    /** In which order topics are shown. */
    public enum Order {
        /** What readers would miss first: what is high in the tree, and then what they read first. */
        DEPTH {
            @Override
            Comparator<Row> rows() {
                return Comparator.comparingInt(
                                (Row row) -> row.filed().map(Place::depth).orElse(Integer.MAX_VALUE))
                        .thenComparingInt(row -> row.filed().map(Place::order).orElse(Integer.MAX_VALUE))
                        .thenComparing(PATH.rows());
            }
        },
        /** By the path of the file that the row is called after. */
        PATH {
            @Override
            Comparator<Row> rows() {
                return Comparator.comparing((Row row) -> row.named().id().path())
                        .thenComparing(row -> row.named().source());
            }
        },
        /** What the first language lacks, then what the second lacks, and so on. */
        LOCALE {
            @Override
            Comparator<Row> rows() {
                return Comparator.comparingInt(Row::firstToDo).thenComparing(DEPTH.rows());
            }
        };

        abstract Comparator<Row> rows();
    }

    public Status {
        coverage = List.copyOf(coverage);
        sections = List.copyOf(sections);
        topics = List.copyOf(topics);
    }

    /**
     * The status of a site, topics by {@link Order#DEPTH}.
     *
     * @param tree that tells which topics matter most, and into which parts the site falls
     * @param named the language in which topics are named, where they have a name in it
     */
    public static Status of(Translations translations, Optional<Navigation> tree, LocaleTag named) {
        var filing = Filing.of(tree);
        var rows = translations.keys().stream()
                .map(key -> new Row(
                        key,
                        translations
                                .standing(key, named)
                                .topic()
                                .orElseGet(() -> translations.translations(key).get(0)),
                        filing.place(key).orElse(null),
                        translations.standings(key)))
                .toList();
        var sections = filing.parts().stream()
                .map(part -> new Section(
                        part.place().label(),
                        part.place().language(),
                        part.level(),
                        part.place().phase(),
                        coverage(part.topics(), translations)))
                .toList();
        return new Status(translations.sourceLocale().orElse(null), translations.coverage(), sections, rows)
                .sorted(Order.DEPTH);
    }

    private static List<Coverage> coverage(Collection<TopicKey> keys, Translations translations) {
        return translations.locales().stream()
                .map(locale -> Coverage.of(
                        locale,
                        keys.stream()
                                .map(key -> translations.standing(key, locale))
                                .toList()))
                .toList();
    }

    /** The languages of the table. */
    public List<LocaleTag> locales() {
        return coverage.stream().map(Coverage::locale).toList();
    }

    /** The same for some languages; topics that none of them has or wants are left out. */
    public Status only(Collection<LocaleTag> wanted) {
        return new Status(
                sourceLocale,
                only(coverage, wanted),
                sections.stream()
                        .map(it -> new Section(
                                it.title(), it.language(), it.level(), it.phase(), only(it.coverage(), wanted)))
                        .toList(),
                topics.stream()
                        .map(row -> row.only(wanted))
                        .filter(row -> row.standings().values().stream()
                                .anyMatch(standing -> standing.kind() != Kind.NOT_WANTED))
                        .toList());
    }

    private static List<Coverage> only(List<Coverage> all, Collection<LocaleTag> wanted) {
        return all.stream().filter(it -> wanted.contains(it.locale())).toList();
    }

    /** The same with the topics in another order. */
    public Status sorted(Order order) {
        return new Status(
                sourceLocale,
                coverage,
                sections,
                topics.stream().sorted(order.rows()).toList());
    }
}
