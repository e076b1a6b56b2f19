package stele.link;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;

/** Where a link leads. A link that leads nowhere is a value too; a rule may judge it. */
public sealed interface Target extends Serializable {

    /** The URL to print in a page at {@code from}; empty where the reader cannot follow. */
    Optional<String> href(OutputPath from);

    /** The language of what is found there, where it is not the reader's. */
    default Optional<LocaleTag> otherLanguage() {
        return Optional.empty();
    }

    /** What to call it where the author left the link without text. */
    default String title() {
        return "";
    }

    /** How the author should have written the path, where only its letter case had to be overlooked. */
    default Optional<String> correction() {
        return Optional.empty();
    }

    /** Why the reader cannot follow. */
    default Optional<Missing> missing() {
        return Optional.empty();
    }

    /**
     * A topic in the reader's own language.
     *
     * @param suffix query and fragment, with their {@code ?} and {@code #}
     * @param actual the path of the topic's file as it is on disk, if the author's differs in letter case
     */
    record Internal(
            OutputPath page,
            String suffix,
            String title,
            @Nullable String actual) implements Target {
        @Override
        public Optional<String> href(OutputPath from) {
            boolean samePage = from.equals(page) && suffix.startsWith("#");
            return Optional.of(samePage ? suffix : from.hrefTo(page) + suffix);
        }

        @Override
        public Optional<String> correction() {
            return Optional.ofNullable(actual);
        }
    }

    /** A topic that the reader's language lacks, in the first language of the fallback chain that has it. */
    record Fallback(
            OutputPath page,
            String suffix,
            String title,
            LocaleTag language,
            @Nullable String actual) implements Target {
        @Override
        public Optional<String> href(OutputPath from) {
            return Optional.of(from.hrefTo(page) + suffix);
        }

        @Override
        public Optional<LocaleTag> otherLanguage() {
            return Optional.of(language);
        }

        @Override
        public Optional<String> correction() {
            return Optional.ofNullable(actual);
        }
    }

    /** A file of the author's: an image, a download. */
    record Asset(OutputPath file, String suffix, @Nullable String actual) implements Target {
        @Override
        public Optional<String> href(OutputPath from) {
            return Optional.of(from.hrefTo(file) + suffix);
        }

        @Override
        public Optional<String> correction() {
            return Optional.ofNullable(actual);
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
     * @param hint what to write instead, as an imperative; may be empty
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
        /** {@code rehttps:}, {@code ttps:} and the like. */
        UNKNOWN_SCHEME,
        /** {@code javascript:} and the like. */
        UNSAFE_SCHEME,
        /** No destination at all. */
        EMPTY
    }
}
