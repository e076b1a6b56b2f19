package stele.page;

import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.fornode.LazyLength;
import io.pebbletemplates.pebble.node.fornode.LazyRevIndex;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code {% for branch in list.lines %}} over a list; all else that one can go through Pebble goes through. */
final class LeanLoop extends ForNode {

    private final Expression<?> list;
    private final int variable;
    private final int turns;
    private final LeanBody body;

    LeanLoop(ForNode written, LeanExpressions expressions) {
        super(
                written.getLineNumber(),
                written.getIterationVariable(),
                written.getIterable(),
                written.getBody(),
                written.getElseBody());
        this.list = expressions.of(written.getIterable());
        this.variable = expressions.code().names().number(written.getIterationVariable());
        this.turns = expressions.code().names().number("loop");
        this.body = new LeanBody(written.getBody());
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        if (!(list.evaluate(self, context) instanceof List<?> things) || things.isEmpty()) {
            super.render(self, writer, context);
            return;
        }
        var variables = Variables.of(context);
        variables.pushScope();
        var loop = new Turn(things);
        for (Object thing : things) {
            variables.put(turns, loop);
            variables.put(variable, thing);
            body.render(self, writer, context);
            loop.index++;
        }
        variables.popScope();
    }

    /** What a template can ask of {@code loop}, as Pebble has it. */
    public static final class Turn {
        private final List<?> things;
        private int index;

        private Turn(List<?> things) {
            this.things = things;
        }

        public boolean isFirst() {
            return index == 0;
        }

        public boolean isLast() {
            return index == things.size() - 1;
        }

        public LazyLength getLength() {
            return new LazyLength(things);
        }

        public int getIndex() {
            return index;
        }

        public LazyRevIndex getRevindex() {
            return new LazyRevIndex(index, getLength());
        }
    }
}
