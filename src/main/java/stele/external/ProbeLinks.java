package stele.external;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import stele.build.Workers;
import stele.diagnostic.Diagnostic;
import stele.external.Cache.Entry;

/** Asks for every link that leaves the site, once for each URL, and tells its authors what came of it. */
public final class ProbeLinks {

    private static final int MANY_HOSTS = 3;

    private final Function<String, Verdict> probe;
    private final InstantSource clock;
    private final Workers workers;

    ProbeLinks(Function<String, Verdict> probe, InstantSource clock, Workers workers) {
        this.probe = probe;
        this.clock = clock;
        this.workers = workers;
    }

    /** Asks the public internet; each of {@code workers} asks one host at a time. */
    public static ProbeLinks onTheWeb(Manners manners, InstantSource clock, Workers workers) {
        var probe = new Probe(manners, Pace.of(clock), Lookup.kept(), PublicAddresses::contain);
        return new ProbeLinks(probe::verdict, clock, workers);
    }

    /**
     * What came of it.
     *
     * @param asked how many URLs were asked for, rather than remembered
     * @param findings sorted
     * @param cache what to remember for the next run
     * @param cutOff whether no host at all could be reached, so that nothing can be said about their links
     */
    public record Probed(int asked, List<Diagnostic> findings, Cache cache, boolean cutOff) {
        public Probed {
            findings = List.copyOf(findings);
        }
    }

    /** Asks for {@code links}, but for those that {@code remembered} knows. */
    public Probed probe(ExternalLinks links, Cache remembered) {
        var verdicts = new TreeMap<String, Verdict>();
        var entries = new TreeMap<String, Entry>();
        var unknown = new ArrayList<String>();
        links.places().keySet().forEach(url -> {
            var entry = remembered.entries().get(url);
            if (entry == null) {
                unknown.add(url);
            } else {
                entries.put(url, entry);
                verdicts.put(url, entry.verdict());
            }
        });
        var answers = workers.map(byHost(unknown), this::ask);
        boolean cutOff = isCutOff(answers);
        answers.stream().filter(host -> !cutOff).flatMap(List::stream).forEach(answer -> {
            verdicts.put(answer.url, answer.verdict);
            if (answer.verdict.isGood()) {
                entries.put(answer.url, new Entry(answer.time, answer.verdict.moved()));
            }
        });
        return new Probed(unknown.size(), findings(links, verdicts), new Cache(entries), cutOff);
    }

    /** Where many hosts are asked and none is there, it is not they who are away. */
    private static boolean isCutOff(List<List<Asked>> hosts) {
        return hosts.size() >= MANY_HOSTS
                && hosts.stream().flatMap(List::stream).allMatch(asked -> asked.verdict.isOutOfReach());
    }

    /** The URLs of one host after another; the hosts with the most first, so that none is left over in the end. */
    private static List<List<String>> byHost(Collection<String> urls) {
        var hosts = urls.stream().collect(Collectors.groupingBy(ProbeLinks::host, TreeMap::new, Collectors.toList()));
        return hosts.values().stream()
                .sorted(Comparator.comparingInt((List<String> it) -> it.size()).reversed())
                .toList();
    }

    private static String host(String url) {
        return WebAddress.parse(url).map(WebAddress::host).orElse("");
    }

    private List<Asked> ask(List<String> urls) {
        return urls.stream()
                .map(url -> new Asked(url, probe.apply(url), clock.instant()))
                .toList();
    }

    private static List<Diagnostic> findings(ExternalLinks links, Map<String, Verdict> verdicts) {
        return links.places().entrySet().stream()
                .flatMap(link -> {
                    var verdict = Optional.ofNullable(verdicts.get(link.getKey()));
                    return link.getValue().stream()
                            .flatMap(place ->
                                    verdict.flatMap(it -> it.diagnose(place.position(), place.url())).stream());
                })
                .sorted()
                .toList();
    }

    private record Asked(String url, Verdict verdict, Instant time) {}
}
