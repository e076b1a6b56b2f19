package stele.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the command line asks for. */
record Wish(Map<String, String> values) {

    static final String USAGE = """
            usage: src/bench/run [option …]
              --set NAME         small (4 languages x 120 topics) or large (4 x 1,900), which is usual
              --topics N         another number of topics
              --languages TAG,…  other languages
              --seed S           other words
              --corpus FACTOR    the real topics in ../shared/corpus, that many times, instead of a generated set
              --runs N           how often; the medians are told (5)
              --only NAME        stele or hugo, not both
              --scale N          also: a set N times as large, with Stele, and its time per topic
              --memory N         also: N topics in all languages together, with Stele, and its peak memory
              --serve EDITS      also: from a save to the changed page, with 'stele serve'
              --startup RUNS     also: short commands, against a Java program that does nothing
              --all              --startup 15 --scale 10 --memory 100000 --serve 50
              --write            writes src/bench/RESULTS.md
              --stele COMMAND    instead of the checkout's ./stele
              --work DIR         where everything is built; usual: in memory, if there is such a file system
            """;

    private static final Set<String> FLAGS = Set.of("--all", "--write");
    private static final Set<String> VALUES = Set.of(
            "--set",
            "--topics",
            "--languages",
            "--seed",
            "--corpus",
            "--runs",
            "--only",
            "--scale",
            "--memory",
            "--serve",
            "--startup",
            "--stele",
            "--work");

    Wish {
        values = Map.copyOf(values);
    }

    /** @throws IllegalArgumentException if the command line cannot be read */
    static Wish of(String... arguments) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            if (FLAGS.contains(name)) {
                values.put(name, "");
            } else if (VALUES.contains(name) && i + 1 < arguments.length) {
                values.put(name, arguments[++i]);
            } else {
                throw new IllegalArgumentException("cannot read '" + name + "'");
            }
        }
        if (values.containsKey("--all")) {
            values.putIfAbsent("--startup", "15");
            values.putIfAbsent("--scale", "10");
            values.putIfAbsent("--memory", "100000");
            values.putIfAbsent("--serve", "50");
        }
        return new Wish(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<Integer> number(String name) {
        return text(name).map(Integer::valueOf);
    }

    List<String> languages(List<String> usual) {
        return text("--languages").map(tags -> List.of(tags.split(","))).orElse(usual);
    }
}
