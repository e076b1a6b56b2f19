package stele.page;

import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is true or false. What it is said of may be anything: then Pebble decides, or complains. */
final class LeanConditions {

    private LeanConditions() {}

    /** {@code page.canonical is null}, or {@code is not null}. */
    record IsNull(PositiveTestExpression written, boolean negated) implements Lean {

        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return (written.getLeftExpression().evaluate(self, context) == null) != negated;
        }
    }

    /** {@code page.languages is empty}, or {@code is not empty}. */
    record IsEmpty(PositiveTestExpression written, boolean negated) implements Lean {

        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return isEmpty(written.getLeftExpression().evaluate(self, context)) != negated;
        }

        private static boolean isEmpty(@Nullable Object value) {
            if (value instanceof Markup markup) {
                return isEmpty(markup.toString());
            }
            return value == null
                    || value instanceof String text && isBlank(text)
                    || value instanceof Collection<?> list && list.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty();
        }

        /** As {@link String#trim} has it. */
        private static boolean isBlank(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > ' ') {
                    return false;
                }
            }
            return true;
        }
    }

    /** {@code a and b}, {@code a or b}. */
    record Both(BinaryExpression<?> written, boolean and) implements Lean {

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            if (written.getLeftExpression().evaluate(self, context) instanceof Boolean left) {
                if (left != and) {
                    return left;
                }
                if (written.getRightExpression().evaluate(self, context) instanceof Boolean right) {
                    return right;
                }
            }
            return written.evaluate(self, context);
        }
    }

    /** {@code not a}. */
    record Not(UnaryExpression written) implements Lean {

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return written.getChildExpression().evaluate(self, context) instanceof Boolean holds
                    ? !holds
                    : written.evaluate(self, context);
        }
    }

    /** {@code a ? b : c}. */
    record Either(Expression<?> condition, TernaryExpression written) implements Lean {

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            if (condition.evaluate(self, context) instanceof Boolean holds) {
                return (holds ? written.getExpression2() : written.getExpression3()).evaluate(self, context);
            }
            return written.evaluate(self, context);
        }
    }
}
