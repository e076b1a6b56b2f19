package stele.navigation;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.topic.Topic;
import stele.topic.TopicKey;

/** Where a place in the tree leads. */
public sealed interface Destination extends Serializable {

    /** The topic that is filed here. */
    default Optional<TopicKey> topic() {
        return Optional.empty();
    }

    /** What the trees of all languages call this destination; empty where only its surroundings tell which it is. */
    default Optional<String> identity() {
        return Optional.empty();
    }

    /** The page of the site that a reader gets. */
    default Optional<OutputPath> opens() {
        return Optional.empty();
    }

    /** Whether the reader gets a page in the tree of {@code locale}. */
    default boolean opensIn(LocaleTag locale) {
        return opensBelow(locale.folder());
    }

    /** The same of the language whose pages are in {@code folder}: it is asked for each line of each sidebar. */
    default boolean opensBelow(String folder) {
        var page = opens();
        return page.isPresent() && page.get().isBelow(folder);
    }

    /** The URL to print in a page at {@code from}; empty where there is nothing to open. */
    default Optional<String> href(OutputPath from) {
        return opens().map(from::hrefTo);
    }

    /** The slip in the author's link, where only its letter case had to be overlooked. */
    default Optional<CaseSlip> caseSlip() {
        return Optional.empty();
    }

    /**
     * A topic, in {@code language}: that of the tree, or the first of the fallback chain that has it.
     *
     * @param page in the tree of the reader's language, or that of the other language
     * @param suffix query and fragment, with their {@code ?} and {@code #}
     * @param slip of the entry in a table of contents that leads here, if its letter case is wrong
     */
    record Page(
            TopicKey key,
            OutputPath page,
            String suffix,
            LocaleTag language,
            @Nullable CaseSlip slip) implements Destination {

        static Destination of(Topic topic, String suffix) {
            return of(topic, suffix, null);
        }

        static Destination of(Topic topic, String suffix, @Nullable CaseSlip slip) {
            return new Page(topic.key(), topic.page(), suffix, topic.locale(), slip);
        }

        /** The same topic, where its readers find it. */
        Destination at(OutputPath other) {
            return new Page(key, other, suffix, language, slip);
        }

        @Override
        public Optional<CaseSlip> caseSlip() {
            return Optional.ofNullable(slip);
        }

        @Override
        public Optional<TopicKey> topic() {
            return Optional.of(key);
        }

        @Override
        public Optional<String> identity() {
            return Optional.of(key.value());
        }

        @Override
        public Optional<OutputPath> opens() {
            return Optional.of(page);
        }

        @Override
        public Optional<String> href(OutputPath from) {
            return Optional.of(from.hrefTo(page) + suffix);
        }
    }

    /** A place outside the site. */
    record External(String url) implements Destination {
        @Override
        public Optional<String> identity() {
            return Optional.of(url);
        }

        @Override
        public Optional<String> href(OutputPath from) {
            return Optional.of(url);
        }
    }

    /**
     * A topic that nobody wrote.
     *
     * @param written the author's link
     * @param key of the topic, were it written
     */
    record Missing(String written, TopicKey key) implements Destination {
        @Override
        public Optional<String> identity() {
            return Optional.of(key.value());
        }
    }

    /**
     * Nothing of its own: a heading over its children. It opens the first page among them, so that a reader whose browser
     * runs no scripts can get at what a closed heading holds.
     */
    record Group(@Nullable OutputPath first) implements Destination {

        static final Group EMPTY = new Group(null);

        @Override
        public Optional<OutputPath> opens() {
            return Optional.ofNullable(first);
        }
    }
}
