package stele.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.file.Stamp;

/** A build in another process, stopped before its commit: what only real processes on a real disk can show. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class InterruptionTest {

    @TempDir
    private Path site;

    private Path output;
    private Process other;

    @BeforeEach
    void anotherBuildHasAcceptedAPage() throws IOException {
        output = site.resolve("_site");
        publish("old");
        var java = ProcessHandle.current().info().command().orElseThrow();
        other = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), OtherBuild.class.getName(), site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new BufferedReader(new InputStreamReader(other.getInputStream(), UTF_8));
        assertThat(lines.readLine()).isEqualTo("accepted");
        assertThat(output.resolve(".stele-staging/0")).hasContent("new");
    }

    @AfterEach
    void itEnds() {
        other.destroyForcibly();
    }

    @Test
    void anInterruptedBuildLeavesNothing() throws InterruptedException {
        other.destroy();
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(other.exitValue()).isEqualTo(128 + 15);
        assertThat(output.resolve(Staging.NAME)).doesNotExist();
        assertThat(output.resolve(Lock.NAME)).isEmptyFile();
        assertThat(output.resolve("a.html")).hasContent("old");
    }

    @Test
    void aKilledBuildLeavesTheLastSiteAndDoesNotHinderTheNext() throws InterruptedException {
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> publish("mine"))
                .withMessage("another build is writing into '%s', process %s", output, other.pid());
        other.destroyForcibly();
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.resolve("a.html")).hasContent("old");
        assertThat(output.resolve(Staging.NAME)).exists();
        publish("mine");
        assertThat(output.resolve("a.html")).hasContent("mine");
        assertThat(output.resolve(Staging.NAME)).doesNotExist();
    }

    private void publish(String text) {
        try (var publication = begin(site, text)) {
            assertThat(publication.commit().value()).isPresent();
        }
    }

    private static Publication begin(Path site, String text) {
        var premises = new Premises(site, List.of(), site.resolve("themes"), Optional.empty());
        var publisher =
                Publisher.open(site.resolve("_site"), premises, source -> new Original(site, new Stamp(0, 0), true));
        var publication = publisher.begin();
        publication.accept(new OutputFile.Text(new OutputPath("a.html"), text));
        return publication;
    }

    static final class OtherBuild {

        private OtherBuild() {}

        public static void main(String[] args) throws InterruptedException {
            try (var publication = begin(Path.of(args[0]), "new")) {
                System.out.println("accepted");
                new CountDownLatch(1).await();
                publication.commit();
            }
        }
    }
}
