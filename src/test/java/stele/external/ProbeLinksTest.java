package stele.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stele.build.Workers;
import stele.check.external.ExternalRules;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.external.Cache.Entry;
import stele.external.ExternalLinks.Place;
import stele.external.ProbeLinks.Probed;
import stele.external.Verdict.Kind;

class ProbeLinksTest {

    private static final Verdict MISSING = Verdict.of(Kind.NOT_FOUND, "the server answers 404");

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Test
    void aUrlInSeveralPlacesIsAskedForOnceAndReportedAtEach() {
        var probed = probe(
                Map.of("https://a.example/x", MISSING),
                Cache.EMPTY,
                place("a.md", 3, "https://a.example/x#one"),
                place("a.md", 9, "https://a.example/x"),
                place("b.md", 1, "https://a.example/x#two"));
        assertThat(asked).containsExactly("https://a.example/x");
        assertThat(probed.asked()).isEqualTo(1);
        assertThat(probed.findings())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a.md:3:1: error: 'https://a.example/x#one' leads nowhere: the server answers 404"
                                + " [external/not-found]",
                        "a.md:9:1: error: 'https://a.example/x' leads nowhere: the server answers 404"
                                + " [external/not-found]",
                        "b.md:1:1: error: 'https://a.example/x#two' leads nowhere: the server answers 404"
                                + " [external/not-found]");
    }

    @Test
    void theUrlToWriteKeepsTheAuthorsFragment() {
        var moved = Map.of("http://a.example/", Verdict.movedTo("https://a.example/"));
        var probed = probe(moved, Cache.EMPTY, place("a.md", 1, "http://a.example/#part"));
        assertThat(probed.findings()).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo("external/redirected");
            assertThat(it.hint()).isEqualTo("write 'https://a.example/#part'");
        });
    }

    @Test
    void whatIsRememberedIsNotAskedForButReportedAllTheSame() {
        var entries = new TreeMap<String, Entry>();
        entries.put("https://a.example/", new Entry(VirtualPace.START, null));
        entries.put("https://b.example/", new Entry(VirtualPace.START, "https://c.example/"));
        entries.put("https://gone-from-the-site.example/", new Entry(VirtualPace.START, null));
        var probed = probe(
                Map.of(),
                new Cache(entries),
                place("a.md", 1, "https://a.example/"),
                place("a.md", 2, "https://b.example/"));
        assertThat(asked).isEmpty();
        assertThat(probed.findings()).extracting(Diagnostic::rule).containsExactly("external/redirected");
        assertThat(probed.cache().entries()).containsOnlyKeys("https://a.example/", "https://b.example/");
    }

    @Test
    void onlyWhatLedSomewhereIsRemembered() {
        var verdicts = new TreeMap<String, Verdict>();
        for (var kind : Kind.values()) {
            verdicts.put(
                    "https://" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".example/",
                    Verdict.of(kind, "why"));
        }
        var places =
                verdicts.keySet().stream().map(url -> place("a.md", 1, url)).toArray(Place[]::new);
        assertThat(probe(verdicts, Cache.EMPTY, places).cache().entries())
                .containsOnlyKeys("https://ok.example/", "https://redirected.example/");
    }

    @Test
    void whereNoHostIsThereNothingIsSaidOfTheirLinks() {
        var away = Verdict.of(Kind.NO_SUCH_HOST, "why");
        var silent = Verdict.of(Kind.TIMEOUT, "why");
        var verdicts = Map.of("https://a.example/", away, "https://b.example/", silent, "https://c.example/", away);
        var places =
                verdicts.keySet().stream().map(url -> place("a.md", 1, url)).toArray(Place[]::new);
        var cutOff = probe(verdicts, Cache.EMPTY, places);
        assertThat(cutOff.cutOff()).isTrue();
        assertThat(cutOff.findings()).isEmpty();

        var two = probe(
                verdicts, Cache.EMPTY, place("a.md", 1, "https://a.example/"), place("a.md", 1, "https://b.example/"));
        assertThat(two.cutOff()).isFalse();
        assertThat(two.findings()).hasSize(2);

        var oneIsThere = new TreeMap<>(verdicts);
        oneIsThere.put("https://b.example/", MISSING);
        assertThat(probe(oneIsThere, Cache.EMPTY, places).findings()).hasSize(3);
    }

    @Test
    void everyRuleIsThatOfAVerdictOrOfTheCache() {
        var ofVerdicts = Stream.of(Kind.values()).flatMap(kind -> kind.rule().stream());
        assertThat(Stream.concat(ofVerdicts, Stream.of(ExternalRules.CACHE)).distinct())
                .containsExactlyInAnyOrderElementsOf(ExternalRules.ALL);
    }

    @Test
    void everyVerdictButAGoodOneSaysWhatToDoNext() {
        for (var kind : Kind.values()) {
            var told = Verdict.of(kind, "why").diagnose(Position.startOf("a.md"), "https://a.example/");
            assertThat(told.isEmpty()).as(kind.name()).isEqualTo(kind == Kind.OK);
            if (kind != Kind.OK && kind != Kind.REDIRECTED) {
                assertThat(told.orElseThrow().hint()).as(kind.name()).isNotEmpty();
            }
        }
    }

    private Probed probe(Map<String, Verdict> verdicts, Cache cache, Place... places) {
        try (var workers = new Workers(2)) {
            var links = new ProbeLinks(
                    url -> {
                        asked.add(url);
                        return verdicts.getOrDefault(url, Verdict.OK);
                    },
                    InstantSource.fixed(VirtualPace.START),
                    workers);
            return links.probe(ExternalLinks.of(List.of(places)), cache);
        }
    }

    private static Place place(String file, int line, String url) {
        return new Place(new Position(file, line, 1), url);
    }
}
