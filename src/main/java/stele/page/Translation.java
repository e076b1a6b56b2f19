package stele.page;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code t('page.updated', {'date': time(page.revised)})}: a whole sentence of the theme, with markup where the sentence
 * names it; {@code t('404.title', lang='de-DE')} says it in another language of the site. Sentences are never put together from parts, since each language orders them in its own way.
 */
final class Translation implements Function {

    static final String NAME = "t";

    /** U+FDD0 and the 31 after it are noncharacters: no text has them. They stand for markup while a text is escaped. */
    private static final char FIRST_MARK = '\uFDD0';

    private final EscapeFilter escape = new EscapeFilter();

    @Override
    public List<String> getArgumentNames() {
        return List.of("key", "arguments", "lang");
    }

    @Override
    public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
        var key = String.valueOf(arguments.get("key"));
        var rendering = Rendering.of(context);
        var language = arguments.get("lang");
        var messages =
                language == null ? rendering.messages() : rendering.others().apply(String.valueOf(language));
        var given = arguments.get("arguments");
        if (given == null) {
            return messages.text(key);
        }
        if (!(given instanceof Map<?, ?>)) {
            throw new PebbleException(null, "the arguments of '" + key + "' are not {…}", line, self.getName());
        }
        var markup = new ArrayList<String>();
        var marked = marked((Map<?, ?>) given, markup);
        var text = messages.text(key, marked);
        if (markup.isEmpty()) {
            return text;
        }
        var html = String.valueOf(escape.apply(text, Map.of(), self, context, line));
        for (int i = 0; i < markup.size(); i++) {
            html = html.replace(mark(i), markup.get(i));
        }
        return new SafeString(html);
    }

    /** The arguments, each that is markup moved to {@code markup} and a mark left in its place. */
    private static Map<String, Object> marked(Map<?, ?> given, List<String> markup) {
        var marked = new HashMap<String, Object>();
        given.forEach((name, value) -> {
            if (value instanceof SafeString) {
                marked.put(String.valueOf(name), mark(markup.size()));
                markup.add(value.toString());
            } else if (value != null) {
                marked.put(String.valueOf(name), value);
            }
        });
        return marked;
    }

    private static String mark(int index) {
        return String.valueOf((char) (FIRST_MARK + index));
    }
}
