package stele.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;

/** What only a real disk can show: pipes, permissions, and names in bytes. */
@EnabledOnOs(OS.LINUX)
class RealDiskTest {

    @TempDir
    private Path site;

    private Path content;

    @BeforeEach
    void aSiteWithOneTopic() throws IOException {
        content = Files.createDirectories(site.resolve("content"));
        Files.writeString(content.resolve("a.md"), "# A");
    }

    @Test
    void aPipeIsNotOpened() throws Exception {
        run("mkfifo", content.resolve("pipe.md").toString());
        assertThat(scan())
                .containsExactly("content/pipe.md:1:1: warning: it is neither a file nor a folder [file/skipped]");
    }

    @Test
    void aLinkToItselfIsSkipped() throws IOException {
        Files.createSymbolicLink(content.resolve("me.md"), Path.of("me.md"));
        assertThat(scan())
                .containsExactly(
                        "content/me.md:1:1: warning: the link cannot be followed: the link leads to itself [file/skipped]");
    }

    @Test
    void whatMayNotBeReadIsReportedAndTheRestIsFound() throws IOException {
        var file = Files.writeString(content.resolve("b.md"), "");
        var folder = Files.createDirectories(content.resolve("c"));
        var nothing = PosixFilePermissions.fromString("---------");
        Files.setPosixFilePermissions(file, nothing);
        Files.setPosixFilePermissions(folder, nothing);
        assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();
        var scan = Project.open(site, Optional.empty()).scan(SiteConfig.DEFAULTS);
        assertThat(scan.diagnostics())
                .allMatch(DiskFault::is)
                .map(Diagnostic::toString)
                .containsExactly(
                        "content/b.md:1:1: error: cannot be read: permission denied [file/unreadable]",
                        "content/c:1:1: error: cannot be read: permission denied [file/unreadable]");
        assertThat(scan.topics()).hasSize(1);
    }

    @Test
    void aNameThatIsNotUtf8IsReported() throws Exception {
        run("sh", "-c", "cd '" + content + "' && touch \"$(printf 'd\\351j\\340.md')\"");
        assertThat(scan())
                .containsExactly(
                        "content/d\uFFFDj\uFFFD.md:1:1: error: the file's name is not UTF-8 [file/name-encoding]");
    }

    @Test
    void withoutAUnicodeEnvironmentTheMessageNamesTheVariableToSet() throws Exception {
        Files.writeString(content.resolve("déjà.md"), "");
        Files.createDirectories(content.resolve("où"));
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), PrintScan.class.getName(), site.toString());
        process.environment().put("LC_ALL", "C");
        var output = output(process);
        assertThat(output)
                .startsWith("[content/d")
                .contains(
                        "error: 2 file names are not ASCII, and this environment allows no other [file/name-encoding]")
                .contains("set LC_ALL=C.UTF-8")
                .contains("'d?j?' cannot be the name of a folder here");
    }

    /** Runs in another environment; what it prints is ASCII. */
    static final class PrintScan {

        private PrintScan() {}

        public static void main(String[] args) {
            var project = Project.open(Path.of(args[0]), Optional.empty());
            var config = SiteConfig.DEFAULTS;
            System.out.println(ascii(project.scan(config)));
            System.out.println(ascii(project.scan(ProjectTest.config("d\u00e9j\u00e0"))));
        }

        private static String ascii(Scan scan) {
            return scan.diagnostics().stream()
                    .map(diagnostic -> diagnostic + " " + diagnostic.hint())
                    .toList()
                    .toString()
                    .replaceAll("[^\\x00-\\x7f]", "?");
        }
    }

    private List<String> scan() {
        var scan = Project.open(site, Optional.empty()).scan(SiteConfig.DEFAULTS);
        assertThat(scan.topics()).hasSize(1);
        return scan.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static void run(String... command) throws Exception {
        assertThat(output(new ProcessBuilder(command))).isEmpty();
    }

    private static String output(ProcessBuilder command) throws Exception {
        var process = command.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
