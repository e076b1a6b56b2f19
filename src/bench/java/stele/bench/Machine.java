package stele.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where and with what it was measured. */
final class Machine {

    private Machine() {}

    /** One line of Markdown. */
    static String words(String stele) throws IOException {
        return first(List.of("date", "+%Y-%m-%d")) + " · " + processor() + ", "
                + Runtime.getRuntime().availableProcessors() + " cores · " + System.getProperty("os.name") + " · JDK "
                + Runtime.version() + " · " + first(List.of(stele, "--version")) + " · " + hugo();
    }

    private static String processor() throws IOException {
        var told = Path.of("/proc/cpuinfo");
        if (!Files.exists(told)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(told)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        }
    }

    static boolean hasHugo() {
        try {
            return !first(List.of("hugo", "version")).isEmpty();
        } catch (IOException absent) {
            return false;
        }
    }

    private static String hugo() throws IOException {
        return hasHugo() ? first(List.of("hugo", "version")) : "no Hugo";
    }

    private static String first(List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return told.lines().findFirst().orElse("").strip();
    }
}
