package stele.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import stele.file.Fingerprint;
import stele.search.Entry.Borrowed;
import stele.site.Site;
import stele.topic.Topic;

/** What an earlier run knew of the words of one language, and what this one knows, for the next. */
final class Ledger {

    private static final int VERSION = 2;

    private final Lexicon lexicon;
    private final Map<String, Line> before = new HashMap<>();
    private final Map<String, Line> now = new HashMap<>();
    private final Map<Fingerprint, String> filesBefore = new HashMap<>();
    private final Map<Fingerprint, String> filesNow = new HashMap<>();

    private Ledger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What is known of a topic that was read from something with this fingerprint. */
    private record Line(Fingerprint fingerprint, List<Borrowed> borrowed, TopicWords words) {}

    /** Opens what {@link #written} made; a new one where {@code kept} is nothing of the kind. */
    static Ledger open(Optional<byte[]> kept, Inflection inflection) {
        if (kept.filter(Ledger::isWhole).isPresent()) {
            try {
                var in = Bytes.of(kept.get());
                if (in.number() == VERSION) {
                    return read(in, inflection);
                }
            } catch (IndexOutOfBoundsException foreign) {
                // Whatever it is, it cannot be told from nothing.
            }
        }
        return new Ledger(new Lexicon(inflection));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The words of {@code topic}, where nothing has changed that they were taken from. */
    @Nullable
    TopicWords recall(Topic topic, Optional<Fingerprint> fingerprint, Site site) {
        var line = before.get(topic.id().path());
        if (line == null || fingerprint.isEmpty() || !line.fingerprint.equals(fingerprint.get())) {
            return null;
        }
        for (var borrowed : line.borrowed) {
            if (!borrowed.holds(topic, site)) {
                return null;
            }
        }
        now.put(topic.id().path(), line);
        return line.words;
    }

    void note(Topic topic, Optional<Fingerprint> fingerprint, List<Borrowed> borrowed, TopicWords words) {
        if (fingerprint.isPresent()) {
            now.put(topic.id().path(), new Line(fingerprint.get(), List.copyOf(borrowed), words));
        }
    }

    /** What is borrowed in the passages of {@code topic}, once its words are known. */
    List<Borrowed> borrowed(Topic topic) {
        var line = now.get(topic.id().path());
        return line == null ? List.of() : line.borrowed;
    }

    /** The hash in the name of the file that was made from the same. */
    Optional<String> file(Fingerprint madeFrom) {
        return Optional.ofNullable(filesBefore.get(madeFrom));
    }

    void noteFile(Fingerprint madeFrom, String hash) {
        filesNow.put(madeFrom, hash);
    }

    /**
     * As bytes, with what this run has noted and none of what was only known before; the last piece is their checksum. They are
     * taken once, and made as they are: in one piece they would be as much again as all that is known.
     */
    Stream<byte[]> written() {
        var sum = new CRC32();
        Stream<byte[]> lines = now.entrySet().stream().map(line -> written(line.getKey(), line.getValue()));
        var content = Stream.of(
                        Stream.of(this).map(Ledger::writtenWords),
                        lines,
                        Stream.of(this).map(Ledger::writtenFiles))
                .flatMap(pieces -> pieces)
                .map(piece -> {
                    sum.update(piece);
                    return piece;
                });
        return Stream.concat(content, Stream.of(sum).map(Ledger::writtenSum));
    }

    private byte[] writtenWords() {
        var out = Bytes.empty().write(VERSION);
        lexicon.write(out);
        return out.write(now.size()).written();
    }

    private static byte[] written(String path, Line line) {
        var out = Bytes.empty().write(path).write(line.fingerprint).write(line.borrowed.size());
        for (var borrowed : line.borrowed) {
            out.write(borrowed.link()).write(borrowed.title());
        }
        return out.write(line.words.spelt()).write(line.words.passages()).written();
    }

    private byte[] writtenFiles() {
        var out = Bytes.empty().write(filesNow.size());
        filesNow.forEach((madeFrom, hash) -> out.write(madeFrom).write(hash));
        return out.written();
    }

    private static byte[] writtenSum(CRC32 sum) {
        return ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array();
    }

    private static Ledger read(Bytes in, Inflection inflection) {
        var ledger = new Ledger(Lexicon.read(in, inflection));
        for (int left = in.number(); left > 0; left--) {
            var path = in.text();
            var fingerprint = in.fingerprint();
            var borrowed = new ArrayList<Borrowed>();
            for (int some = in.number(); some > 0; some--) {
                borrowed.add(new Borrowed(in.number(), in.text()));
            }
            ledger.before.put(
                    path, new Line(fingerprint, List.copyOf(borrowed), new TopicWords(in.bytes(), in.bytes())));
        }
        for (int left = in.number(); left > 0; left--) {
            ledger.filesBefore.put(in.fingerprint(), in.text());
        }
        return ledger;
    }

    private static boolean isWhole(byte[] kept) {
        int end = kept.length - Integer.BYTES;
        if (end < 0) {
            return false;
        }
        var sum = new CRC32();
        sum.update(kept, 0, end);
        return (int) sum.getValue() == ByteBuffer.wrap(kept).getInt(end);
    }
}
