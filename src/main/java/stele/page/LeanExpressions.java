package stele.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.AndExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.OrExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryNotExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What expressions of templates mostly are, with less ado than where they could be anything. */
record LeanExpressions(ThemeCode code) {

    /** Does the same as {@code written}, whose parts may be replaced. */
    Expression<?> of(Expression<?> written) {
        if (written.getClass() == ContextVariableExpression.class) {
            var variable = (ContextVariableExpression) written;
            return new Variable(code.names().number(variable.getName()), variable);
        }
        if (written instanceof GetAttributeExpression attribute) {
            return attribute.getArgumentsNode() == null
                            && attribute.getAttributeNameExpression() instanceof LiteralStringExpression name
                    ? new Attribute(of(attribute.getNode()), name.getValue(), attribute)
                    : written;
        }
        if (written instanceof FunctionOrMacroInvocationExpression call) {
            return call(call);
        }
        if (written instanceof PositiveTestExpression test) {
            return test(test);
        }
        if (written instanceof FilterExpression filter) {
            return filter(filter);
        }
        if (written instanceof BinaryExpression<?> binary) {
            binary.setLeft(of(binary.getLeftExpression()));
            binary.setRight(of(binary.getRightExpression()));
            return binary instanceof AndExpression || binary instanceof OrExpression
                    ? new LeanConditions.Both(binary, binary instanceof AndExpression)
                    : written;
        }
        if (written instanceof UnaryNotExpression not) {
            not.setChildExpression(of(not.getChildExpression()));
            return new LeanConditions.Not(not);
        }
        if (written instanceof TernaryExpression ternary) {
            ternary.setExpression2(of(ternary.getExpression2()));
            ternary.setExpression3(of(ternary.getExpression3()));
            return new LeanConditions.Either(of(ternary.getExpression1()), ternary);
        }
        return written;
    }

    private Expression<?> call(FunctionOrMacroInvocationExpression call) {
        var arguments = call.getArguments();
        replace(arguments);
        boolean named =
                arguments.getNamedArgs() != null && !arguments.getNamedArgs().isEmpty();
        var only = count(arguments) == 1 && !named
                ? arguments.getPositionalArgs().get(0).getValueExpression()
                : null;
        return switch (call.getFunctionName()) {
            case Translation.NAME ->
                only instanceof LiteralStringExpression key
                        ? new LeanWords.Fixed(key.getValue(), call)
                        : LeanWords.of(call, this);
            case TemplateLanguage.ASSET ->
                only instanceof LiteralStringExpression path
                        ? new LeanWords.Asset(code.asset(path.getValue()), call)
                        : call;
            default -> named ? call : new LeanCall(code, call);
        };
    }

    private void replace(ArgumentsNode arguments) {
        var positional = arguments.getPositionalArgs();
        if (positional != null) {
            positional.replaceAll(it -> new PositionalArgumentNode(of(it.getValueExpression())));
        }
    }

    private Expression<?> test(PositiveTestExpression test) {
        test.setLeft(of(test.getLeftExpression()));
        var asked = (TestInvocationExpression) test.getRightExpression();
        boolean negated = test instanceof NegativeTestExpression;
        if (count(asked.getArgs()) > 0) {
            return test;
        }
        return switch (asked.getTestName()) {
            case "null" -> new LeanConditions.IsNull(test, negated);
            case "empty" -> new LeanConditions.IsEmpty(test, negated);
            default -> test;
        };
    }

    private Expression<?> filter(FilterExpression filter) {
        filter.setLeft(of(filter.getLeftExpression()));
        var applied = (FilterInvocationExpression) filter.getRightExpression();
        replace(applied.getArgs());
        boolean escapes = applied.getFilterName().equals("escape") && count(applied.getArgs()) == 0;
        return escapes ? new Escaped(filter.getLeftExpression(), filter) : LeanFilter.of(filter);
    }

    static int count(ArgumentsNode arguments) {
        var named = arguments.getNamedArgs();
        var positional = arguments.getPositionalArgs();
        return (named == null ? 0 : named.size()) + (positional == null ? 0 : positional.size());
    }

    /** {@code page}; what is not there Pebble complains about. */
    private record Variable(int number, ContextVariableExpression written) implements Lean {

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            var variables = Variables.of(context);
            var value = variables.get(number);
            return value != null || variables.has(number) ? value : written.evaluate(self, context);
        }
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

    /** {@code value | escape}, which leaves alone what has nothing to escape. */
    record Escaped(Expression<?> value, Expression<?> written) implements Lean {

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            var found = value.evaluate(self, context);
            return isDone(found) ? found : new SafeString(Html.escapeAll(StringUtils.toString(found)));
        }

        /** Writes what {@link #evaluate} gives, without that. */
        void render(PebbleTemplateImpl self, Utf8Writer writer, EvaluationContextImpl context) throws IOException {
            if (value instanceof LeanCall call) {
                call.render(self, writer, context);
                return;
            }
            if (value instanceof LeanWords.Spoken spoken) {
                spoken.render(self, writer.out(), context);
                return;
            }
            var found = value.evaluate(self, context);
            if (isDone(found)) {
                writer.write(found);
            } else {
                Html.escapeAll(StringUtils.toString(found), writer.out());
            }
        }

        private static boolean isDone(@Nullable Object found) {
            return found == null || found instanceof SafeString && !(found instanceof Markup);
        }
    }
}
