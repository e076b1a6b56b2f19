package stele.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** What was measured, by scenario and tool. */
final class Tally {

    private final Map<String, Map<String, List<Cost>>> costs = new LinkedHashMap<>();
    private final List<String> more = new ArrayList<>();
    private final Consumer<String> told;

    /** @param told hears of each measurement at once: all of them take a while */
    Tally(Consumer<String> told) {
        this.told = told;
    }

    void add(String scenario, String tool, Cost cost) {
        costs.computeIfAbsent(scenario, key -> new LinkedHashMap<>())
                .computeIfAbsent(tool, key -> new ArrayList<>())
                .add(cost);
        told.accept(scenario + ", " + tool + ": " + number(cost.wall()) + " s, " + number(cost.cpu()) + " s of CPU, "
                + Math.round(cost.memory()) + " MB");
    }

    /** A sentence that belongs to the result. */
    void add(String sentence) {
        more.add(sentence);
        told.accept(sentence);
    }

    Optional<Double> median(String scenario, String tool, ToDoubleFunction<Cost> of) {
        var all = costs.getOrDefault(scenario, Map.of()).getOrDefault(tool, List.of());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(median(all.stream().map(of::applyAsDouble).toList()));
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The medians as Markdown, each with its part of the other tool's. */
    String markdown() {
        var out =
                new StringBuilder("| | tool | wall, s | CPU, s | peak memory, MB | of Hugo's: wall | CPU | memory |\n");
        out.append("|---|---|--:|--:|--:|--:|--:|--:|\n");
        costs.forEach((scenario, tools) -> tools.keySet()
                .forEach(tool -> out.append("| ")
                        .append(scenario)
                        .append(" | ")
                        .append(tool)
                        .append(cell(median(scenario, tool, Cost::wall)))
                        .append(cell(median(scenario, tool, Cost::cpu)))
                        .append(cell(median(scenario, tool, Cost::memory)))
                        .append(cell(part(scenario, tool, Cost::wall)))
                        .append(cell(part(scenario, tool, Cost::cpu)))
                        .append(cell(part(scenario, tool, Cost::memory)))
                        .append(" |\n")));
        out.append('\n');
        more.forEach(sentence -> out.append("- ").append(sentence).append('\n'));
        return out.toString();
    }

    private Optional<Double> part(String scenario, String tool, ToDoubleFunction<Cost> of) {
        return tool.equals("Hugo")
                ? Optional.empty()
                : median(scenario, tool, of)
                        .flatMap(own -> median(scenario, "Hugo", of).map(other -> own / other));
    }

    private static String cell(Optional<Double> value) {
        return " | " + value.map(Tally::number).orElse("");
    }

    static String number(double value) {
        return value >= 100 ? String.valueOf(Math.round(value)) : String.format(Locale.ROOT, "%.2f", value);
    }
}
