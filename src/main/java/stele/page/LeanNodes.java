package stele.page;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import stele.file.Utf8;

/**
 * Puts into a template that Pebble has compiled what does the same with less: text that is encoded already, conditions that
 * are plainly true or false, loops over lists, and {@link LeanExpressions}. Whatever is out of the ordinary is left to Pebble,
 * its faults most of all. It comes after Pebble's own visitors, so that all escaping is in place.
 */
final class LeanNodes extends AbstractNodeVisitor {

    private final LeanExpressions expressions;
    private @Nullable BodyNode root;

    private LeanNodes(PebbleTemplateImpl template, LeanExpressions expressions) {
        super(template);
        this.expressions = expressions;
    }

    @Override
    public void visit(RootNode template) {
        root = template.getBody();
        super.visit(template);
    }

    @Override
    public void visit(ExtendsNode parent) {
        super.visit(parent);
        expressions.code().addExtending(getTemplate());
    }

    @Override
    public void visit(MacroNode written) {
        super.visit(written);
        var macro = LeanMacro.of(written, getTemplate(), expressions.code().names());
        if (macro != null) {
            expressions.code().add(getTemplate(), macro);
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the one body that a template has
    public void visit(BodyNode body) {
        super.visit(body);
        boolean outermost = body == root;
        body.getChildren().replaceAll(node -> lean(node, outermost));
    }

    private RenderableNode lean(RenderableNode node, boolean outermost) {
        if (node instanceof TextNode text) {
            return new Encoded(text);
        }
        if (node instanceof IfNode choice) {
            return new Choice(choice, expressions);
        }
        if (node instanceof ForNode loop) {
            return new LeanLoop(loop, expressions);
        }
        if (node instanceof PrintNode print) {
            return new Print(expressions.of(print.getExpression()), print.getLineNumber());
        }
        if (node instanceof SetNode set) {
            // Of a template that extends another one, Pebble renders what is of its own class.
            return outermost
                    ? new SetNode(set.getLineNumber(), set.getName(), expressions.of(set.getValue()))
                    : new Assignment(set, expressions);
        }
        return node;
    }

    /** Makes one for each template. */
    record Factory(LeanExpressions expressions) implements NodeVisitorFactory {
        @Override
        public NodeVisitor createVisitor(PebbleTemplate template) {
            return new LeanNodes((PebbleTemplateImpl) template, expressions);
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

    /** {@code {{ page.title }}}, escaped on its way. */
    private static final class Print extends PrintNode {

        Print(Expression<?> lean, int line) {
            super(lean, line);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            if (writer instanceof Utf8Writer lean && getExpression() instanceof LeanExpressions.Escaped escaped) {
                escaped.render(self, lean, context);
            } else {
                super.render(self, writer, context);
            }
        }
    }

    /** {@code {% set up = page.navigation.up %}}. */
    private static final class Assignment extends SetNode {
        private final int variable;

        Assignment(SetNode written, LeanExpressions expressions) {
            super(written.getLineNumber(), written.getName(), expressions.of(written.getValue()));
            this.variable = expressions.code().names().number(written.getName());
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            Variables.of(context).set(variable, getValue().evaluate(self, context));
        }
    }

    /** {@code {% if %}}, whose conditions are true or false; anything else that a condition may be Pebble decides. */
    private static final class Choice extends IfNode {
        private final Expression<?>[] conditions;
        private final LeanBody[] bodies;
        private final @Nullable LeanBody otherwise;

        Choice(IfNode written, LeanExpressions expressions) {
            super(written.getLineNumber(), written.getConditionsWithBodies(), written.getElseBody());
            var pairs = written.getConditionsWithBodies();
            this.conditions = new Expression<?>[pairs.size()];
            this.bodies = new LeanBody[pairs.size()];
            for (int i = 0; i < conditions.length; i++) {
                conditions[i] = expressions.of(pairs.get(i).getLeft());
                bodies[i] = new LeanBody(pairs.get(i).getRight());
            }
            this.otherwise = written.getElseBody() == null ? null : new LeanBody(written.getElseBody());
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
            if (otherwise != null) {
                otherwise.render(self, writer, context);
            }
        }
    }
}
