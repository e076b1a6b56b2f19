package stele.page;

import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.GlobalContext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import stele.i18n.LineBreaks;
import stele.i18n.Messages;

/**
 * What the functions of the template language know about the page that is being rendered.
 *
 * @param others the words of another language of the site, by its tag
 * @param lineBreaks for long words, by language; those of a language that is not there stay whole
 * @param fragments of the pages of this language, at this depth
 */
record Rendering(
        PageModel page,
        Messages messages,
        Function<String, Messages> others,
        Function<String, Optional<LineBreaks>> lineBreaks,
        Fragments fragments) {

    static final String NAME = "stele rendering";

    /** A macro does not see the variables around it, but the functions that it calls must: they look below its scope. */
    static Rendering of(EvaluationContext context) {
        if (context.getVariable(NAME) instanceof Rendering seen) {
            return seen;
        }
        var outermost = new GlobalContext(((EvaluationContextImpl) context).getScopeChain());
        return (Rendering) Objects.requireNonNull(outermost.get(NAME));
    }
}
