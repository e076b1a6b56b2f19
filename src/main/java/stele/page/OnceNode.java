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
import org.jspecify.annotations.Nullable;
import stele.file.Utf8;
import stele.file.Utf8Builder;

/** The {@link Once} tag, compiled. */
final class OnceNode extends AbstractRenderableNode {

    private final int[] variables;
    private final Expression<?>[] values;
    private final BodyNode body;

    /** The same, once all of it is what it is to be. */
    private volatile @Nullable LeanBody lean;

    OnceNode(int line, List<String> names, List<Expression<?>> values, BodyNode body, LeanExpressions lean) {
        super(line);
        this.variables = names.stream().mapToInt(lean.code().names()::number).toArray();
        this.values = values.stream().map(lean::of).toArray(Expression<?>[]::new);
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
            fragment = rendered(found, self, context);
            fragments.put(key, fragment);
        }
        if (writer instanceof Utf8Writer lean) {
            lean.out().append(fragment);
        } else {
            writer.write(fragment.toString());
        }
    }

    private Utf8 rendered(Object[] found, PebbleTemplateImpl self, EvaluationContextImpl context) throws IOException {
        var html = new Utf8Builder();
        var scopes = Variables.of(context);
        scopes.pushLocalScope();
        for (int i = 0; i < variables.length; i++) {
            scopes.put(variables[i], found[i]);
        }
        body().render(self, new Utf8Writer(html), context);
        scopes.popScope();
        return html.toUtf8();
    }

    private LeanBody body() {
        var known = lean;
        if (known == null) {
            known = new LeanBody(body);
            lean = known;
        }
        return known;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        body.accept(visitor);
    }
}
