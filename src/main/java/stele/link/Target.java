package stele.link;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.topic.TopicId;

/** Where a link leads. A link that leads nowhere is a value too; a rule may judge it. */
public sealed interface Target extends Serializable {

    /** The URL to print in a page at {@code from}; empty where the reader cannot follow. */
    Optional<String> href(OutputPath from);

    /** The topic that is found there, in the language in which it is found. */
    default Optional<TopicId> topic() {
        return Optional.empty();
    }

    /** The page of a topic that the reader gets. */
    default Optional<OutputPath> opens() {
        return Optional.empty();
    }

    /** The file of the author's that is found there. */
    default Optional<OutputPath> asset() {
        return Optional.empty();
    }

    /** The language of what is found there, where it is not the reader's. */
    default Optional<LocaleTag> otherLanguage() {
        return Optional.empty();
    }

    /** What to call it where the author left the link without text. */
    default String title() {
        return "";
    }

    /** Query and fragment, with their {@code ?} and {@code #}, of a link to a topic. */
    default String suffix() {
        return "";
    }

    /** What the URL says behind its {@code #}; empty where it has none. */
    default Optional<String> fragment() {
        return Optional.empty();
    }

    /** What had to be overlooked for the link to arrive. */
    default Optional<Detour> detour() {
        return Optional.empty();
    }

    /** The same, if it is of that kind. */
    default Optional<Detour> detour(Detour.Kind kind) {
        return detour().filter(it -> it.kind() == kind);
    }

    /** Why the reader cannot follow. */
    default Optional<Missing> missing() {
        return Optional.empty();
    }

    /**
     * A topic in the reader's own language.
     *
     * @param suffix query and fragment, with their {@code ?} and {@code #}
     */
    record Internal(
            TopicId id,
            OutputPath page,
            String suffix,
            String title,
            @Nullable Detour overlooked) implements Target {
        @Override
        public Optional<String> href(OutputPath from) {
            boolean samePage = from.equals(page) && suffix.startsWith("#");
            return Optional.of(samePage ? suffix : from.hrefTo(page) + suffix);
        }

        @Override
        public Optional<TopicId> topic() {
            return Optional.of(id);
        }

        @Override
        public Optional<OutputPath> opens() {
            return Optional.of(page);
        }

        @Override
        public Optional<String> fragment() {
            return behindHash(suffix);
        }

        @Override
        public Optional<Detour> detour() {
            return Optional.ofNullable(overlooked);
        }
    }

    /**
     * A topic that the reader's language lacks, in the first language of the fallback chain that has it.
     *
     * @param page on which the reader gets it; null where the site shows it to no reader of another language
     */
    record Fallback(
            TopicId id,
            @Nullable OutputPath page,
            String suffix,
            String title,
            @Nullable Detour overlooked) implements Target {

        @Override
        public Optional<OutputPath> opens() {
            return Optional.ofNullable(page);
        }

        @Override
        public Optional<String> href(OutputPath from) {
            return opens().map(page -> from.hrefTo(page) + suffix);
        }

        @Override
        public Optional<TopicId> topic() {
            return Optional.of(id);
        }

        @Override
        public Optional<LocaleTag> otherLanguage() {
            return Optional.of(id.locale());
        }

        @Override
        public Optional<String> fragment() {
            return behindHash(suffix);
        }

        @Override
        public Optional<Detour> detour() {
            return Optional.ofNullable(overlooked);
        }
    }

    /** A file of the author's: an image, a download. */
    record Asset(OutputPath file, String suffix, @Nullable Detour overlooked) implements Target {
        @Override
        public Optional<String> href(OutputPath from) {
            return Optional.of(from.hrefTo(file) + suffix);
        }

        @Override
        public Optional<OutputPath> asset() {
            return Optional.of(file);
        }

        @Override
        public Optional<Detour> detour() {
            return Optional.ofNullable(overlooked);
        }
    }

    /** A place outside the site. */
    record External(String url) implements Target {
        @Override
        public Optional<String> href(OutputPath from) {
            return Optional.of(url);
        }
    }

    /**
     * Nothing that a reader could open.
     *
     * @param written the link as the author wrote it
     * @param hint what to write instead, as an imperative, where that is known without a search; may be empty
     */
    record Missing(String written, Reason reason, String hint) implements Target {
        @Override
        public Optional<String> href(OutputPath from) {
            return Optional.empty();
        }

        @Override
        public String title() {
            return written;
        }

        @Override
        public Optional<Missing> missing() {
            return Optional.of(this);
        }
    }

    /** Why a link leads nowhere. */
    enum Reason {
        /** No language has a topic there. */
        NO_TOPIC,
        /** There is no such file. */
        NO_FILE,
        /** There is no such image. */
        NO_IMAGE,
        /** {@code /a/b}, which is not below the content folder. */
        ABSOLUTE_PATH,
        /** {@code me@example.org}, without the scheme that makes a mail address a link. */
        BARE_EMAIL,
        /** {@code TODO}, which the author meant to replace. */
        PLACEHOLDER,
        /** {@code rehttps:}, {@code ttps:} and the like. */
        UNKNOWN_SCHEME,
        /** {@code javascript:} and the like. */
        UNSAFE_SCHEME,
        /** No destination at all. */
        EMPTY
    }

    private static Optional<String> behindHash(String suffix) {
        int hash = suffix.indexOf('#');
        return hash < 0 ? Optional.empty() : Optional.of(suffix.substring(hash + 1));
    }
}
