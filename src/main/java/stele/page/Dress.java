package stele.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;
import stele.site.Site;
import stele.theme.Theme;

/** A theme, ready to dress the pages of one site. */
public final class Dress {

    private static final String GENERATOR = "Stele";

    private final Site site;
    private final Templates templates;
    private final Map<LocaleTag, Messages> messages = new HashMap<>();

    public Dress(Site site, Theme theme) {
        this.site = site;
        this.templates = Templates.of(theme);
        site.pageLocales().forEach(locale -> messages.put(locale, Messages.of(theme.messages(), locale)));
    }

    /** The theme's words in a language of the site. */
    Messages messages(LocaleTag locale) {
        return Objects.requireNonNull(messages.get(locale), locale::tag);
    }

    /** The model as a page of the layout that its kind names. */
    OutputFile.Text page(PageModel model) {
        var locale = new LocaleTag(model.lang());
        var siteModel = new SiteModel(site.config().title().in(locale), GENERATOR, "");
        return new OutputFile.Text(new OutputPath(model.path()), templates.render(
                        model, siteModel, messages(locale), language -> messages(new LocaleTag(language))));
    }
}
