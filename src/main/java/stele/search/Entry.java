package stele.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.file.OutputPath;
import stele.navigation.NavView;
import stele.site.Site;
import stele.topic.AssetId;
import stele.topic.Topic;

/**
 * What is known of a topic for searching.
 *
 * @param description what its author wrote to describe it, if anything
 * @param ids names that other systems know it by, found as they are
 * @param url of its page, relative to the folder of its language
 * @param path what stands nearest above it in the tree, outermost first
 */
record Entry(
        String title,
        String description,
        List<String> ids,
        String url,
        List<String> path,
        boolean machineTranslated,
        List<Passage> passages) {

    private static final int LONGEST_PATH = 2;

    /** How much of a passage, and of a topic, is kept for showing where words were found. */
    private static final int SHOWN_OF_PASSAGE = 600;

    private static final int SHOWN_OF_TOPIC = 2400;

    /** {@code https://technet.microsoft.com/fr-fr/library/JJ205181(v=OCS.15)}. */
    private static final Pattern LIBRARY_ID = Pattern.compile(".*/([^/()]+)(?:\\(.*)?");

    static Entry of(Topic topic, Site site) {
        var frontMatter = topic.frontMatter();
        var links = topic.body().links();
        var path = site.navigation(topic.locale()).map(tree -> tree.around(topic.key())).stream()
                .map(NavView::breadcrumbs)
                .flatMap(crumbs -> crumbs.stream().skip(Math.max(0, crumbs.size() - LONGEST_PATH)))
                .map(place -> place.label())
                .toList();
        return new Entry(
                topic.title(),
                frontMatter.text("description").orElse(""),
                ids(topic),
                OutputPath.indexOf(topic.locale().folder()).hrefTo(topic.page()),
                path,
                topic.machineTranslated(),
                Passages.of(
                        topic.body(),
                        index -> site.target(links.get(index), topic).title()));
    }

    private static List<String> ids(Topic topic) {
        var frontMatter = topic.frontMatter();
        var ids = Stream.of(
                topic.assetId().map(AssetId::value),
                frontMatter.text("ms:contentkeyid"),
                frontMatter
                        .text("ms:mtpsurl")
                        .map(LIBRARY_ID::matcher)
                        .filter(url -> url.matches())
                        .map(url -> url.group(1)));
        var words = new ArrayList<String>();
        ids.flatMap(id -> id.stream()).forEach(id -> Spelling.words(id, words::add));
        return words;
    }

    /** {@code [title, url, [path, …], whether a machine translated it, [[anchor, title, text], …]]}, the text cut. */
    List<Object> record() {
        var shown = new ArrayList<Object>();
        int left = SHOWN_OF_TOPIC;
        for (var passage : passages) {
            var text = beginning(passage.text(), Math.min(left, SHOWN_OF_PASSAGE));
            left -= text.length();
            shown.add(List.of(passage.anchor(), passage.title(), text));
        }
        return List.of(title, url, path, machineTranslated ? 1 : 0, shown);
    }

    /** The words that fit into {@code length} characters. */
    private static String beginning(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int blank = text.lastIndexOf(' ', length);
        int end = blank > length / 2 ? blank : length;
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
