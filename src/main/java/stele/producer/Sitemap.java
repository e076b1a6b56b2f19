package stele.producer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.catalogue.Alternate;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;
import stele.topic.Topic;

/**
 * {@code sitemap.xml} (sitemaps.org 0.9) with the translations of each page as {@code xhtml:link} alternates. It needs
 * absolute URLs, so a site without a {@code baseUrl} has none.
 */
final class Sitemap implements Producer {

    static final OutputPath PATH = new OutputPath("sitemap.xml");

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            """;

    @Override
    public Stream<OutputFile> produce(Site site, SitePages pages, Theme theme) {
        if (site.config().baseUrl().isEmpty()) {
            return Stream.of();
        }
        var urls = Stream.concat(
                        site.locales().stream()
                                .filter(locale -> !site.isTopic(site.home(locale)))
                                .map(locale -> url(site, site.home(locale), Optional.empty(), List.of())),
                        site.catalogue().topics().stream().map(topic -> url(site, topic)))
                .collect(Collectors.joining());
        return Stream.of(new OutputFile.Text(PATH, HEAD + urls + "</urlset>\n"));
    }

    private static String url(Site site, Topic topic) {
        var revised = topic.revised().map(Object::toString);
        return url(site, topic.page(), revised, site.catalogue().alternates(topic.key()));
    }

    private static String url(Site site, OutputPath page, Optional<String> revised, List<Alternate> alternates) {
        var xml = new StringBuilder("<url>\n<loc>").append(address(site, page)).append("</loc>\n");
        revised.ifPresent(date -> xml.append("<lastmod>").append(date).append("</lastmod>\n"));
        for (var alternate : alternates) {
            xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                    .append(alternate.locale().tag())
                    .append("\" href=\"")
                    .append(address(site, alternate.page()))
                    .append("\"/>\n");
        }
        return xml.append("</url>\n").toString();
    }

    private static String address(Site site, OutputPath page) {
        return site.absolute(page).orElseThrow().replace("&", "&amp;").replace("'", "%27");
    }
}
