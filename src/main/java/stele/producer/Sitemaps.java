package stele.producer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import stele.catalogue.Alternate;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/**
 * {@code sitemap.xml}, the index of one {@code <locale>/sitemap.xml} per language (sitemaps.org 0.9), each with what a search
 * engine may list, and its translations as {@code xhtml:link}. They need absolute addresses, so a site without a
 * {@code baseUrl} has none.
 */
final class Sitemaps implements Producer {

    static final OutputPath INDEX = new OutputPath("sitemap.xml");

    private static final String URLS = Xml.HEAD + """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            """;
    private static final String END = "</urlset>\n";

    /** The most that one sitemap may have, as sitemaps.org says. */
    private final int mostUrls;

    private final int mostBytes;

    Sitemaps() {
        this(50_000, 50 * 1024 * 1024);
    }

    Sitemaps(int mostUrls, int mostBytes) {
        this.mostUrls = mostUrls;
        this.mostBytes = mostBytes;
    }

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return site.config().baseUrl().isEmpty() ? Stream.of() : Stream.of(Job.of("sitemaps", () -> files(site)));
    }

    /** One sitemap after the other, and their index when it is known how many they are. */
    private Stream<OutputFile> files(Site site) {
        var index = new StringBuilder(Xml.HEAD)
                .append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        var sitemaps = site.locales().stream()
                .<OutputFile>mapMulti((locale, out) -> write(locale, urls(site, locale), file -> {
                    index.append("<sitemap><loc>")
                            .append(address(site, file.path()))
                            .append("</loc></sitemap>\n");
                    out.accept(file);
                }));
        return Stream.concat(
                sitemaps,
                Stream.of(index)
                        .map(all -> new OutputFile.Text(
                                INDEX, all.append("</sitemapindex>\n").toString())));
    }

    /** As many files as are needed; the second is {@code <locale>/sitemap-2.xml}. */
    void write(LocaleTag locale, Stream<String> urls, Consumer<OutputFile> out) {
        var text = new StringBuilder(URLS);
        int files = 0;
        int count = 0;
        int bytes = URLS.length() + END.length();
        for (var url : (Iterable<String>) urls::iterator) {
            int length = url.getBytes(StandardCharsets.UTF_8).length;
            if (count > 0 && (count == mostUrls || bytes + length > mostBytes)) {
                out.accept(file(locale, files++, text));
                text = new StringBuilder(URLS);
                count = 0;
                bytes = URLS.length() + END.length();
            }
            text.append(url);
            count++;
            bytes += length;
        }
        out.accept(file(locale, files, text));
    }

    private static OutputFile file(LocaleTag locale, int before, StringBuilder urls) {
        var name = before == 0 ? "/sitemap.xml" : "/sitemap-" + (before + 1) + ".xml";
        return new OutputFile.Text(
                new OutputPath(locale.folder() + name), urls.append(END).toString());
    }

    private static Stream<String> urls(Site site, LocaleTag locale) {
        var home = site.home(locale);
        var written = site.isTopic(home)
                ? Stream.<String>of()
                : Stream.of(url(site, home, Optional.empty(), site.homes(locale)));
        var topics = site.catalogue().topics(locale).stream()
                .map(topic -> url(site, topic.page(), topic.revised(), site.alternates(topic)));
        return Stream.concat(written, topics);
    }

    private static String url(Site site, OutputPath page, Optional<LocalDate> revised, List<Alternate> alternates) {
        var xml = new StringBuilder("<url>\n<loc>").append(address(site, page)).append("</loc>\n");
        revised.ifPresent(date -> xml.append("<lastmod>").append(date).append("</lastmod>\n"));
        alternates.forEach(alternate -> link(xml, alternate.locale().tag(), address(site, alternate.page())));
        link(xml, "x-default", address(site, site.forOthers(alternates)));
        return xml.append("</url>\n").toString();
    }

    private static void link(StringBuilder xml, String language, String url) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                .append(language)
                .append("\" href=\"")
                .append(url)
                .append("\"/>\n");
    }

    private static String address(Site site, OutputPath page) {
        return Xml.escape(site.absolute(page).orElseThrow()).replace("'", "%27");
    }
}
