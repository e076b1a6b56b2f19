package stele.producer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.json.Json;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;
import stele.topic.Topic;
import stele.topic.TopicKey;

/**
 * {@code stele-manifest.json}: every topic and every language it can be read in, for other tools.
 *
 * <pre>
 * {"version": 1, "locales": ["fr-FR", …], "topics": [
 *   {"assetId": "…", "translations": [
 *     {"locale": "fr-FR", "path": "fr-fr/a.html", "title": "…", "translationType": "HT", "revised": "2026-11-21"}]}]}
 * </pre>
 *
 * A topic without an asset id, and a translation without a translation type or revision date, lacks the key.
 */
final class SiteManifest implements Producer {

    private static final OutputPath PATH = new OutputPath("stele-manifest.json");

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return Stream.of(Job.of("manifest", () -> Stream.of(manifest(site))));
    }

    private static OutputFile manifest(Site site) {
        var keys = site.catalogue().topics().stream().map(Topic::key).collect(Collectors.toCollection(TreeSet::new));
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("version", 1);
        manifest.put("locales", site.locales());
        manifest.put("topics", keys.stream().map(key -> topic(site, key)).toList());
        return new OutputFile.Text(PATH, Json.write(manifest));
    }

    private static Map<String, Object> topic(Site site, TopicKey key) {
        var topic = new LinkedHashMap<String, Object>();
        key.assetId().ifPresent(id -> topic.put("assetId", id));
        topic.put("translations", translations(site, key));
        return topic;
    }

    private static List<Map<String, Object>> translations(Site site, TopicKey key) {
        return site.catalogue().alternates(key).stream()
                .flatMap(alternate -> site.catalogue().translation(key, alternate.locale()).stream())
                .map(SiteManifest::translation)
                .toList();
    }

    private static Map<String, Object> translation(Topic topic) {
        var translation = new LinkedHashMap<String, Object>();
        translation.put("locale", topic.locale());
        translation.put("path", topic.page());
        translation.put("title", topic.title());
        topic.frontMatter().text("ms.translationtype").ifPresent(type -> translation.put("translationType", type));
        topic.revised().ifPresent(date -> translation.put("revised", date));
        return translation;
    }
}
