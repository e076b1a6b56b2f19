package stele.bench.jmh;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import stele.catalogue.Catalogue;
import stele.i18n.LocaleTag;
import stele.navigation.Navigation;
import stele.page.ComposePage;
import stele.producer.Producers;
import stele.publish.Publisher;
import stele.topic.ReadTopic;

/** Each stage on the whole of a generated set, on one thread; the time is that of the set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Stages {

    private final BuiltSet set = BuiltSet.of(120);

    @TearDown
    public void remove() throws IOException {
        set.remove();
    }

    /** Front matter, Markdown and all; a topic's text may be worked out when it is asked for. */
    @Benchmark
    public void readTopics(Blackhole out) {
        var readTopic = new ReadTopic(set.config(), false);
        set.files()
                .forEach(file ->
                        out.consume(readTopic.apply(file).value().orElseThrow().body()));
    }

    @Benchmark
    public Catalogue catalogue() {
        return Catalogue.of(set.config(), set.site().catalogue().topics());
    }

    @Benchmark
    public Map<LocaleTag, Navigation> navigation() {
        return Navigation.of(set.config(), set.site().catalogue(), set.site().fallbacks(), set.tocs())
                .value()
                .orElseThrow();
    }

    @Benchmark
    public void link(Blackhole out) {
        set.site().catalogue().topics().forEach(topic -> out.consume(set.site().link(topic)));
    }

    @Benchmark
    public void compose(Blackhole out) {
        var composePage = new ComposePage(set.site(), set.dress());
        set.linked().forEach(topic -> out.consume(composePage.apply(topic)));
    }

    @Benchmark
    public void searchIndex(Blackhole out) {
        Producers.USUAL.stream()
                .flatMap(producer -> producer.jobs(set.site(), set.pages(), set.theme()))
                .filter(job -> job.name().startsWith("search/"))
                .flatMap(job -> job.files().get())
                .forEach(out::consume);
    }

    /** The topics' pages, into a folder that holds them already after the first time. */
    @Benchmark
    public Object publish() {
        try (var publication = Publisher.open(set.project(), set.config(), set.scan(), stamp -> true)
                .begin()) {
            List.copyOf(set.composed()).forEach(publication::accept);
            return publication.commit();
        }
    }
}
