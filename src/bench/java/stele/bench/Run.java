package stele.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stele.bench.hugo.HugoSite;
import stele.bench.set.DocumentationSet;
import stele.bench.set.Generate;

/** The benchmark: makes the set, lets the tools build it in turn, and prints the medians. */
public final class Run {

    private static final String CHECK = "check, cold";

    private final Wish wish;
    private final Path checkout;
    private final Path work;
    private final String stele;
    private final Tally tally = new Tally(System.err::println);

    private Run(Wish wish, Path checkout, Path work) {
        this.wish = wish;
        this.checkout = checkout;
        this.work = work;
        this.stele = wish.text("--stele").orElse(checkout.resolve("stele").toString());
    }

    /**
     * Measures, and prints the result.
     *
     * @param arguments the checkout's folder, then the options of {@link Wish#USAGE}
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Wish wish;
        if (List.of(arguments).contains("--help")) {
            System.out.print(Wish.USAGE);
            return;
        }
        try {
            wish = Wish.of(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            System.err.print(e.getMessage() + "\n" + Wish.USAGE);
            System.exit(2);
            return;
        }
        var memory = Path.of("/dev/shm");
        var place = wish.text("--work")
                .map(Path::of)
                .orElse(Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir")));
        var work = Files.createTempDirectory(Files.createDirectories(place), "stele-bench-");
        try {
            new Run(wish, Path.of(arguments[0]).toAbsolutePath(), work).run();
        } finally {
            Disk.remove(work);
        }
    }

    private void run() throws IOException, InterruptedException {
        // The tool is built, and whatever its launcher keeps is made, before anything is measured.
        var machine = Machine.words(stele);
        var site = work.resolve("site");
        String set = write(site);
        var tools = tools(site);
        int runs = wish.number("--runs").orElse(5);
        for (int run = 1; run <= runs; run++) {
            for (var change : Change.values()) {
                for (var tool : tools) {
                    measure(tool, change, run);
                }
            }
            for (var tool : tools) {
                if (tool instanceof SteleTool own) {
                    own.forget();
                    tally.add(CHECK, own.name(), own.check());
                }
            }
        }
        tally.median(CHECK, "Stele", Cost::wall)
                .flatMap(check -> tally.median(Change.EVERYTHING.words(), "Stele", Cost::wall)
                        .map(cold -> check / cold))
                .ifPresent(
                        part -> tally.add("check takes " + Tally.number(part) + " of the wall time of a cold build"));
        for (var tool : tools) {
            size(tool);
        }
        if (wish.has("--startup")) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java");
            tally.add(new StartUp(java, stele, checkout)
                    .measure(work.resolve("own-out"), wish.number("--startup").orElse(15)));
        }
        if (wish.has("--serve")) {
            serve(site, wish.number("--serve").orElse(50));
        }
        for (var tool : tools) {
            tool.forget();
        }
        long topics = topics(site);
        Disk.remove(site);
        Disk.remove(work.resolve("hugo"));
        if (wish.has("--scale")) {
            scale(wish.number("--scale").orElse(10), topics);
        }
        if (wish.has("--memory")) {
            memory(wish.number("--memory").orElse(100_000));
        }
        report(machine, set, runs);
    }

    private void measure(Tool tool, Change change, int run) throws IOException {
        if (change == Change.EVERYTHING) {
            tool.forget();
        }
        tool.apply(change, run);
        tally.add(change.words(), tool.name(), tool.build());
    }

    private List<Tool> tools(Path site) throws IOException {
        String only = wish.text("--only").orElse("");
        var tools = new ArrayList<Tool>();
        String topic = someTopic(site);
        if (!only.equals("hugo")) {
            tools.add(SteleTool.prepare(stele, checkout, site, work.resolve("stele-out"), topic));
        }
        if (!only.equals("stele") && Machine.hasHugo()) {
            var hugo = HugoSite.prepare(
                    site,
                    checkout.resolve("src/bench/hugo"),
                    checkout.resolve("themes/default/assets"),
                    work.resolve("hugo"));
            tools.add(new HugoTool(hugo, work.resolve("hugo-out"), topic));
        }
        return tools;
    }

    /** The one in the middle: neither the first nor the last of anything. */
    private static String someTopic(Path site) throws IOException {
        var content = site.resolve("content");
        var topics = Disk.files(content).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
        return content.relativize(topics.get(topics.size() / 2)).toString();
    }

