package stele.page;

import io.pebbletemplates.pebble.template.EvaluationContext;
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

    /** A macro does not see the variables around it, but the functions that it calls must. */
    static Rendering of(EvaluationContext context) {
        return Variables.of(context).rendering();
    }
}
