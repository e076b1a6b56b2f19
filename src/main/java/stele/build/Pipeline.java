package stele.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stele.build.Progress.Step;
import stele.cache.Journal;
import stele.cache.Made;
import stele.cache.Memory;
import stele.cache.Texts;
import stele.cache.Topics;
import stele.check.Judge;
import stele.check.Purpose;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.file.OutputFile;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.page.ComposePage;
import stele.page.Dress;
import stele.page.SitePages;
import stele.producer.Job;
import stele.producer.Producer;
import stele.producer.Producers;
import stele.site.Site;
import stele.stage.Outcome;
import stele.stage.Stage;
import stele.theme.MissingWords;
import stele.theme.Theme;
import stele.topic.ReadTopic;
import stele.topic.Topic;
import stele.topic.TopicKey;

/**
 * The whole road, from sources to pages. Every run takes all of it: topics are read one by one, brought together in the
 * catalogue and the navigation, linked, and then composed one by one again.
 */
public final class Pipeline {

    /** Where faults of the site as a whole are reported. */
    private static final SourcePath SITE = new SourcePath(".", "site.yaml");

    private final SiteConfig config;
    private final Workers workers;
    private final Progress progress;
    private final Purpose purpose;
    private final Consumer<Diagnostic> noticed;
    private final Assemble assemble;
    private final Memory memory;

    /**
     * @param only the languages to build, as if the site had no others; empty: all of them
     * @param noticed is told of everything that is wrong with the authors' texts as soon as it is found, from several
     *     threads, in any order
     */
    public Pipeline(
            SiteConfig config,
            List<LocaleTag> only,
            Workers workers,
            Progress progress,
            Purpose purpose,
            Consumer<Diagnostic> noticed) {
        this(config, only, workers, progress, purpose, noticed, Memory.NONE);
    }

    /** The same, with the topics that {@code memory} has. */
    public Pipeline(
            SiteConfig config,
            List<LocaleTag> only,
            Workers workers,
            Progress progress,
            Purpose purpose,
            Consumer<Diagnostic> noticed,
            Memory memory) {
        this.config = config;
        this.workers = workers;
        this.progress = progress;
        this.purpose = purpose;
        this.noticed = noticed;
        this.assemble = new Assemble(config, only, purpose, noticed, workers);
        this.memory = memory;
    }

    /** Sources to a linked site; a topic with a fault is left out and every other is there. */
    public Site read(Sources sources) {
        var remembered = memory.topics(sources.read(), new ReadTopic(config, purpose == Purpose.CHECK));
        var topics = readTopics(sources, remembered);
        var keeping = workers.begin(() -> {
            remembered.keep();
            return true;
        });
        try {
            return assemble.site(topics, sources);
        } finally {
            keeping.result();
        }
    }

    /** What {@code site} is, for {@code journal} to tell what has changed since it was last published. */
    public void enter(Site site, Sources sources, Journal journal) {
        journal.enter(World.of(site, sources, memory::isSettled, journal));
    }

    /** Asks the rules about the site. */
    public void check(Site site) {
        check(site, Journal.none());
    }

    /** The same; of a topic that they would judge as before, {@code journal} knows what they found. */
    public void check(Site site, Journal journal) {
        var judge = new Judge(purpose, site);
        var questions = new ArrayList<Runnable>();
        judge.siteRules().forEach(rule -> questions.add(() -> ask(rule, SITE, judge::judge)));
        // Translations of each other are judged together: many rules look at all of them.
        var families = new LinkedHashMap<TopicKey, List<Topic>>();
        for (var topic : site.catalogue().topics()) {
            var known = journal.judged(topic);
            known.ifPresent(found -> found.forEach(noticed));
            if (known.isEmpty()) {
                families.computeIfAbsent(topic.key(), key -> new ArrayList<>()).add(topic);
            }
        }
        families.values()
                .forEach(topics -> questions.add(() -> {
                    var family = judge.family();
                    for (var topic : topics) {
                        ask(topic, topic.source(), it -> {
                            var found = judge.judge(site.linkToJudge(it), family);
                            journal.judged(it, found);
                            return found.stream();
                        });
                    }
                }));
        workers.map(questions, question -> {
            question.run();
            return true;
        });
    }

    /** Tells what a question finds; one that breaks down does not take the others with it. */
    private <A> void ask(A about, SourcePath source, Function<A, Stream<Diagnostic>> question) {
        Stage<A, Boolean> step = it -> {
            question.apply(it).forEach(noticed);
            return Outcome.of(true);
        };
        heard(Guarded.apply("check", step, about, source));
    }

