package stele.page;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import stele.file.Utf8;
import stele.file.Utf8Builder;

/** The {@link Once} tag, compiled. */
final class OnceNode extends AbstractRenderableNode {

    private final String[] names;
    private final Expression<?>[] values;
    private final BodyNode body;

    OnceNode(int line, List<String> names, List<Expression<?>> values, BodyNode body) {
        super(line);
        this.names = names.stream().map(String::intern).toArray(String[]::new);
        this.values = values.stream().map(LeanExpressions::of).toArray(Expression<?>[]::new);
        this.body = body;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        var found = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            found[i] = values[i].evaluate(self, context);
        }
        var rendering = Rendering.of(context);
        var fragments = rendering.fragments();
        var key = fragments.key(this, found);
        var fragment = fragments.get(key);
        if (fragment == null) {
            fragment = rendered(found, rendering, self, context);
            fragments.put(key, fragment);
        }
        if (writer instanceof Utf8Writer lean) {
            lean.out().append(fragment);
        } else {
            writer.write(fragment.toString());
        }
    }

    private Utf8 rendered(Object[] found, Rendering rendering, PebbleTemplateImpl self, EvaluationContextImpl context)
            throws IOException {
        var html = new Utf8Builder();
        var scopes = context.getScopeChain();
        scopes.pushLocalScope();
        try {
            scopes.put(Rendering.NAME, rendering);
            for (int i = 0; i < names.length; i++) {
                scopes.put(names[i], found[i]);
            }
            body.render(self, new Utf8Writer(html), context);
        } finally {
            scopes.popScope();
        }
        return html.toUtf8();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        body.accept(visitor);
    }
}
