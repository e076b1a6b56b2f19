package stele.page;

import stele.file.OutputFile;
import stele.i18n.Dates;
import stele.link.LinkedTopic;
import stele.markdown.Body.Heading;
import stele.navigation.TreeFile;
import stele.page.PageModel.DateModel;
import stele.page.PageModel.HeadingModel;
import stele.site.Site;

/** The page of a topic. */
public final class ComposePage {

    private final Site site;
    private final Dress dress;

    public ComposePage(Site site, Dress dress) {
        this.site = site;
        this.dress = dress;
    }

    /**
     * The page of {@code linked}.
     *
     * @throws TemplateFailure if the theme has a fault
     */
    public OutputFile.Text apply(LinkedTopic linked) {
        var topic = linked.topic();
        var slots = new ArticleSlots(linked, dress.messages(topic.locale()), site.assets()::imageSize);
        var article = topic.body().article().html(slots);
        var model = new ModelBuilder(site, "topic", topic.page(), topic.locale())
                .title(topic.title())
                .titleId(topic.body().heading().map(Heading::id).orElse(null))
                .description(topic.description())
                .alternates(linked.alternates())
                .article(article)
                .revised(topic.revised()
                        .map(date -> new DateModel(date.toString(), Dates.longDate(date, topic.locale())))
                        .orElse(null))
                .machineTranslated(topic.machineTranslated())
                .outline(topic.body().outline().stream()
                        .map(heading -> new HeadingModel(heading.level(), heading.id(), heading.text()))
                        .toList())
                .around(linked.around())
                .policy(Policy.of(topic))
                .links(new HelpLinks(site, topic))
                .structured(new StructuredData(site, topic, linked.around()).json())
                .data("topic", TreeFile.name(topic.key()))
                .frontMatter(FrontMatterValues.of(topic.frontMatter().values()))
                .sections(linked.sections())
                .build();
        try {
            return dress.page(model).from(topic.source());
        } catch (TemplateFailure fault) {
            throw fault.onPageOf(topic.source());
        }
    }
}
