package stele.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stele.site.Site;
import stele.topic.AssetId;
import stele.topic.Topic;

/**
 * What a topic says, for searching in it.
 *
 * @param description what its author wrote to describe it, if anything
 * @param ids names that other systems know it by, found as they are
 * @param text of all passages, in UTF-8
 * @param borrowed what is in the passages and not the topic's own
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Entry(
        String title,
        String description,
        List<String> ids,
        byte[] text,
        List<Passage> passages,
        List<Borrowed> borrowed) {

    /** {@code https://technet.microsoft.com/fr-fr/library/JJ205181(v=OCS.15)}. */
    private static final Pattern LIBRARY_ID = Pattern.compile(".*/([^/()]+)(?:\\(.*)?");

    /** The title of the topic that a link leads to whose author left it without a text. */
    record Borrowed(int link, String title) {

        static Borrowed of(int link, Topic topic, Site site) {
            return new Borrowed(
                    link, site.target(topic.body().links().get(link), topic).title());
        }

        /** Whether the link is still called so. */
        boolean holds(Topic topic, Site site) {
            return equals(of(link, topic, site));
        }
    }

    static Entry of(Topic topic, Site site, Passages passages) {
        var borrowed = new ArrayList<Borrowed>();
        passages.read(topic.body(), link -> {
            var title = Borrowed.of(link, topic, site);
            borrowed.add(title);
            return title.title();
        });
        return new Entry(
                topic.title(),
                topic.frontMatter().text("description").orElse(""),
                ids(topic),
                passages.text(),
                passages.list(),
                borrowed);
    }

    private static List<String> ids(Topic topic) {
        var frontMatter = topic.frontMatter();
        var ids = new ArrayList<String>();
        topic.assetId().map(AssetId::value).ifPresent(ids::add);
        frontMatter.text("ms:contentkeyid").ifPresent(ids::add);
        frontMatter
                .text("ms:mtpsurl")
                .map(LIBRARY_ID::matcher)
                .filter(url -> url.matches())
                .ifPresent(url -> ids.add(url.group(1)));
        return ids;
    }
}
