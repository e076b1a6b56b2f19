package stele.page;

import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** A macro, rendered to where its text is to stand. */
final class LeanMacro {

    private final String name;
    private final PebbleTemplateImpl template;
    private final int[] arguments;
    private final LeanBody body;

    private LeanMacro(String name, PebbleTemplateImpl template, int[] arguments, LeanBody body) {
        this.name = name;
        this.template = template;
        this.arguments = arguments;
        this.body = body;
    }

    /**
     * The macro that {@code written} in {@code template} defines, whose body is as it is to be; none where arguments have
     * values to begin with, which Pebble looks after.
     */
    static @Nullable LeanMacro of(MacroNode written, PebbleTemplateImpl template, Names names) {
        var declared = written.getArgs().getNamedArgs();
        var arguments = new int[declared == null ? 0 : declared.size()];
        for (int i = 0; i < arguments.length; i++) {
            NamedArgumentNode argument = declared.get(i);
            if (argument.getValueExpression() != null) {
                return null;
            }
            arguments[i] = names.number(argument.getName());
        }
        return new LeanMacro(written.getName(), template, arguments, new LeanBody(written.getBody()));
    }

    String name() {
        return name;
    }

    /** How many arguments it takes. */
    int arguments() {
        return arguments.length;
    }

    /** @param given its arguments, of which the last may be left out */
    void call(Expression<?>[] given, PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
            throws IOException {
        var values = new @Nullable Object[given.length];
        for (int i = 0; i < given.length; i++) {
            values[i] = given[i].evaluate(self, context);
        }
        var variables = Variables.of(context);
        variables.pushLocalScope();
        for (int i = 0; i < arguments.length; i++) {
            variables.put(arguments[i], i < values.length ? values[i] : null);
        }
        body.render(template, writer, context);
        variables.popScope();
    }
}
