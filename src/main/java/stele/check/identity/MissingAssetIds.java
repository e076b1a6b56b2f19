package stele.check.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stele.catalogue.Catalogue;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.site.Site;
import stele.topic.Topic;

/**
 * A topic that its translations are not tied to, for want of an asset id. Where no language gives a topic one, the path ties
 * its translations just as well; where the owner wants an id all the same, {@code frontMatter} in {@code site.yaml} says so.
 */
final class MissingAssetIds implements Rule.ForSite {

    @Override
    public String id() {
        return "asset-id/missing";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        var catalogue = site.catalogue();
        Map<String, Topic> withId = new HashMap<>();
        catalogue.topics().stream()
                .filter(topic -> topic.assetId().isPresent())
                .forEach(topic -> withId.putIfAbsent(Catalogue.fold(topic.id().path()), topic));
        boolean customary = isCustomary(catalogue);
        return catalogue.topics().stream()
                .filter(topic -> topic.assetId().isEmpty())
                .flatMap(topic -> Optional.ofNullable(
                        withId.get(Catalogue.fold(topic.id().path())))
                        .filter(other -> catalogue
                                .translation(other.key(), topic.locale())
                                .isEmpty())
                        .map(other -> untied(topic, other))
                        .or(() -> customary && isAlone(topic, catalogue) ? Optional.of(alone(topic)) : Optional.empty())
                        .stream());
    }

    /** Whether more than half of the topics have an asset id. */
    private static boolean isCustomary(Catalogue catalogue) {
        long having = catalogue.topics().stream()
                .filter(topic -> topic.assetId().isPresent())
                .count();
        return 2 * having > catalogue.topics().size();
    }

    /**
     * Whether no path ties the topic to a translation. That a folder's first page is found by its name is the custom
     * everywhere, and a file without any front matter is told of for that.
     */
    private static boolean isAlone(Topic topic, Catalogue catalogue) {
        var page = topic.id().path();
        boolean isFirstPage = page.substring(page.lastIndexOf('/') + 1).matches("(?i)(?:index|readme)\\..*");
        return !isFirstPage
                && !topic.frontMatter().isEmpty()
                && catalogue.alternates(topic.key()).size() < 2;
    }

    private static Finding untied(Topic topic, Topic other) {
        var id = other.assetId().orElseThrow();
        return Finding.at(
                        topic.source().start(),
                        "the topic has no asset id, '" + other.source() + "' has '" + id.value() + "'")
                .withHint("if the two are translations, add '" + id.key() + ": " + id.value() + "'")
                .relatedTo(id.position(), "the topic at the same path");
    }

    private static Finding alone(Topic topic) {
        return Finding.at(topic.source().start(), "the topic has no asset id, as most topics of the site have")
                .withHint("add one, the same in every language");
    }
}
