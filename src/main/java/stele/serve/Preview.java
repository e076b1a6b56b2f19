package stele.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.build.Assemble;
import stele.build.CarefulReading;
import stele.build.Workers;
import stele.check.Purpose;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Severity;
import stele.file.OutputPath;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.page.Dress;
import stele.page.TemplateFailure;
import stele.project.Scan;
import stele.project.Whereabouts;
import stele.serve.Change.Kind;
import stele.site.Site;
import stele.stage.Outcome;
import stele.theme.Theme;
import stele.topic.Face;
import stele.topic.ReadTopic;
import stele.topic.SkimTopic;
import stele.topic.Topic;

/**
 * The site as it is now, kept up with what the author does. Topics are skimmed at first and read when a page shows them;
 * those that nobody looked at are read afterwards ({@link #readTheRest}). One thread at a time changes it, any number look at it.
 */
public final class Preview {

    private final Workplace place;
    private final Workers workers;
    private final Consumer<List<Diagnostic>> told;

    private final Waiting waiting = new Waiting();
    private final CountDownLatch loaded = new CountDownLatch(1);

    private volatile State state = new State(0, null, List.of());

    // What follows is changed by whoever holds this object's lock.
    private SiteConfig config = SiteConfig.DEFAULTS;
    private @Nullable Theme theme;
    private @Nullable Scan scan;
    private volatile @Nullable Whereabouts whereabouts;
    private final Map<SourcePath, Topic> topics = new TreeMap<>();
    private final Map<SourcePath, Integer> contents = new ConcurrentHashMap<>();
    private boolean settled;

    private final Map<SourcePath, List<Diagnostic>> noticed = new ConcurrentHashMap<>();
    private final Map<SourcePath, Unreadable> unreadable = new ConcurrentHashMap<>();
    private final Queue<SourcePath> found = new ConcurrentLinkedQueue<>();

    /**
     * @param workers skim the topics of the whole site
     * @param told is told what an author should know at once, whenever there is something new
     */
    public Preview(Workplace place, Workers workers, Consumer<List<Diagnostic>> told) {
        this.place = place;
        this.workers = workers;
        this.told = told;
    }

    /**
     * The site at one moment.
     *
     * @param edition the last that could be put together
     * @param faults why there is none now: pages tell of them instead
     */
    record State(long number, @Nullable Edition edition, List<Diagnostic> faults) {

        Optional<Edition> shown() {
            return Optional.ofNullable(edition);
        }
    }

    /** A topic that has been there and cannot be read now. */
    private record Unreadable(List<OutputPath> pages, List<Diagnostic> faults) {}

    State state() {
        // Reading a text may have shown that there is no topic after all.
        return found.isEmpty() ? state : withoutUnreadable();
    }

    /** Who waits to be shown something. */
    Waiting waiting() {
        return waiting;
    }

    /** Returns when there is a site to show, or a reason why there is none. */
    void awaitSite() throws InterruptedException {
        loaded.await();
    }

    /** Reads everything anew. */
    public void load() {
        try {
            loadAll();
        } finally {
            loaded.countDown();
        }
    }

    private synchronized void loadAll() {
        settled = false;
        noticed.clear();
        unreadable.clear();
        topics.clear();
        contents.clear();
        found.clear();
        var written = place.config().get();
        if (failed(written)) {
            fail(written.diagnostics());
            return;
        }
        config = written.value().orElseThrow();
        var dressed = place.theme().apply(config);
        var files = place.project().scan(config);
        var faults = Stream.concat(dressed.diagnostics().stream(), files.diagnostics().stream())
                .toList();
        if (failed(dressed) || hasErrorsOfConfiguration(faults)) {
            fail(faults);
            return;
        }
        theme = dressed.value().orElseThrow();
        take(files);
        workers.map(files.topics(), this::skim).forEach(topic -> topic.ifPresent(it -> topics.put(it.source(), it)));
        tell(Stream.of(written.diagnostics(), faults).flatMap(List::stream).toList());
        renew(true);
    }

