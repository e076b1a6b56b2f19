package stele.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stele.catalogue.Alternate;
import stele.file.OutputFile;
import stele.link.LinkedTopic;
import stele.markdown.Body.Heading;
import stele.navigation.TreeFile;
import stele.page.PageModel.HeadingModel;
import stele.site.Site;

/** The page of a topic. */
public final class ComposePage {

    private final Site site;
    private final Dress dress;
    private final Notices notices;

    public ComposePage(Site site, Dress dress) {
        this.site = site;
        this.dress = dress;
        this.notices = new Notices(site);
    }

    /**
     * The page of {@code linked}.
     *
     * @throws TemplateFailure if the theme has a fault
     */
    public OutputFile.Text apply(LinkedTopic linked) {
        return plan(linked).page();
    }

    /** All that is known of the page of {@code linked} before it is written: its article is not looked at. */
    public PagePlan plan(LinkedTopic linked) {
        var topic = linked.topic();
        var reader = linked.reader();
        var slots = new ArticleSlots(linked, dress, site.assets()::imageSize);
        var model = dress.start("topic", linked.page(), reader)
                .title(topic.title())
                .titleId(topic.body().heading().map(Heading::id).orElse(null))
                .description(topic.description())
                .article(new ArticleMarkup(topic.body().article(), slots))
                .text(dress.reader(reader).text(topic.textLocale()))
                .revised(topic.revised().map(dress.reader(reader)::date).orElse(null))
                .machineTranslated(topic.machineTranslated())
                .outline(outline(topic.body().outline()))
                .around(linked.around())
                .policy(() -> dress.policy(topic))
                .links(new HelpLinks(site, topic))
                .structured(() -> new StructuredData(site, topic, linked.around(), dress.structured()).json())
                .data("topic", TreeFile.name(topic.key()))
                .notice(notices.of(linked))
                .frontMatter(new FrontMatterValues(topic.frontMatter()::values))
                .sections(linked.sections());
        if (linked.isFallback()) {
            // What search engines are told of the topic, its own pages tell.
            model.canonical(topic.page()).head(HeadModel.HIDDEN);
        } else {
            model.alternates(linked.alternates());
        }
        model.languages(switcher(linked));
        return new PagePlan(linked, model.build(), slots, dress);
    }

    private static List<HeadingModel> outline(List<Heading> headings) {
        var models = new ArrayList<HeadingModel>(headings.size());
        for (var heading : headings) {
            models.add(new HeadingModel(heading.level(), heading.id(), heading.text()));
        }
        return models;
    }

    /** Between home pages a reader may change the language in any case. */
    private List<Alternate> switcher(LinkedTopic linked) {
        if (!linked.page().equals(site.home(linked.reader()))) {
            return linked.alternates();
        }
        var translations = linked.alternates().stream().collect(Collectors.toMap(Alternate::locale, it -> it));
        return site.locales().stream()
                .filter(locale -> translations.containsKey(locale) || !locale.equals(linked.reader()))
                .map(locale -> translations.getOrDefault(
                        locale, new Alternate(locale, site.home(locale), locale.endonym(), false)))
                .toList();
    }
}
