package stele.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core: WCAG 2.2 AA and what its makers call best practice. */
final class Axe {

    private static final String SCRIPT = resource("/axe.min.js");

    private static final String RUN = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
              return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
                `${id}: ${target.join(' ')}: ${failureSummary.replace(/\\s+/g, ' ')}`));
            }
            """;

    private Axe() {}

    /** What is wrong with the page as it is now. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    static String resource(String path) {
        try (var stream = Axe.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + path + " on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
