package stele.page;

import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.GlobalContext;
import java.util.Objects;
import stele.i18n.Messages;

/** What the functions of the template language know about the page that is being rendered. */
record Rendering(PageModel page, Messages messages) {

    static final String NAME = "stele rendering";

    /** A macro does not see the variables around it, but the functions that it calls must: they look below its scope. */
    static Rendering of(EvaluationContext context) {
        var outermost = new GlobalContext(((EvaluationContextImpl) context).getScopeChain());
        return (Rendering) Objects.requireNonNull(outermost.get(NAME));
    }
}
