package stele.page;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stele.i18n.LineBreaks;

/**
 * {@code {{ page.title | hyphenate }}}: a text as markup, with places in its long words where a line may end. Only for what
 * is shown: never for a {@code title} element, an attribute, or what a script searches in.
 */
record Hyphenate() implements Filter {

    private static final String SILENT = String.valueOf(LineBreaks.SILENT);

    @Override
    public List<String> getArgumentNames() {
        return List.of("lang");
    }

    @Override
    public @Nullable Object apply(
            @Nullable Object text,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        if (text == null || text instanceof SafeString) {
            return text;
        }
        var rendering = Rendering.of(context);
        var given = arguments.get("lang");
        var lang = given == null ? rendering.page().lang() : given.toString();
        var whole = text.toString();
        var broken = rendering
                .lineBreaks()
                .apply(lang)
                .map(breaks -> breaks.in(whole))
                .orElse(whole);
        var html = Html.escape(broken);
        return new SafeString(html.indexOf(LineBreaks.SILENT) < 0 ? html : html.replace(SILENT, "<wbr>"));
    }
}
