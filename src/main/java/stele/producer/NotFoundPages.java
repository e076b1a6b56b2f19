package stele.producer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.file.ContentHash;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.json.Json;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;
import stele.topic.Topic;
import stele.topic.TopicKey;

/**
 * {@code 404.html} per language and for the whole site, which hosts show where nothing is published; and a script,
 * {@code _stele/paths.<hash>.js}, that tells them which languages have the page:
 *
 * <pre>
 * globalThis.stelePaths = {
 *   "locales": [["fr-fr", "fr-FR", "Français"], …],
 *   "topics": [[["guide/a.html", [0, 1]]], [["b.html", [0]], ["b_1.html", [1]]], …]};
 * </pre>
 *
 * A topic is its paths below the folders of the languages, each with the languages that have it there.
 */
final class NotFoundPages implements Producer {

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return Stream.of(Job.of("not-found", () -> files(site, pages)));
    }

    private static Stream<OutputFile> files(Site site, SitePages pages) {
        var paths = paths(site);
        return Stream.concat(
                Stream.of(paths, pages.notFound(paths.path())),
                site.locales().stream().map(locale -> pages.notFound(locale, paths.path())));
    }

    private static OutputFile paths(Site site) {
        var keys = site.catalogue().topics().stream().map(Topic::key).collect(Collectors.toCollection(TreeSet::new));
        var lookup = new LinkedHashMap<String, Object>();
        lookup.put(
                "locales",
                site.locales().stream()
                        .map(locale -> List.of(locale.folder(), locale.tag(), locale.endonym()))
                        .toList());
        lookup.put("topics", keys.stream().map(key -> topic(site, key)).toList());
        var script = "globalThis.stelePaths = " + Json.write(lookup).strip() + ";\n";
        return new OutputFile.Text(new OutputPath("_stele/paths." + ContentHash.of(script) + ".js"), script);
    }

    private static List<Object> topic(Site site, TopicKey key) {
        Map<String, List<Integer>> languages = new LinkedHashMap<>();
        site.catalogue()
                .alternates(key)
                .forEach(alternate -> languages
                        .computeIfAbsent(
                                alternate
                                        .page()
                                        .value()
                                        .substring(alternate.locale().folder().length() + 1),
                                path -> new ArrayList<>())
                        .add(site.locales().indexOf(alternate.locale())));
        return languages.entrySet().stream()
                .<Object>map(path -> List.of(path.getKey(), path.getValue()))
                .toList();
    }
}