    private static long topics(Path site) throws IOException {
        return Disk.files(site.resolve("content")).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .count();
    }

    /** Writes the set and says what it is. */
    private String write(Path site) throws IOException {
        var factor = wish.number("--corpus");
        if (factor.isPresent()) {
            var corpus = checkout.resolve("../shared/corpus").normalize();
            if (!Files.isDirectory(corpus)) {
                throw new IOException("there is no " + corpus);
            }
            new RealTopics(corpus).write(factor.get(), site);
            return topics(site) + " real topics, " + factor.get() + " times the same";
        }
        var set = set();
        set.write(site);
        return topics(site) + " generated topics: " + set.topics() + " in "
                + set.languages().size() + " languages, seed " + set.seed();
    }

    private DocumentationSet set() {
        var named = Generate.named(wish.text("--set").orElse("large"));
        return new DocumentationSet(
                wish.number("--topics").orElse(named.topics()),
                wish.languages(named.languages()),
                wish.text("--seed").map(Long::valueOf).orElse(named.seed()));
    }

    private void size(Tool tool) throws IOException {
        tool.forget();
        tool.build();
        var files = Disk.files(tool.output());
        long pages =
                files.stream().filter(file -> file.toString().endsWith(".html")).count();
        tally.add(tool.name() + " published " + pages + " pages, " + files.size() + " files, "
                + Disk.bytes(files) / 1_000_000 + " MB");
    }

    private void serve(Path site, int edits) throws IOException, InterruptedException {
        var tool = new SteleTool(stele, site, work.resolve("stele-out"), someTopic(site));
        tool.forget();
        var served = Served.of(tool, edits);
        tally.add(
                "stele serve: first page " + Tally.number(served.ready()) + " s after the start, with an empty cache; "
                        + "from a save to the changed page " + Tally.number(served.percentile(0.5)) + " ms (median), "
                        + Tally.number(served.percentile(0.95)) + " ms (p95 of " + edits + " edits)");
    }

    /** The time per topic of a set that is so many times as large, against the cold builds before. */
    private void scale(int times, long topics) throws IOException {
        var set = set();
        var large = new DocumentationSet(set.topics() * times, set.languages(), set.seed());
        var cost = once(large);
        double before =
                tally.median(Change.EVERYTHING.words(), "Stele", Cost::wall).orElseThrow() / topics;
        double after = cost.wall() / (topics * (double) times);
        tally.add(times + " times the size: " + Tally.number(cost.wall()) + " s wall, " + Tally.number(cost.cpu())
                + " s of CPU, " + Math.round(cost.memory()) + " MB; time per topic " + Tally.number(after / before)
                + " of that of the set");
    }

    private void memory(int topics) throws IOException {
        var set = set();
        var large = new DocumentationSet(topics / set.languages().size(), set.languages(), set.seed());
        var cost = once(large);
        tally.add(topics + " topics in all languages together: peak memory " + Math.round(cost.memory()) + " MB, "
                + Tally.number(cost.wall()) + " s wall, " + Tally.number(cost.cpu()) + " s of CPU");
    }

    /** A cold build of another set, with Stele alone: there is but one, and it takes a while. */
    private Cost once(DocumentationSet set) throws IOException {
        var site = work.resolve("other");
        set.write(site);
        var tool = new SteleTool(stele, site, work.resolve("other-out"), "");
        var cost = tool.build();
        tool.forget();
        Disk.remove(site);
        return cost;
    }

    private void report(String machine, String set, int runs) throws IOException {
        String text = machine + "\n\nSet: " + set + ". Medians of " + runs + (runs == 1 ? " run" : " runs")
                + ", the tools in turn.\n\n" + tally.markdown();
        System.out.print(text);
        if (wish.has("--write")) {
            Files.writeString(
                    checkout.resolve("src/bench/RESULTS.md"),
                    "# Results\n\nWhat is measured, and how to measure it again, is in [README.md](README.md).\n\n"
                            + text);
        }
    }
}
