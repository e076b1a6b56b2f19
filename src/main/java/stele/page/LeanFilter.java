package stele.page;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.core.DefaultFilter;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code text | hyphenate('de')}: a filter with one argument, or none. */
final class LeanFilter implements Lean {

    private final FilterExpression written;
    private final String name;
    private final @Nullable Expression<?> argument;

    /** The filter, once it has been looked up. */
    private volatile @Nullable Filter filter;

    private LeanFilter(FilterExpression written, String name, @Nullable Expression<?> argument) {
        this.written = written;
        this.name = name;
        this.argument = argument;
    }

    /** Does the same as {@code written}. */
    static Expression<?> of(FilterExpression written) {
        var applied = (FilterInvocationExpression) written.getRightExpression();
        var named = applied.getArgs().getNamedArgs();
        var positional = applied.getArgs().getPositionalArgs();
        int count = LeanExpressions.count(applied.getArgs());
        if (count > 1 || named != null && !named.isEmpty()) {
            return written;
        }
        return new LeanFilter(
                written,
                applied.getFilterName(),
                count == 0 ? null : positional.get(0).getValueExpression());
    }

    @Override
    public Expression<?> written() {
        return written;
    }

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        var found = filter;
        if (found == null) {
            found = context.getExtensionRegistry().getFilter(name);
            if (found == null) {
                return written.evaluate(self, context);
            }
            filter = found;
        }
        List<String> names = found.getArgumentNames();
        boolean unusual = argument != null && (names == null || names.isEmpty()) || found instanceof DefaultFilter;
        if (unusual) {
            return written.evaluate(self, context);
        }
        Map<String, Object> arguments =
                argument == null ? Map.of() : Collections.singletonMap(names.get(0), argument.evaluate(self, context));
        Object input = written.getLeftExpression().evaluate(self, context);
        if (input instanceof SafeString markup && !(found instanceof EscapeFilter)) {
            input = markup.toString();
        }
        return found.apply(input, arguments, self, context, getLineNumber());
    }
}
