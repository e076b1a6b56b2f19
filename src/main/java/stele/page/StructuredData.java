package stele.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stele.catalogue.Alternate;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.navigation.NavView;
import stele.navigation.Place;
import stele.site.Site;
import stele.topic.Topic;

/**
 * A topic in the words of schema.org, as JSON-LD: an article, and the way that leads to it. It names absolute addresses, so
 * a site without a {@code baseUrl} has none.
 */
final class StructuredData {

    private final Site site;
    private final Topic topic;
    private final List<Alternate> alternates;
    private final NavView around;

    StructuredData(Site site, Topic topic, NavView around) {
        this.site = site;
        this.topic = topic;
        this.alternates = site.catalogue().alternates(topic.key());
        this.around = around;
    }

    /** JSON that may stand in a {@code script} element; empty where the site has no address. */
    String json() {
        return site.absolute(topic.page())
                .map(url -> {
                    var graph = new ArrayList<Object>();
                    graph.add(article(url));
                    var way = way(url);
                    if (way.size() > 1) {
                        var list = new LinkedHashMap<String, Object>();
                        list.put("@type", "BreadcrumbList");
                        list.put("itemListElement", way);
                        graph.add(list);
                    }
                    var document = new LinkedHashMap<String, Object>();
                    document.put("@context", "https://schema.org");
                    document.put("@graph", graph);
                    return ScriptData.json(document);
                })
                .orElse("");
    }

    private Map<String, Object> article(String url) {
        var article = work(topic.title(), url, topic.locale());
        if (!topic.description().isEmpty()) {
            article.put("description", HeadModels.cut(topic.description()));
        }
        topic.revised().ifPresent(date -> article.put("dateModified", date));
        article.put("isPartOf", whole());
        source().filter(source -> !source.equals(topic.locale()))
                .flatMap(this::translation)
                .ifPresent(original -> article.put("translationOfWork", original));
        if (source().filter(topic.locale()::equals).isPresent() && alternates.size() > 1) {
            article.put(
                    "workTranslation",
                    alternates.stream()
                            .filter(other -> !other.locale().equals(topic.locale()))
                            .map(this::work)
                            .toList());
        }
        return article;
    }

    /** The guide that the topic belongs to, else the site. */
    private Map<String, Object> whole() {
        var whole = new LinkedHashMap<String, Object>();
        var guide = around.guide().map(NavView.Guide::landing);
        var page = guide.flatMap(place -> place.destination().opens())
                .filter(landing -> !landing.equals(topic.page()))
                .flatMap(site::absolute);
        whole.put("@type", page.isPresent() ? "CreativeWork" : "WebSite");
        whole.put(
                "name",
                page.isPresent()
                        ? guide.map(Place::label).orElse("")
                        : site.config().title().in(topic.locale()));
        whole.put("url", page.or(() -> site.absolute(site.home(topic.locale()))).orElse(""));
        return whole;
    }

    private Optional<LocaleTag> source() {
        return site.config().demands().sourceLocale();
    }

    private Optional<Map<String, Object>> translation(LocaleTag locale) {
        return alternates.stream()
                .filter(other -> other.locale().equals(locale))
                .findFirst()
                .map(this::work);
    }

    private Map<String, Object> work(Alternate alternate) {
        return work(alternate.title(), site.absolute(alternate.page()).orElse(""), alternate.locale());
    }

    private static Map<String, Object> work(String title, String url, LocaleTag language) {
        var work = new LinkedHashMap<String, Object>();
        work.put("@type", "TechArticle");
        work.put("headline", title);
        work.put("inLanguage", language);
        work.put("url", url);
        return work;
    }

    /** Home, the places above the topic that a reader can open, and the topic. */
    private List<Map<String, Object>> way(String url) {
        var way = new ArrayList<Map<String, Object>>();
        var home = site.home(topic.locale());
        step(way, site.config().title().in(topic.locale()), home);
        around.breadcrumbs()
                .forEach(place -> place.destination()
                        .opens()
                        .filter(page -> !page.equals(home)
                                && place.destination().topic().isPresent())
                        .ifPresent(page -> step(way, place.label(), page)));
        if (!topic.page().equals(home)) {
            way.add(step(way.size() + 1, topic.title(), url));
        }
        return way;
    }

    private void step(List<Map<String, Object>> way, String name, OutputPath page) {
        site.absolute(page).ifPresent(url -> way.add(step(way.size() + 1, name, url)));
    }

    private static Map<String, Object> step(int position, String name, String url) {
        var step = new LinkedHashMap<String, Object>();
        step.put("@type", "ListItem");
        step.put("position", position);
        step.put("name", name);
        step.put("item", url);
        return step;
    }
}
