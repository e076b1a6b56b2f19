package stele.page;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import stele.file.Utf8;

/**
 * Puts into a template that Pebble has compiled what does the same with less: text that is encoded already, and escaping that
 * leaves alone what has nothing to escape. It comes after Pebble's own visitors, so that all escaping is in place.
 */
final class LeanNodes extends AbstractNodeVisitor {

    private LeanNodes(PebbleTemplateImpl template) {
        super(template);
    }

    @Override
    public void visit(BodyNode body) {
        super.visit(body);
        body.getChildren().replaceAll(node -> node instanceof TextNode text ? new Encoded(text) : node);
    }

    @Override
    public void visit(PrintNode print) {
        super.visit(print);
        if (print.getExpression() instanceof FilterExpression filter
                && filter.getRightExpression() instanceof FilterInvocationExpression escape
                && escape.getFilterName().equals("escape")
                && isEmpty(escape.getArgs())) {
            print.setExpression(new Escaped(filter.getLeftExpression()));
        }
    }

    /** Nothing is said about how to escape: as HTML. */
    private static boolean isEmpty(ArgumentsNode arguments) {
        var named = arguments.getNamedArgs();
        var positional = arguments.getPositionalArgs();
        return (named == null || named.isEmpty()) && (positional == null || positional.isEmpty());
    }

    /** Makes one for each template. */
    record Factory() implements NodeVisitorFactory {
        @Override
        public NodeVisitor createVisitor(PebbleTemplate template) {
            return new LeanNodes((PebbleTemplateImpl) template);
        }
    }

    /** Text of a template, and its bytes. */
    private static final class Encoded extends TextNode {
        private final Utf8 bytes;

        Encoded(TextNode text) {
            super(new String(text.getData()), text.getLineNumber());
            bytes = Utf8.of(new String(text.getData()));
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            if (writer instanceof Utf8Writer lean) {
                lean.out().append(bytes);
            } else {
                super.render(self, writer, context);
            }
        }
    }

    /** {@code value | escape}. */
    private record Escaped(Expression<?> value) implements Expression<Object> {

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            var found = value.evaluate(self, context);
            boolean done = found == null || found instanceof SafeString && !(found instanceof Markup);
            return done ? found : Html.escapeAll(StringUtils.toString(found));
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public int getLineNumber() {
            return value.getLineNumber();
        }
    }
}
