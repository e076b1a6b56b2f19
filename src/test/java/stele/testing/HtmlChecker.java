package stele.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The W3C's HTML checker. Its schema is in its jar; it needs no network. */
public final class HtmlChecker implements ErrorHandler {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final List<String> problems = new ArrayList<>();
    private String page = "";

    private HtmlChecker() {}

    /** {@code page:line:column: message} of every error in {@code pages}, HTML by path; what it only warns of is left out. */
    public static List<String> problems(Map<String, String> pages) {
        var handler = new HtmlChecker();
        try {
            var checker = new SimpleDocumentValidator(false);
            checker.setUpMainSchema(SCHEMA, handler);
            checker.setUpValidatorAndParsers(handler, false, false);
            for (var entry : pages.entrySet()) {
                handler.page = entry.getKey();
                checker.checkHtmlInputSource(source(entry.getValue()));
            }
        } catch (Exception unusable) {
            throw new IllegalStateException("the HTML checker cannot be used", unusable);
        }
        return handler.problems;
    }

    private static InputSource source(String html) {
        var source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding(StandardCharsets.UTF_8.name());
        source.setSystemId("file:/page.html");
        return source;
    }

    @Override
    public void warning(SAXParseException problem) {
        // A matter of taste, or of old browsers.
    }

    @Override
    public void error(SAXParseException problem) {
        problems.add(
                page + ":" + problem.getLineNumber() + ":" + problem.getColumnNumber() + ": " + problem.getMessage());
    }

    @Override
    public void fatalError(SAXParseException problem) {
        error(problem);
    }
}
