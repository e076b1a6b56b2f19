package stele.page;

import java.util.Map;
import java.util.Optional;
import stele.config.PageLinks;
import stele.site.Site;
import stele.topic.AssetId;
import stele.topic.Topic;

/** Where a reader of a topic can help: by changing its file, or by telling what is wrong. */
record HelpLinks(Site site, Topic topic) {

    /** Empty also where the topic says {@code edit: false}. */
    Optional<String> edit() {
        return Optional.ofNullable(site.config().publishing().links().edit())
                .filter(pattern -> topic.frontMatter()
                        .text("edit")
                        .filter("false"::equalsIgnoreCase)
                        .isEmpty())
                .map(this::filled);
    }

    Optional<String> report() {
        return Optional.ofNullable(site.config().publishing().links().report()).map(this::filled);
    }

    private String filled(String pattern) {
        return PageLinks.fill(
                pattern,
                Map.of(
                        "path", topic.source().toString(),
                        "file", topic.source().fileName(),
                        "locale", topic.locale().tag(),
                        "title", topic.title(),
                        "url", site.absolute(topic.page()).orElse(topic.page().url()),
                        "assetId", topic.assetId().map(AssetId::value).orElse("")));
    }
}
