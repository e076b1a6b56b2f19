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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;
import stele.theme.ThemeAsset;

/** What Stele adds to Pebble's own functions and filters; see {@link Templates}. */
final class TemplateLanguage extends AbstractExtension {

    private final Map<String, String> published;

    TemplateLanguage(List<ThemeAsset> assets) {
        this.published = assets.stream().collect(Collectors.toUnmodifiableMap(ThemeAsset::path, ThemeAsset::published));
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(Translation.NAME, new Translation(), "asset", new AssetUrl(published));
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
        return List.of(new Once());
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(new LeanNodes.Factory());
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new RecordAttributes());
    }

    private record AssetUrl(Map<String, String> published) implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("path");
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            var path = String.valueOf(arguments.get("path"));
            var file = published.get(path);
            if (file == null) {
                throw new PebbleException(null, "the theme has no asset '" + path + "'", line, self.getName());
            }
            return Rendering.of(context).page().root() + new OutputPath(file).url();
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
