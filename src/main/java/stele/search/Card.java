package stele.search;

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
    void write(Entry entry, Script out) {
        out.sign('[').text(title).sign(',').text(url).sign(',').sign('[');
        for (int i = 0; i < path.size(); i++) {
            separate(i, out).text(path.get(i));
        }
        out.sign(']').sign(',').number(machineTranslated ? 1 : 0).sign(',').sign('[');
        int left = SHOWN_OF_TOPIC;
        for (int i = 0; i < entry.passages().size(); i++) {
            var passage = entry.passages().get(i);
            var shown = Beginning.of(entry.text(), passage.from(), passage.to(), Math.min(left, SHOWN_OF_PASSAGE));
            left -= shown.units();
            separate(i, out).sign('[').text(passage.anchor()).sign(',').text(passage.title());
            out.sign(',').text(entry.text(), passage.from(), shown.end()).sign(']');
        }
        out.sign(']').sign(']');
    }

    private static Script separate(int i, Script out) {
        return i > 0 ? out.sign(',') : out;
    }
}
