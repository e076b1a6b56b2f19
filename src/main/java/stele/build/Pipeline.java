package stele.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stele.build.Progress.Step;
import stele.cache.Memory;
import stele.check.Judge;
import stele.check.Purpose;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.file.OutputFile;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.link.LinkedTopic;
import stele.page.ComposePage;
import stele.page.Dress;
import stele.page.SitePages;
import stele.producer.Producer;
import stele.producer.Producers;
import stele.site.Site;
import stele.stage.Outcome;
import stele.stage.Stage;
import stele.theme.MissingWords;
import stele.theme.Theme;
import stele.topic.ReadTopic;
import stele.topic.Topic;

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
        this.assemble = new Assemble(config, only, purpose, noticed);
        this.memory = memory;
    }

    /** Sources to a linked site; a topic with a fault is left out and every other is there. */
    public Site read(Sources sources) {
        return assemble.site(readTopics(sources), sources);
    }

    /** Asks the rules about the site. */
    public void check(Site site) {
        var judge = new Judge(purpose, site);
        var questions = new ArrayList<Runnable>();
        judge.siteRules().forEach(rule -> questions.add(() -> ask(rule, SITE, judge::judge)));
        site.catalogue()
                .topics()
                .forEach(topic -> questions.add(() -> ask(topic, topic.source(), it -> judge.judge(site.link(it)))));
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
        check(site);
        MissingWords.of(theme, site.locales()).forEach(noticed);
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
    public Composed compose(Site site, Theme silent, List<Producer> producers, Consumer<OutputFile> out) {
        var theme = silent.speaking(site.pageLocales());
        var dress = new Dress(site, theme);
        var composePage = new ComposePage(site, dress);
        var topics = site.catalogue().topics();
        var sheets = Stream.concat(
                        topics.stream().map(topic -> new Sheet(topic, () -> site.link(topic))),
                        site.fallbacks().pages().stream()
                                .map(shown -> new Sheet(shown.topic(), () -> site.link(shown))))
                .toList();
        var done = new AtomicInteger();
        var pages = workers.map(sheets, sheet -> {
            var page = Guarded.apply(
                    "compose",
                    (Sheet it) -> Outcome.of(composePage.apply(it.linked().get())),
                    sheet,
                    sheet.topic().source());
            heard(page).ifPresent(out);
            progress.report(Step.COMPOSE, done.incrementAndGet(), sheets.size());
            return page.value().isPresent();
        });
        var sitePages = new SitePages(site, dress);
        var jobs = producers.stream()
                .flatMap(producer -> producer.jobs(site, sitePages, theme))
                .toList();
        workers.map(jobs, job -> {
            job.files().get().forEach(out);
            return true;
        });
        return new Composed(count(pages.subList(0, topics.size())), count(pages.subList(topics.size(), pages.size())));
    }

    private static int count(List<Boolean> composed) {
        return (int) composed.stream().filter(it -> it).count();
    }

    /** A page of a topic that is still to be linked. */
    private record Sheet(Topic topic, Supplier<LinkedTopic> linked) {}

    private List<Topic> readTopics(Sources sources) {
        var remembered = memory.topics(sources.read(), new ReadTopic(config, purpose == Purpose.CHECK));
        Stage<SourcePath, Topic> read =
                path -> remembered.topic(path, sources.stamp().apply(path));
        var done = new AtomicInteger();
        var topics = workers.map(sources.topics(), path -> {
            var topic = Guarded.apply("read", read, path, path);
            progress.report(Step.READ, done.incrementAndGet(), sources.topics().size());
            // What is wrong with a language that is not built is not said.
            return assemble.isWanted(topic, path) ? heard(topic) : Optional.<Topic>empty();
        });
        remembered.keep();
        return topics.stream().flatMap(Optional::stream).toList();
    }

    /** What a step made, once it has been told what the step noticed. */
    private <T> Optional<T> heard(Outcome<T> outcome) {
        outcome.diagnostics().forEach(noticed);
        return outcome.value();
    }
}
