package stele.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.i18n.LineBreaks;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;
import stele.markdown.Body.Heading;
import stele.site.Site;
import stele.theme.Theme;

/** A theme, ready to dress the pages of one site. */
public final class Dress {

    private static final String GENERATOR = "Stele";

    private final Site site;
    private final Theme theme;
    private final Templates templates;
    private final Map<LocaleTag, SiteModel> models = new ConcurrentHashMap<>();
    private final Map<LocaleTag, Messages> messages = new HashMap<>();
    private final Map<String, LineBreaks> lineBreaks = new HashMap<>();

    public Dress(Site site, Theme theme) {
        this.site = site;
        this.theme = theme;
        this.templates = Templates.of(theme);
        site.pageLocales().forEach(locale -> {
            messages.put(locale, Messages.of(theme.messages(), locale));
            lineBreaks.put(locale.tag(), LineBreaks.of(locale, headings(site, locale)));
        });
    }

    /** The theme's words in a language of the site. */
    Messages messages(LocaleTag locale) {
        return Objects.requireNonNull(messages.get(locale), locale::tag);
    }

    private static Stream<String> headings(Site site, LocaleTag locale) {
        return site.catalogue().topics(locale).stream()
                .flatMap(topic -> Stream.concat(
                        Stream.of(topic.title()),
                        topic.body().outline().stream().map(Heading::text)));
    }

    /** The model as a page of the layout that its kind names. */
    OutputFile.Text page(PageModel model) {
        var locale = new LocaleTag(model.lang());
        var siteModel = models.computeIfAbsent(locale, this::siteModel);
        var rendering =
                new Rendering(model, messages(locale), language -> messages(new LocaleTag(language)), lineBreaks);
        return new OutputFile.Text(new OutputPath(model.path()), templates.render(siteModel, rendering));
    }

    private SiteModel siteModel(LocaleTag locale) {
        return new SiteModel(site.config().title().in(locale), GENERATOR, "", BrandModel.of(site, theme, locale));
    }
}
