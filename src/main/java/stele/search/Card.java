package stele.search;

import java.util.ArrayList;
import java.util.List;
import stele.file.OutputPath;
import stele.file.Utf8Builder;
import stele.navigation.Place;
import stele.site.Site;
import stele.topic.Topic;

/**
 * What is shown of a topic that was found, besides its passages.
 *
 * @param url of its page, relative to the folder of its language
 * @param path what stands nearest above it in the tree, outermost first
 */
record Card(String title, String url, List<String> path, boolean machineTranslated) {

    private static final int LONGEST_PATH = 2;

    /** How much of a passage, and of a topic, is kept for showing where words were found. */
    private static final int SHOWN_OF_PASSAGE = 600;

    private static final int SHOWN_OF_TOPIC = 2400;

    static Card of(Topic topic, Site site) {
        var above = site.navigation(topic.locale())
                .map(tree -> tree.above(topic.key()))
                .orElse(List.of());
        return new Card(
                topic.title(),
                OutputPath.indexOf(topic.locale().folder()).hrefTo(topic.page()),
                above.subList(Math.max(0, above.size() - LONGEST_PATH), above.size()).stream()
                        .map(Place::label)
                        .toList(),
                topic.machineTranslated());
    }

    /** Adds everything that is shown, so that two cards that differ are told apart. */
    void addTo(Utf8Builder key) {
        key.append(title).append('\n').append(url).append(machineTranslated ? '\n' : ' ');
        for (var label : path) {
            key.append(label).append('\n');
        }
    }

    /** {@code [title, url, [path, …], whether a machine translated it, [[anchor, title, text], …]]}, the text cut. */
    List<Object> record(List<Passage> passages) {
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
