package stele.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.file.Fingerprint;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.page.Policy;
import stele.stage.Outcome;
import stele.topic.ReadTopic;
import stele.topic.Topic;

class TopicCodecTest {

    private static final Pattern TOPIC = Pattern.compile("(?m)^-- content/(.+\\.md) --\n((?:(?!-- .+ --$).*\n)*)");

    @Test
    void aTopicWithAnythingInItComesBackAsItWas() {
        LongStream.range(0, 2_000)
                .mapToObj(seed -> new RandomValues(seed).of(Topic.class))
                .forEach(TopicCodecTest::assertComesBack);
    }

    @Test
    void aDiagnosticWithAnythingInItComesBackAsItWas() {
        LongStream.range(0, 2_000)
                .mapToObj(seed -> new RandomValues(seed).of(Diagnostic.class))
                .forEach(TopicCodecTest::assertComesBack);
    }

    @Test
    void whatIsReadOfTheTopicsOfAllGoldenSitesComesBackAsItWas() throws IOException {
        var read = new ArrayList<Outcome<Topic>>();
        try (var sites = Files.list(Path.of("src/test/sites"))) {
            for (var site :
                    sites.filter(file -> file.toString().endsWith(".site")).toList()) {
                read.addAll(topics(Files.readString(site)));
            }
        }
        assertThat(read.size()).isGreaterThan(400);
        read.forEach(outcome -> {
            outcome.value().ifPresent(TopicCodecTest::assertComesBack);
            outcome.diagnostics().forEach(TopicCodecTest::assertComesBack);
        });
    }

    private static List<Outcome<Topic>> topics(String site) {
        return TOPIC.matcher(site)
                .results()
                .map(topic -> new ReadTopic(SiteConfig.DEFAULTS, true)
                        .apply(new SourceFile(new SourcePath("content", topic.group(1)), topic.group(2))))
                .toList();
    }

    private static void assertComesBack(Topic topic) {
        var head = new RecordWriter();
        var face = new Fingerprint(topic.hashCode(), 7);
        var policy = new Policy(topic.title().isEmpty(), topic.description().isEmpty());
        TopicCodec.write(topic, new RememberedText.Prints(face, face, policy), head);
        var body = new RecordWriter();
        BodyCodec.write(topic.body(), body);
        var bodyAgain = BodyCodec.read(topic.body().article(), topic.body().print(), new RecordReader(body.done(), 0));
        var again = TopicCodec.read(topic.source(), face, () -> bodyAgain, new RecordReader(head.done(), 0));
        assertThat(again.id()).isEqualTo(topic.id());
        assertThat(again.key()).isEqualTo(topic.key());
        assertThat(again.source()).isEqualTo(topic.source());
        assertThat(again.page()).isEqualTo(topic.page());
        assertThat(again.frontMatter()).isEqualTo(topic.frontMatter());
        assertThat(again.title()).isEqualTo(topic.title());
        assertThat(again.description()).isEqualTo(topic.description());
        assertThat(again.revised()).isEqualTo(topic.revised());
        assertThat(again.text().mayListTopics()).isEqualTo(topic.text().mayListTopics());
        assertThat(again.text().hasDirectives()).isEqualTo(topic.text().hasDirectives());
        assertThat(Texts.face(again)).isEqualTo(face);
        assertThat(Texts.print(again)).contains(face);
        assertThat(Texts.policy(again)).isEqualTo(policy);
        assertThat(again.body()).isEqualTo(topic.body());
        assertThat(Topic.class.getRecordComponents()).hasSize(6);
    }

    private static void assertComesBack(Diagnostic diagnostic) {
        var out = new RecordWriter();
        DiagnosticCodec.write(diagnostic, out);
        assertThat(DiagnosticCodec.read(new RecordReader(out.done(), 0))).isEqualTo(diagnostic);
    }

    @Test
    void numbersAndTextsComeBackWhateverTheyAre() {
        var texts = List.of("", "a", "é", "日本", "\ud83d", "😀", "x".repeat(100_000), "\0");
        for (long number : new long[] {0, 1, 127, 128, 16_384, Long.MAX_VALUE, -1, Long.MIN_VALUE}) {
            var out = new RecordWriter();
            out.number(number);
            texts.forEach(out::name);
            texts.forEach(out::name);
            texts.forEach(out::text);
            out.bits(number);
            var in = new RecordReader(out.done(), 0);
            assertThat(in.number()).isEqualTo(number);
            texts.forEach(text -> assertThat(in.name()).isEqualTo(text));
            texts.forEach(text -> assertThat(in.name()).isEqualTo(text));
            texts.forEach(text -> assertThat(in.text()).isEqualTo(text));
            assertThat(in.bits()).isEqualTo(number);
        }
    }

    @Test
    void plainTextTakesAByteForEachCharacter() {
        var out = new RecordWriter();
        out.text("plain");
        assertThat(out.done()).hasSize(6).endsWith("plain".getBytes(StandardCharsets.US_ASCII));
    }
}