    /** Asks the rules about the site, and whether {@code theme} speaks its languages. */
    public void check(Site site, Theme theme) {
        var missing = workers.begin(() -> MissingWords.of(theme, site.locales()).toList());
        check(site);
        missing.result().forEach(noticed);
    }

    /**
     * Every file of the site, handed to {@code out} as soon as it is composed, from several threads, in any order. A topic
     * whose page cannot be composed is left out.
     *
     * @throws stele.page.TemplateFailure if the theme has a fault
     */
    public Composed compose(Site site, Theme theme, Consumer<OutputFile> out) {
        return compose(site, theme, Producers.USUAL, out);
    }

    /** The same, with the files about the site that {@code producers} make. */
    public Composed compose(Site site, Theme theme, List<Producer> producers, Consumer<OutputFile> out) {
        Destination destination = out::accept;
        var journal = Journal.none();
        return compose(site, theme, producers, new Searching(destination, journal), destination, journal);
    }

    /**
     * The same; of what would be as before, {@code journal} knows it, and it is kept where it is.
     *
     * @param report whether files are made that only those want who write the site
     */
    public Composed compose(Site site, Theme theme, boolean report, Destination out, Journal journal) {
        var searching = new Searching(out, journal);
        var producers = new ArrayList<>(Producers.usual(searching, Texts::policy));
        producers.addAll(report ? Producers.REPORTS : List.of());
        return compose(site, theme, producers, searching, out, journal);
    }

    private Composed compose(
            Site site, Theme silent, List<Producer> producers, Searching searching, Destination out, Journal journal) {
        var theme = silent.speaking(site.pageLocales());
        var dress = new Dress(site, theme, Texts::policy);
        var press = new Press(new ComposePage(site, dress), dress, out, journal, searching);
        var topics = site.catalogue().topics();
        var sheets = Stream.concat(
                        topics.stream().map(topic -> press.sheet(topic, topic.page(), () -> site.link(topic))),
                        site.fallbacks().pages().stream()
                                .map(shown -> press.sheet(shown.topic(), shown.page(), () -> site.link(shown))))
                .toList();
        var done = new AtomicInteger();
        var sitePages = new SitePages(site, dress);
        var jobs = producers.stream()
                .flatMap(producer -> producer.jobs(site, sitePages, theme))
                .toList();
        var work = new ArrayList<Supplier<Boolean>>(sheets.size() + jobs.size());
        sheets.forEach(sheet -> work.add(() -> {
            boolean there = isThere(sheet);
            progress.report(Step.COMPOSE, done.incrementAndGet(), sheets.size());
            return there;
        }));
        // Some jobs take as long as hundreds of pages: short work comes behind them, so that all workers end together.
        int before = sheets.size() / 2;
        work.addAll(before, jobs.stream().map(job -> finished(press, job)).toList());
        var pages = new ArrayList<>(workers.map(work, Supplier::get));
        pages.subList(before, before + jobs.size()).clear();
        return new Composed(count(pages.subList(0, topics.size())), count(pages.subList(topics.size(), pages.size())));
    }

    private static Supplier<Boolean> finished(Press press, Job job) {
        return () -> {
            press.run(job);
            return true;
        };
    }

    private static int count(List<Boolean> composed) {
        return (int) composed.stream().filter(it -> it).count();
    }

    /** Whether a page is where it belongs, be it that it has been there before. */
    private boolean isThere(Press.Sheet sheet) {
        var source = sheet.topic().source();
        var last = heard(Guarded.<Press.Sheet, Optional<Made>>apply("compose", Press.Sheet::last, sheet, source));
        if (last.isEmpty() || last.get().filter(sheet::keep).isPresent()) {
            return last.isPresent();
        }
        var page = heard(Guarded.<Press.Sheet, OutputFile>apply("compose", Press.Sheet::compose, sheet, source));
        page.ifPresent(sheet::publish);
        return page.isPresent();
    }

    private List<Topic> readTopics(Sources sources, Topics remembered) {
        Stage<SourcePath, Topic> read =
                path -> remembered.topic(path, sources.stamp().apply(path));
        var done = new AtomicInteger();
        var topics = workers.map(sources.topics(), path -> {
            var topic = Guarded.apply("read", read, path, path);
            progress.report(Step.READ, done.incrementAndGet(), sources.topics().size());
            // What is wrong with a language that is not built is not said.
            return assemble.isWanted(topic, path) ? heard(topic) : Optional.<Topic>empty();
        });
        return topics.stream().flatMap(Optional::stream).toList();
    }

    /** What a step made, once it has been told what the step noticed. */
    private <T> Optional<T> heard(Outcome<T> outcome) {
        outcome.diagnostics().forEach(noticed);
        return outcome.value();
    }
}
