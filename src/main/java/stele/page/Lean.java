package stele.page;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;

/** Stands where something stood that was {@link #written}, and does the same with less. */
interface Lean extends Expression<Object> {

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
