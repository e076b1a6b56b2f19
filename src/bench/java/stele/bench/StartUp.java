package stele.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long short commands take, as multiples of a Java program that does nothing, all in turn. */
final class StartUp {

    private static final double MILLISECOND = 1e6;

    private final Path java;
    private final String stele;
    private final Path checkout;

    /** @param java the program that runs the benchmark, and Stele as well */
    StartUp(Path java, String stele, Path checkout) {
        this.java = java;
        this.stele = stele;
        this.checkout = checkout;
    }

    /** One sentence with the medians of {@code runs}. */
    String measure(Path output, int runs) throws IOException {
        var build = List.of(stele, "build", "--site", checkout.toString(), "--output", output.toString(), "--quiet");
        var commands = new LinkedHashMap<String, List<String>>();
        commands.put(
                "a Java program that does nothing",
                List.of(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes(),
                        "stele.bench.Nothing"));
        commands.put("stele --version", List.of(stele, "--version"));
        commands.put("stele build of the guide in content/, unchanged", build);
        milliseconds(build);
        milliseconds(build);
        Map<String, List<Double>> all = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (var command : commands.entrySet()) {
                all.computeIfAbsent(command.getKey(), key -> new ArrayList<>()).add(milliseconds(command.getValue()));
            }
        }
        double nothing = Tally.median(all.values().iterator().next());
        var told = new ArrayList<String>();
        all.forEach((name, times) -> told.add(name + " " + Math.round(Tally.median(times)) + " ms ("
                + Tally.number(Tally.median(times) / nothing) + " x)"));
        return "start-up, medians of " + runs + " on Java " + System.getProperty("java.version") + ": "
                + String.join("; ", told);
    }

    private static String classes() {
        return System.getProperty("java.class.path").split(File.pathSeparator, -1)[0];
    }

    private static double milliseconds(List<String> command) throws IOException {
        long begun = System.nanoTime();
        try {
            int code = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code > 1) {
                throw new IOException(String.join(" ", command) + " ended with " + code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return (System.nanoTime() - begun) / MILLISECOND;
    }
}