    /**
     * Reads what has only been skimmed, while no browser waits. From then on search, findings and the breaks in long words are
     * complete.
     */
    public Optional<Change> readTheRest() throws InterruptedException {
        List<Topic> all;
        synchronized (this) {
            all = List.copyOf(topics.values());
        }
        for (var topic : all) {
            waiting.standAside();
            topic.body();
        }
        synchronized (this) {
            if (settled || state.edition == null || !state.faults.isEmpty()) {
                return Optional.empty();
            }
            settled = true;
            found.clear();
            topics.keySet().removeAll(unreadable.keySet());
            renew(false);
            tell(Objects.requireNonNull(state.edition)
                    .remarks()
                    .weighed(noticed.values().stream()
                            .flatMap(List::stream)
                            .filter(it -> it.severity() == Severity.ERROR)));
            return Optional.of(new Change(state.number, Kind.FINDINGS, List.of()));
        }
    }

    /**
     * Takes in what was touched on disk.
     *
     * @param everything whether more may have been touched than is known
     * @return what browsers must know; empty where all is as it was
     */
    synchronized Optional<Change> refresh(Collection<Path> touched, boolean everything) {
        if (!state.faults.isEmpty() || theme == null || concernsAll(touched)) {
            long before = state.number;
            load();
            return Optional.of(new Change(Math.max(state.number, before), Kind.THEME, List.of()));
        }
        var project = place.project();
        var themeBefore = theme;
        boolean themeTouched = everything
                || touched.stream().anyMatch(path -> path.startsWith(project.themesFolder()))
                || project.brandPaths(config.publishing().brand()).stream().anyMatch(touched::contains);
        if (themeTouched) {
            var dressed = place.theme().apply(config);
            if (failed(dressed)) {
                fail(dressed.diagnostics());
                return Optional.of(new Change(state.number, Kind.THEME, List.of()));
            }
            theme = dressed.value().orElseThrow();
        }
        boolean themeChanged = !Objects.equals(themeBefore, theme);
        var edited = edited(touched, everything);
        if (edited.isEmpty() && !themeChanged) {
            return Optional.empty();
        }
        return update(edited.orElse(Edits.NONE), themeChanged);
    }

    private Optional<Change> update(Edits edits, boolean themeChanged) {
        boolean others = edits.others;
        var pages = new LinkedHashSet<OutputPath>();
        var read = new ArrayList<Topic>();
        for (var source : edits.topics) {
            var before = topics.get(source);
            if (before != null) {
                state.shown().ifPresent(edition -> pages.addAll(edition.pagesOf(before)));
            }
            var now = read(source);
            if (now.isEmpty() && before == null && !unreadable.containsKey(source) && !noticed.containsKey(source)) {
                continue;
            }
            others |= before == null || now.isEmpty() || !Face.of(before).equals(Face.of(now.get()));
            now.ifPresentOrElse(
                    topic -> {
                        topics.put(source, topic);
                        read.add(topic);
                        unreadable.remove(source);
                    },
                    () -> {
                        topics.remove(source);
                        unreadable.merge(
                                source,
                                new Unreadable(List.copyOf(pages), noticed.getOrDefault(source, List.of())),
                                (old, late) -> new Unreadable(old.pages, late.faults));
                    });
        }
        for (var source : edits.gone) {
            topics.remove(source);
            unreadable.remove(source);
            noticed.remove(source);
            contents.remove(source);
            others = true;
        }
        if (others || themeChanged || !exchange(read)) {
            renew(themeChanged);
        }
        return Optional.of(new Change(
                state.number,
                themeChanged ? Kind.THEME : Kind.TEXT,
                others || themeChanged ? List.of() : List.copyOf(pages)));
    }

    /** What the author is told in the terminal about the topics that {@code touched} hold. */
    List<Diagnostic> remarks(Collection<Path> touched) {
        var now = state();
        if (now.edition == null || !now.faults.isEmpty()) {
            return List.of();
        }
        var edition = now.edition;
        return touched.stream()
                .flatMap(path -> Stream.ofNullable(whereabouts).flatMap(it -> it.at(path).stream()))
                .distinct()
                .flatMap(source -> remarks(edition, source).stream())
                .toList();
    }

    private List<Diagnostic> remarks(Edition edition, SourcePath source) {
        var broken = unreadable.get(source);
        return broken != null
                ? broken.faults
                : edition.site().catalogue().topics().stream()
                        .filter(topic -> topic.source().equals(source))
                        .findFirst()
                        .map(topic -> edition.remarks().on(topic, noticed.getOrDefault(source, List.of())))
                        .orElse(List.of());
    }

