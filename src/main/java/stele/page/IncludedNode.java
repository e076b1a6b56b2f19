package stele.page;

import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** The {@link Include} tag, compiled. Where its names are written out, nothing has to be looked for when it is rendered. */
final class IncludedNode extends IncludeNode {

    private final @Nullable String name;
    private final int[] variables;
    private final Expression<?>[] values;
    private final ThemeCode code;
    private volatile @Nullable Partial partial;

    IncludedNode(int line, Expression<?> template, @Nullable MapExpression with, LeanExpressions lean) {
        super(line, template, with);
        this.code = lean.code();
        int count = with == null ? 0 : with.getEntries().size();
        variables = new int[count];
        values = new Expression<?>[count];
        boolean plain = true;
        if (with != null) {
            int i = 0;
            for (var entry : with.getEntries().entrySet()) {
                if (entry.getKey() instanceof LiteralStringExpression variable) {
                    variables[i] = code.names().number(variable.getValue());
                    values[i++] = lean.of(entry.getValue());
                } else {
                    plain = false;
                }
            }
        }
        this.name = plain && template instanceof LiteralStringExpression literal ? literal.getValue() : null;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        if (name == null) {
            super.render(self, writer, context);
            return;
        }
        var scopes = Variables.of(context);
        var found = partial;
        if (found == null) {
            found = new Partial(scopes.template(name), code);
            partial = found;
        }
        if (found.body == null) {
            super.render(self, writer, context);
            return;
        }
        var evaluated = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            evaluated[i] = values[i].evaluate(self, context);
        }
        scopes.pushScope();
        for (int i = 0; i < variables.length; i++) {
            scopes.put(variables[i], evaluated[i]);
        }
        found.body.render(found.template, writer, context.shallowCopyWithoutInheritanceChain(found.template));
        scopes.popScope();
    }

    /** What is included; without a body where it extends another template, which Pebble looks after. */
    private static final class Partial {
        private final PebbleTemplateImpl template;
        private final @Nullable LeanBody body;

        Partial(PebbleTemplateImpl template, ThemeCode code) {
            this.template = template;
            this.body = template.getRootNode() instanceof RootNode root && !code.isExtending(template)
                    ? new LeanBody(root.getBody())
                    : null;
        }
    }
}
