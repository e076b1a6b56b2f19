package stele.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stele.cache.RememberedText.Prints;
import stele.file.Fingerprint;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.file.Utf8;
import stele.markdown.Article;
import stele.markdown.Body;
import stele.markdown.Digest;
import stele.stage.Outcome;
import stele.topic.ReadTopic;
import stele.topic.Topic;

/**
 * Topics as they were read, by source file. An index says what is known of each file, and where in {@link Packs} its text
 * is; it is replaced at the end of a run that has learned something.
 *
 * <p>A file whose stamp is the one that the index has is not opened. One that has another stamp, or whose stamp was too young
 * to be trusted, is read and compared by its content; only if that is another one, it is read as a topic.
 */
final class RememberedTopics implements Topics {

    private final SteleFolder stele;
    private final Function<SourcePath, Outcome<SourceFile>> files;
    private final ReadTopic reading;
    private final Path index;
    private final String kind;
    private final Packs packs;
    private final RememberedDigests digests;
    private final Shelf shelf;
    private Map<SourcePath, Known> before;
    private Map<SourcePath, Known> now = new ConcurrentHashMap<>();

    /** Hashes of all files that there are, sorted: more of what is known of them is not needed until the end. */
    private long[] contents = {};

    /** @param version of Stele */
    RememberedTopics(
            SteleFolder stele,
            String version,
            Function<SourcePath, Outcome<SourceFile>> files,
            ReadTopic reading,
            Shelf shelf) {
        this.stele = stele;
        this.files = files;
        this.shelf = shelf;
        this.reading = ReadingOptions.narrowed(reading);
        // A check reads more closely than a build; neither is to forget what the other has read.
        var folder = stele.folder().resolve("cache").resolve(reading.closely() ? "check" : "build");
        this.index = folder.resolve("index");
        this.kind = "topics, Stele " + version + ", " + AnyValue.fingerprint(this.reading);
        this.packs = new Packs(folder, stele.isOurs());
        this.digests = new RememberedDigests(stele, folder.resolve("digests"), "digests 1, Stele " + version);
        stele.closing(this::close);
        this.before = stele.read(index, kind).map(this::known).orElse(Map.of());
        packs.begin(before.values());
    }

    @Override
    public Outcome<Topic> topic(SourcePath path, Stamp stamp) {
        var known = before.get(path);
        if (known != null && known.settled() && known.stamp().equals(stamp)) {
            now.put(path, known);
            return known.outcome();
        }
        return files.apply(path).then(file -> {
            var content = RememberedDigests.content(file);
            boolean settled = stele.isSettled(stamp);
            if (known != null && known.content().equals(content)) {
                boolean same = known.stamp().equals(stamp) && known.settled() == settled;
                now.put(path, same ? known : known.seenAt(stamp, settled));
                return known.outcome();
            }
            return remembered(path, stamp, settled, content, reading.apply(file));
        });
    }

    /** The same outcome, with a text that is on disk instead of in memory. */
    private Outcome<Topic> remembered(
            SourcePath path, Stamp stamp, boolean settled, Fingerprint content, Outcome<Topic> outcome) {
        var topic = outcome.made();
        if (topic == null) {
            now.put(path, new Known(stamp, settled, content, null, outcome));
            return outcome;
        }
        try {
            var body = new RecordWriter();
            BodyCodec.write(topic.body(), body);
            var texts = packs.put(body, topic.body().article().encoded());
            var light = Outcome.of(light(topic, content, path, texts), outcome.diagnostics());
            now.put(path, new Known(stamp, settled, content, texts, light));
            return light;
        } catch (IOException fault) {
            if (stele.isOurs()) {
                stele.unwritable(index);
            }
            return outcome;
        }
    }

    private Topic light(Topic topic, Fingerprint content, SourcePath path, Places texts) {
        var prints = new Prints(content, Texts.face(topic), Texts.policy(topic));
        var body = shelf.put(
                BodyCodec.with(article(path, texts), digest(path, content), topic.body()),
                texts.body().length());
        var text = new RememberedText(topic, prints, body, () -> body(path, content, texts));
        return new Topic(topic.id(), topic.key(), topic.source(), topic.page(), topic.frontMatter(), text);
    }

