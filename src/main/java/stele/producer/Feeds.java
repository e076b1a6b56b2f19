package stele.producer;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;
import stele.topic.Topic;

/**
 * {@code <locale>/feed.xml}: what was revised last, as an Atom feed (RFC 4287). The day of a revision is all that is known of
 * it, so it counts from midnight, and the time of the build is in no feed: an unchanged site has unchanged feeds.
 */
final class Feeds implements Producer {

    /** What feed readers ask for; older entries are theirs to keep. */
    private static final int ENTRIES = 30;

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return site.locales().stream()
                .flatMap(locale -> site.feed(locale).stream()
                        .map(path -> Job.of(
                                "feed/" + locale,
                                () -> Stream.of(new OutputFile.Text(path, feed(site, locale, path, theme))))));
    }

    private static String feed(Site site, LocaleTag locale, OutputPath path, Theme theme) {
        var topics = site.revised(locale);
        var name = site.config().title().in(locale);
        var title = Messages.of(theme.messages(), locale).text("feed.title", Map.of("site", name));
        var xml = new StringBuilder(Xml.HEAD);
        xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(locale.tag())
                .append("\">\n");
        element(xml, "id", address(site, path));
        element(xml, "title", title);
        element(xml, "updated", midnight(topics.get(0)));
        xml.append("<author><name>").append(Xml.escape(name)).append("</name></author>\n");
        link(xml, "self", "application/atom+xml", address(site, path));
        link(xml, "alternate", "text/html", address(site, site.home(locale)));
        topics.stream().limit(ENTRIES).forEach(topic -> entry(xml, site, topic));
        return xml.append("</feed>\n").toString();
    }

    private static void entry(StringBuilder xml, Site site, Topic topic) {
        xml.append("<entry>\n");
        element(xml, "id", id(site, topic));
        element(xml, "title", topic.title());
        element(xml, "updated", midnight(topic));
        link(xml, "alternate", "text/html", address(site, topic.page()));
        if (!topic.description().isEmpty()) {
            element(xml, "summary", topic.description());
        }
        xml.append("</entry>\n");
    }

    /** An entry must keep its id when its file is renamed; translations of a topic are entries of their own. */
    private static String id(Site site, Topic topic) {
        return topic.key().assetId().isPresent()
                ? address(site, Permalinks.path(topic.key())) + "#" + topic.locale()
                : address(site, topic.page());
    }

    private static String midnight(Topic topic) {
        return topic.revised().map(LocalDate::toString).orElseThrow() + "T00:00:00Z";
    }

    private static String address(Site site, OutputPath page) {
        return site.absolute(page).orElseThrow();
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(Xml.escape(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static void link(StringBuilder xml, String rel, String type, String href) {
        xml.append("<link rel=\"").append(rel).append("\" type=\"").append(type).append("\" href=\"");
        xml.append(Xml.escape(href)).append("\"/>\n");
    }
}
