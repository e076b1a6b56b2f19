package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command as its user meets it; nothing here may be asked for, since all of it is on this machine or remembered. */
class ExternalCommandTest extends CommandTest {

    private static final String KNOWN = "https://known.invalid/";

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void writeSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        write("site.yaml", "locales: [fr-FR]\n");
        write("content/fr-FR/a.md", "---\ntitle: A\n---\n[x](" + local() + ") [y](nobody.md)\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aLinkIntoThisMachineIsReportedAndNotAskedFor() {
        assertThat(external()).isZero();
        assertThat(out)
                .startsWith("content/fr-FR/a.md:4:1: warning: '" + local() + "' leads into a private network:")
                .contains("[external/private-address]")
                .contains("hint: link to a public host")
                .doesNotContain("nobody.md");
        assertThat(err).isEqualToIgnoringNewLines("stele: 1 URL outside of the site, 1 asked for and 0 remembered\n");
        assertThat(requests).hasValue(0);
    }

    @Test
    void theCallerSaysWhatIsAFailure() throws IOException {
        assertThat(external("--fail-on", "error")).isZero();
        assertThat(external("--fail-on", "warning")).isEqualTo(1);
        assertThat(external("--fail-on", "info")).isEqualTo(1);
        assertThat(external("--fail-on", "never")).isZero();
        write("content/fr-FR/b.md", "---\ntitle: B : C\n---\n");
        assertThat(external()).as("a topic whose links could not be seen").isEqualTo(1);
        assertThat(out).contains("content/fr-FR/b.md:2:");
        assertThat(external("--fail-on", "never")).isZero();
    }

    @Test
    void theOwnerOfTheSiteAndTheAuthorWeighWhatIsFound() throws IOException {
        write("site.yaml", "locales: [fr-FR]\ncheck:\n  rules:\n    external/private-address: error\n");
        assertThat(external()).isEqualTo(1);
        assertThat(out).contains("4:1: error: '" + local() + "'");
        write(
                "content/fr-FR/a.md",
                "<!-- stele-disable-next-line external/private-address -- an example -->\n[x](" + local() + ")\n");
        assertThat(external("--fail-on", "info")).isZero();
        assertThat(out).startsWith("0 errors, 0 warnings, 0 info");
    }

    @Test
    void whatWasThereADayAgoAtMostIsRemembered() throws IOException {
        write("content/fr-FR/a.md", "[x](" + KNOWN + ")\n");
        remember(KNOWN, Instant.now().minusSeconds(3600));
        assertThat(external("--fail-on", "info")).isZero();
        assertThat(out).startsWith("0 errors, 0 warnings, 0 info");
        assertThat(err).contains("0 asked for");
        assertThat(site.resolve(".stele/external.json")).content().contains(KNOWN);
    }

    @Test
    void aDamagedMemoryIsSaidAndMended() throws IOException {
        write(".stele/external.json", "damaged");
        assertThat(external()).isZero();
        assertThat(out).contains("it is damaged [external/cache]");
        external();
        assertThat(out).doesNotContain("external/cache");
    }

    @Test
    void withoutACacheNothingIsReadOrWritten() throws IOException {
        assertThat(external("--no-cache")).isZero();
        assertThat(site.resolve(".stele")).doesNotExist();
        write(".stele/external.json", "damaged");
        external("--no-cache");
        assertThat(out).doesNotContain("external/cache");
        assertThat(site.resolve(".stele/external.json")).hasContent("damaged");
    }

    @Test
    void wrongUsageIsSaidInWords() throws IOException {
        assertThat(external("--max-age", "soon")).isEqualTo(2);
        assertThat(err).contains("'soon' is no time; write it like 30s, 10m, 12h or 7d");
        assertThat(external("--timeout", "0")).isEqualTo(2);
        assertThat(external("--hosts", "0")).isEqualTo(2);
        assertThat(external("--fail-on", "sometimes")).isEqualTo(2);
        write("site.yaml", "local: [fr-FR]\n");
        assertThat(external()).isEqualTo(2);
        assertThat(err).contains("site.yaml:1:1: error:");
    }

    @Test
    void quietPrintsTheReportOnly() {
        assertThat(external("--quiet")).isZero();
        assertThat(err).isEmpty();
        assertThat(out).contains("[external/private-address]");
    }

    @Test
    void theReportComesInEveryFormatOfACheck() throws IOException {
        write("content/fr-FR/b.md", "<!-- stele-disable-next-line link/missing-topic -- later -->\n[y](nobody.md)\n");
        assertThat(external("--format", "json")).isZero();
        assertThat(out)
                .startsWith("{")
                .contains("\"rule\":\"external/private-address\"")
                .doesNotContain("suppress/unused");
    }

    private String local() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void remember(String url, Instant checked) throws IOException {
        write(".stele/external.json", """
                {
                  "stele": "external links, version 1",
                  "links": {
                    "%s": {"checked": "%s"}
                  }
                }
                """.replaceFirst("%s", url).replaceFirst("%s", checked.toString()));
    }

    private int external(String... options) {
        return onSite("external", options);
    }
}
