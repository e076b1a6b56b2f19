package stele.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process took, as GNU time tells it of the process and all that it started.
 *
 * @param wall seconds
 * @param cpu seconds of all processors together, in the program and in the system
 * @param memory its peak, in megabytes
 */
record Cost(double wall, double cpu, double memory) {

    private static final Path TIME = Path.of("/usr/bin/time");

    /**
     * Runs {@code command}; its output goes to {@code log}.
     *
     * @throws IOException if it cannot be run, or ends with an exit code above {@code worst}
     */
    static Cost of(List<String> command, Path folder, Path log, int worst) throws IOException {
        if (!Files.isExecutable(TIME)) {
            throw new IOException("GNU time is needed: install the package 'time'");
        }
        var told = Files.createTempFile("stele-bench", ".time");
        try {
            var timed = new ArrayList<>(List.of(TIME.toString(), "-q", "-f", "%e %U %S %M", "-o", told.toString()));
            timed.addAll(command);
            int code = new ProcessBuilder(timed)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (code > worst) {
                throw new IOException(String.join(" ", command) + " ended with " + code + ", see " + log);
            }
            return parse(Files.readString(told));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.delete(told);
        }
    }

    /** {@code seconds user system kilobytes}. */
    static Cost parse(String told) {
        String[] values = told.strip().split(" ", -1);
        return new Cost(
                Double.parseDouble(values[0]),
                Double.parseDouble(values[1]) + Double.parseDouble(values[2]),
                Double.parseDouble(values[3]) / 1000);
    }
}
