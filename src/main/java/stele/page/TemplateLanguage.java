package stele.page;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Stele adds to Pebble's own functions and filters; see {@link Templates}. */
class TemplateLanguage extends AbstractExtension {

    static final String ASSET = "asset";

    private final LeanExpressions lean;

    TemplateLanguage(ThemeCode code) {
        this.lean = new LeanExpressions(code);
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(Translation.NAME, new Translation(), ASSET, new AssetUrl(lean.code()));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "fragment",
                new Fragment(),
                "hyphenate",
                new Hyphenate(),
                "raw",
                new LazyMarkup.Raw(),
                "escape",
                new LazyMarkup.Escape());
    }

    @Override
    public Map<String, Test> getTests() {
        return Map.of("empty", new LazyMarkup.Empty());
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        return List.of(once(), new Include(lean));
    }

    final TokenParser once() {
        return new Once(lean);
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(new LeanNodes.Factory(lean));
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new RecordAttributes());
    }

    private record AssetUrl(ThemeCode code) implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("path");
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            var path = String.valueOf(arguments.get("path"));
            var url = code.asset(path);
            if (url == null) {
                throw new PebbleException(null, "the theme has no asset '" + path + "'", line, self.getName());
            }
            return Rendering.of(context).page().root() + url;
        }
    }

    private record Fragment() implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(
                @Nullable Object id,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return Html.fragment(String.valueOf(id));
        }
    }
}
