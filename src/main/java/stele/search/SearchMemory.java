package stele.search;

import java.util.Optional;
import java.util.stream.Stream;
import stele.file.Fingerprint;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.topic.Topic;

/**
 * What is remembered of an earlier run, so that an index is made of words that are counted already. What is kept is this
 * package's own affair, and good for the version of Stele that made it; with or without it the same files come out.
 */
public interface SearchMemory {

    /** Remembers nothing. */
    SearchMemory NONE = new SearchMemory() {

        @Override
        public Optional<byte[]> recall(LocaleTag locale) {
            return Optional.empty();
        }

        @Override
        public void keep(LocaleTag locale, Stream<byte[]> index) {
            // Not asked to.
        }

        @Override
        public Optional<Fingerprint> fingerprint(Topic topic) {
            return Optional.empty();
        }

        @Override
        public boolean keepFile(OutputPath path) {
            return false;
        }
    };

    /** What was last kept for {@code locale}; whatever it is, it does no harm. */
    Optional<byte[]> recall(LocaleTag locale);

    /**
     * Is told once for each language, when its last file is made.
     *
     * @param index bytes in pieces, which are made as they are taken: all of them are as much as the words of a whole language;
     *     none where nothing is worth keeping
     */
    void keep(LocaleTag locale, Stream<byte[]> index);

    /** Tells what the topic was read from, front matter and all, from anything else; empty where that is not known. */
    Optional<Fingerprint> fingerprint(Topic topic);

    /**
     * Keeps the file that an earlier run published at {@code path}, so that it is not made again; false where there is none.
     * The path's name changes with what is in the file.
     */
    boolean keepFile(OutputPath path);
}
