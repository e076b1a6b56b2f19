package stele.page;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stele.i18n.Messages;

/**
 * {@code t('page.updated', {'date': time(page.revised)})}: a whole sentence of the theme, with markup where the sentence
 * names it; {@code t('404.title', lang='de-DE')} says it in another language of the site. Sentences are never put together from parts, since each language orders them in its own way.
 */
final class Translation implements Function {

    static final String NAME = "t";

    /** U+FDD0 and the 31 after it are noncharacters: no text has them. They stand for markup while a text is escaped. */
    private static final char FIRST_MARK = '\uFDD0';

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
        var names = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        ((Map<?, ?>) given).forEach((name, value) -> {
            names.add(String.valueOf(name));
            values.add(value);
        });
        return text(messages, key, names, values.toArray());
    }

    /** The sentence for {@code key}; with markup among {@code values}, all of it is markup. */
    static Object text(Messages messages, String key, List<String> names, @Nullable Object[] values) {
        var marked = new HashMap<String, Object>(8);
        var markup = new ArrayList<String>(2);
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            if (value instanceof SafeString) {
                marked.put(names.get(i), mark(markup.size()));
                markup.add(value.toString());
            } else if (value != null) {
                marked.put(names.get(i), value);
            }
        }
        var text = messages.text(key, marked);
        if (markup.isEmpty()) {
            return text;
        }
        var html = Html.escapeAll(text);
        for (int i = 0; i < markup.size(); i++) {
            html = html.replace(mark(i), markup.get(i));
        }
        return new SafeString(html);
    }

    private static String mark(int index) {
        return String.valueOf((char) (FIRST_MARK + index));
    }
}