    /** What is to be said of the topic that the page at {@code path} shows; empty: not known yet. */
    Optional<List<Diagnostic>> remarks(OutputPath path) {
        var now = state();
        if (!isSettled() || now.edition == null) {
            return Optional.empty();
        }
        var edition = now.edition;
        return Optional.of(edition.topic(path)
                .map(topic -> remarks(edition, topic.source()))
                .orElse(List.of()));
    }

    /** Why the topic that the page at {@code path} showed cannot be shown any more. */
    List<Diagnostic> faults(OutputPath path) {
        return unreadable.values().stream()
                .filter(it -> it.pages.contains(path))
                .flatMap(it -> it.faults.stream())
                .toList();
    }

    /** The fault of a template as the author is told of it. */
    Diagnostic fault(TemplateFailure failure) {
        return failure.in("themes/" + config.theme());
    }

    private synchronized boolean isSettled() {
        return settled;
    }

    /** Which files are to be read again; empty where nothing that the site is made from was touched. */
    private Optional<Edits> edited(Collection<Path> touched, boolean everything) {
        var known = Objects.requireNonNull(whereabouts);
        var before = Objects.requireNonNull(scan);
        var files = new LinkedHashSet<SourcePath>();
        boolean unknown = everything;
        for (var path : touched) {
            var sources = known.at(path);
            boolean isTopic = !sources.isEmpty() && Set.copyOf(before.topics()).containsAll(sources);
            if (isTopic && Files.isRegularFile(path)) {
                files.addAll(sources);
            } else {
                unknown |= !sources.isEmpty() || Files.exists(path) || mayHoldContent(path);
            }
        }
        var edits = unknown ? rescanned(files) : new Edits(files, Set.of(), false);
        edits.topics.removeIf(source -> !hasChanged(source));
        return edits.isNone() ? Optional.empty() : Optional.of(edits);
    }

    private boolean mayHoldContent(Path gone) {
        return topics.keySet().stream()
                .anyMatch(source ->
                        place.project().folder().resolve(source.toString()).startsWith(gone));
    }

    private Edits rescanned(Set<SourcePath> touched) {
        var before = Objects.requireNonNull(scan);
        var now = place.project().scan(config);
        var gone = new HashSet<>(before.topics());
        gone.removeAll(new HashSet<>(now.topics()));
        var files = new LinkedHashSet<>(touched);
        now.topics().stream()
                .filter(source -> !Objects.equals(
                        before.stamps().get(source), now.stamps().get(source)))
                .forEach(files::add);
        boolean others = !before.tocs().equals(now.tocs())
                || !before.assets().equals(now.assets())
                || Stream.concat(now.tocs().stream(), now.assets().stream())
                        .anyMatch(source -> !Objects.equals(
                                before.stamps().get(source), now.stamps().get(source)));
        take(now);
        return new Edits(files, gone, others);
    }

    /** Whether the file says something else than before; a file that was only touched does not. */
    private boolean hasChanged(SourcePath source) {
        var file = place.project().read(source).value();
        int hash = file.map(it -> it.text().hashCode()).orElse(0);
        return !Objects.equals(contents.get(source), hash) || file.isEmpty();
    }

    private void take(Scan files) {
        scan = files;
        whereabouts = place.project().whereabouts(files);
    }

    private Optional<Topic> skim(SourcePath source) {
        var skimmed = file(source).then(new SkimTopic(config, reading(), outcome -> heard(source, outcome))::apply);
        if (!assemble().isWanted(skimmed, source)) {
            return Optional.empty();
        }
        if (skimmed.value().isEmpty()) {
            noticed.put(source, skimmed.diagnostics());
        }
        return skimmed.value();
    }

    private Optional<Topic> read(SourcePath source) {
        var topic = file(source).then(reading()::apply);
        noticed.put(source, topic.diagnostics());
        return assemble().isWanted(topic, source) ? topic.value() : Optional.empty();
    }

    private Outcome<SourceFile> file(SourcePath source) {
        var file = place.project().read(source);
        contents.put(source, file.value().map(it -> it.text().hashCode()).orElse(0));
        return file;
    }

