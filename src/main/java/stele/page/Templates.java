package stele.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.GlobalContext;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import stele.file.Utf8;
import stele.file.Utf8Builder;
import stele.i18n.LineBreaks;
import stele.i18n.Messages;
import stele.theme.Theme;
import stele.theme.ThemeAsset;

/**
 * The layouts and partials of a theme, compiled: the one door to Pebble. Safe for use by several threads.
 *
 * <p>Templates see {@code page} ({@link PageModel}) and {@code site} ({@link SiteModel}), and besides what Pebble has:
 *
 * <ul>
 *   <li>{@code t('key')}, {@code t('key', {'name': value})}: a word of the theme in the page's language. An argument that is
 *       markup already (what a macro returned) stays markup. {@code t('key', lang='de-DE')}: in another language of the site.
 *   <li>{@code asset('css/stele.css')}: the URL of an asset, relative to the page.
 *   <li>{@code id | fragment}: an id as it may stand after {@code #}.
 *   <li>{@code text | hyphenate}, {@code text | hyphenate('de')}: markup of the text with soft hyphens in long words and
 *       {@code <wbr>} in names of things.
 *   <li>{@code {% once site, home=page.home %}…{% endonce %}}: see {@link Once}.
 * </ul>
 *
 * <p>All text is escaped on its way out; only {@code page.article} is markup ({@code | raw}). A name that does not exist
 * is an error, so that a misspelt one does not pass for an empty one.
 */
public final class Templates {

    /** What most pages need, in bytes. */
    private static final int ROOM = 64 * 1024;

    /** Of which a page that needed more is not worth to keep the room. */
    private static final int MOST = 1024 * 1024;

    private final TemplateSources sources;
    private final PebbleEngine engine;
    private final ThemeCode code;

    /** Where pages were written, for the next ones. */
    private final Queue<Utf8Builder> used = new ConcurrentLinkedQueue<>();

    private Templates(TemplateSources sources, PebbleEngine engine, ThemeCode code) {
        this.sources = sources;
        this.engine = engine;
        this.code = code;
    }

    public static Templates of(Theme theme) {
        return of(theme, TemplateLanguage::new);
    }

    /** The same, with what Pebble does done by Pebble itself: {@link LeanNodes} must not be told apart from it. */
    static Templates plain(Theme theme) {
        return of(theme, code -> new TemplateLanguage(code) {
            @Override
            public List<NodeVisitorFactory> getNodeVisitors() {
                return List.of();
            }

            @Override
            public List<TokenParser> getTokenParsers() {
                return List.of(once());
            }
        });
    }

    private static Templates of(Theme theme, Function<ThemeCode, TemplateLanguage> language) {
        var sources = new TemplateSources(theme.templates());
        var code = new ThemeCode(
                theme.assets().stream().collect(Collectors.toUnmodifiableMap(ThemeAsset::path, ThemeAsset::published)));
        var engine = new PebbleEngine.Builder()
                .loader(sources)
                .extension(language.apply(code))
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        return new Templates(sources, engine, code);
    }

    /**
     * The HTML of {@code page}, by {@code layouts/<kind>.peb}.
     *
     * @param lineBreaks for long words, by language; those of a language that is not there stay whole
     * @throws TemplateFailure if a template cannot be read, or asks for something that is not there
     */
    public String render(PageModel page, SiteModel site, Messages messages, Map<String, LineBreaks> lineBreaks) {
        return render(
                        site,
                        new Rendering(
                                page,
                                messages,
                                language -> messages,
                                language -> Optional.ofNullable(lineBreaks.get(language)),
                                new Fragments()))
                .toString();
    }

    /** The same, with every word whole. */
    String render(PageModel page, SiteModel site, Messages messages) {
        return render(page, site, messages, Map.of());
    }

    /** The same, where a page speaks other languages, too, and shares fragments with others. */
    Utf8 render(SiteModel site, Rendering rendering) {
        var page = rendering.page();
        var layout = "layouts/" + page.kind() + ".peb";
        var html = begin();
        try {
            render(compiled(layout), new Utf8Writer(html), site, rendering);
        } catch (PebbleException fault) {
            throw TemplateFaults.of(fault, layout, sources.templates());
        } catch (StackOverflowError endless) {
            throw new TemplateFailure(layout, 1, "includes or calls itself without end", null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (RuntimeException fault) {
            // Pebble lets whatever an expression throws pass: a division by zero, a loop over what is no list.
            throw new TemplateFailure(layout, 1, "cannot be rendered: " + fault.getMessage(), fault);
        }
        var written = html.toUtf8();
        if (html.length() <= MOST) {
            used.add(html);
        }
        return written;
    }

    private Utf8Builder begin() {
        var html = used.poll();
        if (html == null) {
            return new Utf8Builder(ROOM);
        }
        html.truncate(0);
        return html;
    }

    /** As Pebble begins to evaluate a template, but that it is told where to keep its variables. */
    private void render(PebbleTemplateImpl layout, Utf8Writer out, SiteModel site, Rendering rendering)
            throws IOException {
        var locale = Locale.forLanguageTag(rendering.page().lang());
        var variables = new Variables(code.names(), rendering, engine::getTemplate);
        variables.pushScope(Map.of(
                "locale",
                locale,
                "template",
                layout,
                "_context",
                new GlobalContext(variables),
                "page",
                rendering.page(),
                "site",
                site));
        variables.pushScope();
        var context = new EvaluationContextImpl(
                layout,
                engine.isStrictVariables(),
                locale,
                engine.getMaxRenderedSize(),
                engine.getExtensionRegistry(),
                engine.getTagCache(),
                engine.getExecutorService(),
                new ArrayList<>(),
                new HashMap<>(),
                variables,
                null,
                engine.getEvaluationOptions());
        layout.getRootNode().render(layout, out, context);
        for (var parent = context.getHierarchy().getParent(); parent != null; ) {
            context.getHierarchy().ascend();
            parent.getRootNode().render(parent, out, context);
            parent = context.getHierarchy().getParent();
        }
    }

    private PebbleTemplateImpl compiled(String layout) {
        return (PebbleTemplateImpl) engine.getTemplate(layout);
    }
}
