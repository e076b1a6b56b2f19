package stele.page;

import io.pebbletemplates.pebble.extension.core.EmptyTest;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What templates do with {@link Markup}, which to Pebble itself is markup that needs no {@code raw}: here it is a text. */
final class LazyMarkup {

    private LazyMarkup() {}

    private static @Nullable Object asText(@Nullable Object value) {
        return value instanceof Markup ? value.toString() : value;
    }

    /** {@code page.article | raw}: printed without becoming a text. Only filters that escape are handed what is markup. */
    static final class Raw extends EscapeFilter {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public @Nullable Object apply(
                @Nullable Object value,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            if (value instanceof Markup markup) {
                return markup.raw();
            }
            return value == null || value instanceof SafeString ? value : new SafeString(StringUtils.toString(value));
        }
    }

    /** {@code page.article | escape}, and what is escaped without being asked for. */
    static final class Escape extends EscapeFilter {

        @Override
        public @Nullable Object apply(
                @Nullable Object value,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return super.apply(asText(value), arguments, self, context, line);
        }
    }

    /** {@code page.article is empty}. */
    static final class Empty extends EmptyTest {

        @Override
        public boolean apply(
                @Nullable Object value,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return super.apply(asText(value), arguments, self, context, line);
        }
    }
}
