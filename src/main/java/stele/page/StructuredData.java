package stele.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.catalogue.Alternate;
import stele.i18n.LocaleTag;
import stele.json.JsonText;
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
    private final StructuredPlaces places;
    private final JsonText json = new JsonText(2_048);

    StructuredData(Site site, Topic topic, NavView around, StructuredPlaces places) {
        this.site = site;
        this.topic = topic;
        this.alternates = site.catalogue().alternates(topic.key());
        this.around = around;
        this.places = places;
    }

    /** JSON that may stand in a {@code script} element; empty where the site has no address. */
    String json() {
        var url = site.absolute(topic.page()).orElse("");
        if (url.isEmpty()) {
            return "";
        }
        json.object().member("@context", "https://schema.org").name("@graph").list();
        article(url);
        way(url);
        return json.endList().endObject().toString();
    }

    private void article(String url) {
        work(topic.title(), url, topic.locale());
        if (!topic.description().isEmpty()) {
            json.member("description", HeadModels.cut(topic.description()));
        }
        var revised = topic.revised();
        if (revised.isPresent()) {
            json.member("dateModified", revised.get());
        }
        json.name("isPartOf").written(whole());
        var source = site.config().demands().sourceLocale();
        if (source.isPresent() && source.get().equals(topic.locale())) {
            translations();
        } else if (source.isPresent()) {
            original(source.get());
        }
        json.endObject();
    }

    /** The guide that the topic belongs to, else the site. */
    private String whole() {
        var guide = around.guide().map(NavView.Guide::landing);
        return guide.isEmpty() || guide.get().destination().opens().equals(Optional.of(topic.page()))
                ? places.site(topic.locale())
                : places.guide(guide.get()).orElseGet(() -> places.site(topic.locale()));
    }

    private void original(LocaleTag source) {
        for (var other : alternates) {
            if (other.locale().equals(source)) {
                json.name("translationOfWork");
                work(other);
                return;
            }
        }
    }

    private void translations() {
        if (alternates.size() > 1) {
            json.name("workTranslation").list();
            for (var other : alternates) {
                if (!other.locale().equals(topic.locale())) {
                    work(other);
                }
            }
            json.endList();
        }
    }

    private void work(Alternate alternate) {
        work(alternate.title(), site.absolute(alternate.page()).orElse(""), alternate.locale());
        json.endObject();
    }

    /** Begins one. */
    private void work(String title, String url, LocaleTag language) {
        json.object()
                .member("@type", "TechArticle")
                .member("headline", title)
                .member("inLanguage", language.tag())
                .member("url", url);
    }

    /** Home, the places above the topic that a reader can open, and the topic; not told where that is home alone. */
    private void way(String url) {
        var home = site.home(topic.locale());
        var way = new ArrayList<String>();
        way.add(places.home(topic.locale()));
        for (Place place : around.breadcrumbs()) {
            var page = place.destination().opens();
            if (page.isPresent()
                    && !page.get().equals(home)
                    && place.destination().topic().isPresent()) {
                way.add(places.step(place, page.get()));
            }
        }
        if (!topic.page().equals(home)) {
            way.add(StructuredPlaces.step(topic.title(), url));
        }
        if (way.size() > 1) {
            json.object()
                    .member("@type", "BreadcrumbList")
                    .name("itemListElement")
                    .list();
            for (int i = 0; i < way.size(); i++) {
                json.object()
                        .member("@type", "ListItem")
                        .member("position", i + 1)
                        .written(way.get(i))
                        .endObject();
            }
            json.endList().endObject();
        }
    }
}