    private Body body(SourcePath path, Fingerprint content, Places texts) {
        var body = packs.get(texts.body())
                .map(bytes -> BodyCodec.read(article(path, texts), digest(path, content), new RecordReader(bytes, 0)))
                .orElseGet(() -> readAgain(path));
        return shelf.put(body, texts.body().length());
    }

    private Article article(SourcePath path, Places texts) {
        return Article.of(() -> packs.get(texts.article())
                .map(Utf8::ofOwn)
                .orElseGet(() -> readAgain(path).article().encoded()));
    }

    private Digest digest(SourcePath path, Fingerprint content) {
        return digests.of(content, () -> files.apply(path));
    }

    /** What the pack should have held. */
    private Body readAgain(SourcePath path) {
        stele.forget(index);
        return files.apply(path)
                .then(reading::apply)
                .value()
                .orElseThrow(() -> new IllegalStateException("it has changed while the site was built"))
                .body();
    }

    @Override
    public void keep() {
        if (stele.isOurs() && !isAsBefore()) {
            write();
        }
        contents = now.values().stream()
                .mapToLong(known -> known.content().hash())
                .sorted()
                .toArray();
        // The topics live on, and know where their own texts are.
        before = Map.of();
        now = new ConcurrentHashMap<>();
    }

    private void write() {
        try {
            var kept = packs.settle(new TreeMap<>(now));
            stele.replace(index, kind, record -> {
                record.number(kept.size());
                kept.forEach((path, known) -> {
                    record.name(path.folder());
                    record.text(path.name());
                    known.write(record);
                });
            });
            packs.removeOthers(kept.values());
        } catch (Pack.Damaged text) {
            stele.forget(index);
        } catch (IOException fault) {
            stele.unwritable(index);
        }
    }

    private void close() {
        digests.keep(contents);
        packs.close();
    }

    @SuppressWarnings("ReferenceEquality") // what is as before was not made anew
    private boolean isAsBefore() {
        return now.size() == before.size()
                && now.entrySet().stream().allMatch(known -> before.get(known.getKey()) == known.getValue());
    }

    private Map<SourcePath, Known> known(RecordReader in) {
        int size = in.count();
        var known = new HashMap<SourcePath, Known>(2 * size);
        for (int i = 0; i < size; i++) {
            var path = new SourcePath(in.name(), in.text());
            known.put(path, Known.read(path, (content, texts) -> body(path, content, texts), in));
        }
        return known;
    }

    /**
     * What is known of a source file.
     *
     * @param stamp that it had
     * @param settled whether that is enough to tell it again
     * @param content of its text
     * @param texts where the text of the topic is; absent where the file gave no topic
     */
    record Known(
            Stamp stamp,
            boolean settled,
            Fingerprint content,
            @Nullable Places texts,
            Outcome<Topic> outcome) {

        Known seenAt(Stamp later, boolean enough) {
            return new Known(later, enough, content, texts, outcome);
        }

        Known movedTo(Places places) {
            return new Known(stamp, settled, content, places, outcome);
        }

        void write(RecordWriter out) {
            out.bits(stamp.modified());
            out.number(stamp.size());
            out.flag(settled);
            out.print(content);
            out.list(outcome.diagnostics(), DiagnosticCodec::write);
            out.flag(texts != null);
            if (texts != null && outcome.made() != null) {
                texts.write(out);
                TopicCodec.write(
                        outcome.made(),
                        new Prints(content, Texts.face(outcome.made()), Texts.policy(outcome.made())),
                        out);
            }
        }

        static Known read(SourcePath path, BiFunction<Fingerprint, Places, Body> bodies, RecordReader in) {
            var stamp = new Stamp(in.bits(), in.number());
            boolean settled = in.flag();
            var content = in.print();
            var diagnostics = in.list(DiagnosticCodec::read);
            if (!in.flag()) {
                return new Known(stamp, settled, content, null, Outcome.failed(diagnostics));
            }
            var texts = Places.read(in);
            var topic = TopicCodec.read(path, content, () -> bodies.apply(content, texts), in);
            return new Known(stamp, settled, content, texts, Outcome.of(topic, diagnostics));
        }
    }
}