    private CarefulReading reading() {
        // Closely, so that the rules of a check can be asked about any topic.
        return new CarefulReading(new ReadTopic(config, true));
    }

    /** A text has been read that was only skimmed before. */
    private void heard(SourcePath source, Outcome<Topic> outcome) {
        noticed.put(source, outcome.diagnostics());
        if (outcome.value().isEmpty()) {
            unreadable.put(source, new Unreadable(List.of(), outcome.diagnostics()));
            found.add(source);
        }
    }

    private synchronized State withoutUnreadable() {
        for (var source = found.poll(); source != null; source = found.poll()) {
            var broken = unreadable.get(source);
            var topic = topics.remove(source);
            if (broken != null && topic != null && state.edition != null) {
                unreadable.put(source, new Unreadable(state.edition.pagesOf(topic), broken.faults));
            }
        }
        if (state.edition != null && state.faults.isEmpty()) {
            renew(false);
        }
        return state;
    }

    private Assemble assemble() {
        return new Assemble(config, place.only().apply(config), Purpose.CHECK, found -> {}, workers);
    }

    /** Puts topics into the site of which others see what they saw before; everything else is kept. */
    private boolean exchange(List<Topic> read) {
        var before = Objects.requireNonNull(state.edition);
        var site = Optional.of(before.site());
        for (var topic : read) {
            site = site.flatMap(old -> old.with(topic));
        }
        site.ifPresent(now -> state = new State(state.number + 1, before.showing(now), List.of()));
        return site.isPresent();
    }

    /** Puts the site together from what is in memory. */
    private void renew(boolean themeChanged) {
        var faults = new ArrayList<Diagnostic>();
        var assemble = new Assemble(config, place.only().apply(config), Purpose.CHECK, faults::add, workers);
        var site = assemble.site(
                List.copyOf(topics.values()), place.project().sources(Objects.requireNonNull(scan), config));
        // A mistake in the list of terms costs nobody a page.
        if (faults.stream()
                .anyMatch(it -> it.severity() == Severity.ERROR && !it.rule().startsWith("terms/"))) {
            fail(faults);
            return;
        }
        try {
            var speaking = Objects.requireNonNull(theme).speaking(site.pageLocales());
            state = new State(
                    state.number + 1, new Edition(site, speaking, dress(site, speaking, themeChanged)), List.of());
        } catch (TemplateFailure failure) {
            fail(List.of(fault(failure)));
        }
    }

    private Dress dress(Site site, Theme speaking, boolean themeChanged) {
        if (themeChanged || state.edition == null) {
            return settled ? new Dress(site, speaking) : Dress.provisional(site, speaking);
        }
        var before = state.edition.dress();
        return settled ? before.on(site) : before.provisionallyOn(site);
    }

    /**
     * Pages tell of the faults from now on; everything else stays what it was. What is known is not said again: said into a
     * log in the site's own folder, it would be one more edit each time.
     */
    private void fail(List<Diagnostic> faults) {
        var known = state.faults;
        state = new State(state.number + 1, state.edition, faults);
        if (!faults.equals(known)) {
            tell(faults);
        }
    }

    private void tell(List<Diagnostic> diagnostics) {
        if (!diagnostics.isEmpty()) {
            told.accept(diagnostics);
        }
    }

    private boolean concernsAll(Collection<Path> touched) {
        var project = place.project();
        return Stream.concat(Stream.of(project.siteFilePath()), project.termsFile(config).stream())
                .anyMatch(touched::contains);
    }

    private static boolean failed(Outcome<?> outcome) {
        return outcome.value().isEmpty() || hasErrorsOfConfiguration(outcome.diagnostics());
    }

    private static boolean hasErrorsOfConfiguration(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .anyMatch(it -> it.rule().startsWith("config/") || it.rule().startsWith("theme/"));
    }

    /**
     * What an author did.
     *
     * @param topics to be read again, or for the first time
     * @param others whether anything else has changed that the site is made from
     */
    private record Edits(Set<SourcePath> topics, Set<SourcePath> gone, boolean others) {
        private static final Edits NONE = new Edits(Set.of(), Set.of(), false);

        boolean isNone() {
            return topics.isEmpty() && gone.isEmpty() && !others;
        }
    }
}
