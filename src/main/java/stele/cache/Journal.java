package stele.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Diagnostic;
import stele.file.Fingerprint;
import stele.file.OutputPath;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.topic.Topic;

/**
 * What a site was last published from, beside what it is published from now. Nothing is worked out of what has changed since:
 * each page, judgement and job says what it is made from, and is as before if that is.
 *
 * <ul>
 *   <li>The settings: the program, the site's description, the options of the command. Where they differ, nothing is as before.
 *   <li>The look: the theme. Where it differs, no page is as before, but what rules found is, and files that nothing of it is in.
 *   <li>The world: all that pages see of other topics, the trees, the authors' other files. Where it differs, a page can only
 *       be as before if its model is.
 *   <li>The texts that are shown.
 * </ul>
 */
public final class Journal {

    private static final int FORMAT = 4;

    private final @Nullable SteleFolder stele;
    private final Path file;
    private final String kind;
    private final Run before;
    private final Run now;
    private final Map<OutputPath, Made> files;
    private final boolean sameLook;
    private boolean sameWorld;

    private Journal(@Nullable SteleFolder stele, Path file, String kind, Fingerprint look) {
        this.stele = stele;
        this.file = file;
        this.kind = kind;
        this.before = stele == null
                ? new Run()
                : stele.read(file, kind).map(Run::read).orElseGet(Run::new);
        this.now = new Run();
        this.now.look = look;
        this.sameLook = look.equals(before.look);
        this.files = files();
    }

    /** Of a run that is the first and will not be remembered. */
    public static Journal none() {
        return new Journal(null, Path.of(""), "", Run.NO_LOOK);
    }

    static Journal of(SteleFolder stele, Path file, Fingerprint settings, Fingerprint look) {
        return new Journal(stele, file, "run " + FORMAT + ", " + settings, look);
    }

    /** What the world is; empty where it cannot be told, so that nothing is as before, now and in the next run. */
    public void enter(Optional<Fingerprint> world) {
        now.world = world.orElse(null);
        sameWorld = now.world != null && now.world.equals(before.world);
        now.wording = sameWorld ? before.wording : null;
    }

    /** Whether an earlier run of the same settings and the same look is known at all. */
    public boolean knowsAnother() {
        return sameLook && !before.pages.isEmpty();
    }

    /**
     * By what is known where long words may be broken. The words of all headings tell, which are a part of the world: where that
     * is the same, they need not be fetched.
     */
    public Fingerprint wording(Supplier<Fingerprint> words) {
        var known = now.wording;
        if (known == null) {
            known = words.get();
            now.wording = known;
        }
        return known;
    }

    /**
     * By what an author's file is known that is published as it is: by its stamp; by its content where that was ever too young,
     * so that it is known by the same when the stamp has come of age. {@link Trace} says why that is safe.
     *
     * @param settled whether the stamp is enough
     * @param content is only asked for where the stamp is not; empty where nobody can tell
     */
    public Optional<Fingerprint> asset(
            SourcePath name, Stamp stamp, boolean settled, Supplier<Optional<Fingerprint>> content) {
        var path = name.toString();
        var last = before.assets.get(path);
        if (last == null && settled) {
            return Optional.of(new Fingerprint(stamp.modified(), stamp.size()));
        }
        if (stele == null || !stele.isOurs()) {
            // Nobody will ask what the world was.
            return Optional.empty();
        }
        if (last == null || !last.settled() || !last.stamp().equals(stamp)) {
            last = new Trace(path, stamp, settled, content.get().orElse(null));
        }
        now.assets.put(path, last);
        return Optional.ofNullable(last.content());
    }

    /** What rules found in {@code topic} when they were last asked, if they would find the same now. */
    public Optional<List<Diagnostic>> judged(Topic topic) {
        var last = before.judged.get(topic.source().toString());
        if (last == null || !sameWorld || !isText(topic, last.text)) {
            return Optional.empty();
        }
        now.judged.put(topic.source().toString(), last);
        return Optional.of(last.found);
    }

    public void judged(Topic topic, List<Diagnostic> found) {
        Texts.print(topic)
                .ifPresent(text -> now.judged.put(topic.source().toString(), new Judged(text, List.copyOf(found))));
    }

    /**
     * The page of {@code topic} at {@code path}, if it would be the same now.
     *
     * @param model by what is known what the page takes from the rest of the site; only asked for where the world differs
     */
    public Optional<Made> page(OutputPath path, Topic topic, Supplier<Fingerprint> model) {
        var last = before.pages.get(path.value());
        if (last == null || !sameLook || !isText(topic, last.text)) {
            return Optional.empty();
        }
        boolean same = sameWorld || last.model != null && last.model.equals(model.get());
        return same ? Optional.of(last.made) : Optional.empty();
    }

    /**
     * The page of {@code topic} stays as it was.
     *
     * @param model as in {@link #page}; null where it was not asked for
     */
    public void kept(Made page, Topic topic, @Nullable Fingerprint model) {
        var last = before.pages.get(page.path().value());
        made(page, topic, model == null && last != null ? last.model : model);
    }

    /**
     * The page of {@code topic} was made.
     *
     * @param model null where it is not worth knowing
     */
    public void made(Made page, Topic topic, @Nullable Fingerprint model) {
        Texts.print(topic).ifPresent(text -> now.pages.put(page.path().value(), new Page(text, model, page)));
    }

