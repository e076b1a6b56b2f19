package stele.page;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts what Pebble complains about into the words of a diagnostic, at a place where the theme's author can mend it. */
final class TemplateFaults {

    private static final Pattern QUOTED = Pattern.compile("'(.+)'");

    private TemplateFaults() {}

    /**
     * The fault as a failure of the template that holds it.
     *
     * @param layout that was being rendered, for faults that Pebble does not place
     */
    static TemplateFailure of(PebbleException reported, String layout, Map<String, String> templates) {
        var fault = innermost(reported);
        if (fault instanceof LoaderException) {
            return missing(fault, layout, templates);
        }
        var template = fault.getFileName() == null ? layout : fault.getFileName();
        int line = fault.getLineNumber() == null ? 1 : Math.max(1, fault.getLineNumber());
        return new TemplateFailure(template, line, fact(fault), fault);
    }

    /** Around a fault in a condition Pebble puts another one that only says that there is one. */
    private static PebbleException innermost(PebbleException fault) {
        return fault.getCause() instanceof PebbleException cause ? innermost(cause) : fault;
    }

    private static String fact(PebbleException fault) {
        if (fault instanceof RootAttributeNotFoundException unknown) {
            var name = "'" + unknown.getAttributeName() + "'";
            return fault.getPebbleMessage().startsWith("Root")
                    ? "nothing here is called " + name
                    : name + " is asked of nothing";
        }
        if (fault instanceof AttributeNotFoundException unknown) {
            return "there is no '" + unknown.getAttributeName() + "' in what stands before it";
        }
        return asFact(fault.getPebbleMessage());
    }

    /** Pebble says that a template is missing, but not who asked for it: the first tag that names it. */
    private static TemplateFailure missing(PebbleException fault, String layout, Map<String, String> templates) {
        var name = QUOTED.matcher(fault.getPebbleMessage());
        if (name.find()) {
            var tag = Pattern.compile("\\{%[^%]*['\"]" + Pattern.quote(name.group(1)) + "['\"]");
            for (var template : new TreeMap<>(templates).entrySet()) {
                var place = tag.matcher(template.getValue());
                if (place.find()) {
                    return new TemplateFailure(
                            template.getKey(),
                            line(template.getValue(), place.start()),
                            fault.getPebbleMessage(),
                            fault);
                }
            }
        }
        return new TemplateFailure(layout, 1, fault.getPebbleMessage(), fault);
    }

    private static int line(String source, int offset) {
        return 1
                + (int) source.substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static String asFact(String sentence) {
        var fact = sentence.strip();
        if (fact.isEmpty()) {
            return "cannot be read";
        }
        int end = fact.endsWith(".") ? fact.length() - 1 : fact.length();
        return fact.substring(0, 1).toLowerCase(Locale.ROOT) + fact.substring(1, end);
    }
}
