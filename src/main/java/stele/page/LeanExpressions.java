package stele.page;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import org.jspecify.annotations.Nullable;

/** What expressions of templates mostly are, with less ado than where they could be anything. */
final class LeanExpressions {

    private LeanExpressions() {}

    /** Does the same as {@code written}. Names are the same object everywhere, which spares maps a comparison. */
    static Expression<?> of(Expression<?> written) {
        if (written instanceof GetAttributeExpression attribute
                && attribute.getArgumentsNode() == null
                && attribute.getAttributeNameExpression() instanceof LiteralStringExpression name) {
            return new Attribute(of(attribute.getNode()), name.getValue(), attribute);
        }
        if (written.getClass() == ContextVariableExpression.class) {
            var variable = (ContextVariableExpression) written;
            return new ContextVariableExpression(variable.getName().intern(), variable.getLineNumber());
        }
        if (written instanceof FunctionOrMacroInvocationExpression call
                && call.getFunctionName().equals(Translation.NAME)
                && onlyText(call.getArguments()) instanceof LiteralStringExpression key) {
            return new FixedWord(key.getValue(), written);
        }
        if (written instanceof BinaryExpression<?> binary) {
            binary.setLeft(of(binary.getLeftExpression()));
            binary.setRight(of(binary.getRightExpression()));
        } else if (written instanceof UnaryExpression unary) {
            unary.setChildExpression(of(unary.getChildExpression()));
        } else if (written instanceof TernaryExpression ternary) {
            ternary.setExpression2(of(ternary.getExpression2()));
            ternary.setExpression3(of(ternary.getExpression3()));
        }
        return written instanceof FilterExpression filter
                        && filter.getRightExpression() instanceof FilterInvocationExpression escape
                        && escape.getFilterName().equals("escape")
                        && count(escape.getArgs()) == 0
                ? new Escaped(filter.getLeftExpression())
                : written;
    }

    private static int count(ArgumentsNode arguments) {
        var named = arguments.getNamedArgs();
        var positional = arguments.getPositionalArgs();
        return (named == null ? 0 : named.size()) + (positional == null ? 0 : positional.size());
    }

    private static @Nullable Expression<?> onlyText(ArgumentsNode arguments) {
        var positional = arguments.getPositionalArgs();
        return count(arguments) == 1 && positional != null && positional.size() == 1
                ? positional.get(0).getValueExpression()
                : null;
    }

    /**
     * {@code page.title}: a component of a record. Anything else that may stand before a dot Pebble searches. What stands
     * there is of the same kind nearly every time.
     */
    private static final class Attribute implements Lean {
        private final Expression<?> of;
        private final String name;
        private final Expression<?> written;
        private volatile Components.@Nullable Component last;

        Attribute(Expression<?> of, String name, Expression<?> written) {
            this.of = of;
            this.name = name;
            this.written = written;
        }

        @Override
        public Expression<?> written() {
            return written;
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            if (of.evaluate(self, context) instanceof Record asked) {
                var component = last;
                if (component == null || component.kind() != asked.getClass()) {
                    component = Components.byName(asked.getClass()).get(name);
                    last = component;
                }
                if (component != null) {
                    return component.of(asked);
                }
            }
            return written.evaluate(self, context);
        }
    }

    /** {@code t('nav.label')}. */
    private record FixedWord(String key, Expression<?> written) implements Lean {

        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return Rendering.of(context).messages().text(key);
        }
    }

    /** {@code value | escape}, which leaves alone what has nothing to escape. */
    private record Escaped(Expression<?> written) implements Lean {

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            var found = written.evaluate(self, context);
            boolean done = found == null || found instanceof SafeString && !(found instanceof Markup);
            return done ? found : Html.escapeAll(StringUtils.toString(found));
        }
    }

    /** Stands where something stood that was {@code written}. */
    private sealed interface Lean extends Expression<Object> {

        Expression<?> written();

        @Override
        default void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        default int getLineNumber() {
            return written().getLineNumber();
        }
    }
}