    /**
     * The files that the job called {@code name} made, if they would be the same now.
     *
     * @param themed whether anything of the theme is in them
     */
    public Optional<List<Made>> job(String name, List<Topic> shown, boolean themed) {
        var last = before.jobs.get(name);
        if (last == null || themed && !sameLook || !sameWorld || !texts(shown).equals(Optional.of(last.texts))) {
            return Optional.empty();
        }
        return Optional.of(last.files);
    }

    public void job(String name, List<Topic> shown, List<Made> files) {
        texts(shown).ifPresent(texts -> now.jobs.put(name, new Task(texts, List.copyOf(files))));
    }

    /** The file at {@code path}, as the last run published it with others of its job. */
    public Optional<Made> file(OutputPath path) {
        return Optional.ofNullable(files.get(path));
    }

    private Map<OutputPath, Made> files() {
        var all = new HashMap<OutputPath, Made>();
        before.jobs.values().forEach(job -> job.files.forEach(file -> all.put(file.path(), file)));
        return all;
    }

    /** What was last put aside as {@code name}, by the same edition of Stele, whatever the settings were. */
    public Optional<byte[]> aside(String name) {
        return stele == null
                ? Optional.empty()
                : stele.read(file.resolveSibling(name), stele.kindOfAside()).map(RecordReader::rest);
    }

    /** Puts something aside that the next run may like to have; it goes to the disk piece by piece. */
    public void aside(String name, Stream<byte[]> content) {
        if (stele == null || !stele.isOurs()) {
            return;
        }
        var place = file.resolveSibling(name);
        try {
            stele.replace(place, stele.kindOfAside(), record -> content.forEachOrdered(record::raw));
        } catch (IOException fault) {
            stele.unwritable(place);
        }
    }

    private static boolean isText(Topic topic, Fingerprint text) {
        return Texts.print(topic).filter(text::equals).isPresent();
    }

    private static Optional<Fingerprint> texts(List<Topic> shown) {
        var all = new RecordWriter();
        for (var topic : shown) {
            var text = Texts.print(topic);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            all.text(topic.source().toString());
            all.print(text.get());
        }
        return Optional.of(all.fingerprint());
    }

    /** Remembers this run, now that it has been published. */
    public void keep() {
        if (stele == null || !stele.isOurs()) {
            return;
        }
        try {
            stele.replace(file, kind, now::write);
        } catch (IOException fault) {
            stele.unwritable(file);
        }
    }

    /** What rules found in a topic of that text. */
    private record Judged(Fingerprint text, List<Diagnostic> found) {}

    /**
     * A page.
     *
     * @param text of its topic
     * @param model of what it takes from the rest of the site; absent where it was not asked for
     */
    private record Page(Fingerprint text, @Nullable Fingerprint model, Made made) {}

    /** The files of a job that showed these texts. */
    private record Task(Fingerprint texts, List<Made> files) {}

    /** All that is remembered of a run. */
    private static final class Run {

        /** Of a run that nobody remembers. */
        private static final Fingerprint NO_LOOK = new Fingerprint(0, -1);

        private Fingerprint look = NO_LOOK;
        private @Nullable Fingerprint world;
        private volatile @Nullable Fingerprint wording;
        private final Map<String, Judged> judged;
        private final Map<String, Page> pages;
        private final Map<String, Task> jobs;

        /** Those that are known by their content. */
        private final Map<String, Trace> assets = new HashMap<>();

        Run() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        private Run(Map<String, Judged> judged, Map<String, Page> pages, Map<String, Task> jobs) {
            this.judged = judged;
            this.pages = pages;
            this.jobs = jobs;
        }

        void write(RecordWriter out) {
            out.print(look);
            print(world, out);
            print(wording, out);
            out.number(judged.size());
            judged.forEach((topic, last) -> {
                out.name(topic);
                out.print(last.text);
                out.list(last.found, DiagnosticCodec::write);
            });
            out.number(pages.size());
            pages.forEach((path, last) -> {
                out.print(last.text);
                print(last.model, out);
                last.made.write(out);
            });
            out.number(jobs.size());
            jobs.forEach((name, last) -> {
                out.text(name);
                out.print(last.texts);
                out.list(last.files, Made::write);
            });
            out.list(List.copyOf(assets.values()), Trace::write);
        }

        static Run read(RecordReader in) {
            var look = in.print();
            var world = print(in);
            var wording = print(in);
            int topics = in.count();
            var judged = new HashMap<String, Judged>(2 * topics);
            for (int i = 0; i < topics; i++) {
                judged.put(in.name(), new Judged(in.print(), in.list(DiagnosticCodec::read)));
            }
            int sheets = in.count();
            var pages = new HashMap<String, Page>(2 * sheets);
            for (int i = 0; i < sheets; i++) {
                var page = new Page(in.print(), print(in), Made.read(in));
                pages.put(page.made.path().value(), page);
            }
            int tasks = in.count();
            var jobs = new HashMap<String, Task>(2 * tasks);
            for (int i = 0; i < tasks; i++) {
                jobs.put(in.text(), new Task(in.print(), in.list(Made::read)));
            }
            var run = new Run(judged, pages, jobs);
            run.look = look;
            run.world = world;
            run.wording = wording;
            in.list(Trace::read).forEach(asset -> run.assets.put(asset.path(), asset));
            return run;
        }

        private static void print(@Nullable Fingerprint print, RecordWriter out) {
            out.flag(print != null);
            if (print != null) {
                out.print(print);
            }
        }

        private static @Nullable Fingerprint print(RecordReader in) {
            return in.flag() ? in.print() : null;
        }
    }
}
