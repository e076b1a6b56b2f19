package stele.page;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import stele.file.Utf8;

/**
 * Puts into a template that Pebble has compiled what does the same with less: text that is encoded already, conditions that
 * are plainly true or false, and {@link LeanExpressions}. Whatever is out of the ordinary is left to Pebble, its faults most
 * of all. It comes after Pebble's own visitors, so that all escaping is in place.
 */
final class LeanNodes extends AbstractNodeVisitor {

    private LeanNodes(PebbleTemplateImpl template) {
        super(template);
    }

    @Override
    public void visit(BodyNode body) {
        super.visit(body);
        body.getChildren().replaceAll(LeanNodes::lean);
    }

    @Override
    public void visit(PrintNode print) {
        super.visit(print);
        print.setExpression(LeanExpressions.of(print.getExpression()));
    }

    @Override
    public void visit(ArgumentsNode arguments) {
        super.visit(arguments);
        var positional = arguments.getPositionalArgs();
        if (positional != null) {
            positional.replaceAll(it -> new PositionalArgumentNode(LeanExpressions.of(it.getValueExpression())));
        }
    }

    private static RenderableNode lean(RenderableNode node) {
        if (node instanceof TextNode text) {
            return new Encoded(text);
        }
        if (node instanceof IfNode choice) {
            return new Choice(choice);
        }
        if (node instanceof SetNode set) {
            return new SetNode(set.getLineNumber(), set.getName().intern(), LeanExpressions.of(set.getValue()));
        }
        return node instanceof ForNode loop
                ? new ForNode(
                        loop.getLineNumber(),
                        loop.getIterationVariable().intern(),
                        LeanExpressions.of(loop.getIterable()),
                        loop.getBody(),
                        loop.getElseBody())
                : node;
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

    /** {@code {% if %}}, whose conditions are true or false; anything else that a condition may be Pebble decides. */
    private static final class Choice extends IfNode {
        private final Expression<?>[] conditions;
        private final BodyNode[] bodies;

        Choice(IfNode written) {
            super(written.getLineNumber(), written.getConditionsWithBodies(), written.getElseBody());
            var pairs = written.getConditionsWithBodies();
            this.conditions = new Expression<?>[pairs.size()];
            this.bodies = new BodyNode[pairs.size()];
            for (int i = 0; i < conditions.length; i++) {
                conditions[i] = LeanExpressions.of(pairs.get(i).getLeft());
                bodies[i] = pairs.get(i).getRight();
            }
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            for (int i = 0; i < conditions.length; i++) {
                if (!(conditions[i].evaluate(self, context) instanceof Boolean holds)) {
                    super.render(self, writer, context);
                    return;
                }
                if (holds) {
                    bodies[i].render(self, writer, context);
                    return;
                }
            }
            if (getElseBody() != null) {
                getElseBody().render(self, writer, context);
            }
        }
    }
}
