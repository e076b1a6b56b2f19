package stele.translation.skeleton;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import stele.catalogue.Assets;
import stele.catalogue.Catalogue;
import stele.catalogue.Found;
import stele.catalogue.Href;
import stele.link.AuthorsPath;
import stele.topic.Topic;

/**
 * What the links of a topic must say in another language's file, so that they lead to the same topics and images: to that
 * language's own file where there is one, else to the file that they lead to now.
 *
 * @param source the topic that has the links
 * @param planned the same topic as it will be in the other language
 */
record Relinking(Catalogue catalogue, Assets assets, Topic source, Topic planned) {

    private static final String MARKDOWN = ".md";

    /** What would end a destination in Markdown or begin an escape. */
    private static final Pattern SPECIAL = Pattern.compile("[()&\\\\]");

    /** The new destination; empty where {@code written} can stay. */
    Optional<String> rewritten(String written) {
        var href = Href.parse(written);
        if (!href.isRelative() || href.path().isEmpty()) {
            return Optional.empty();
        }
        if (href.isTopicFile()) {
            return toTopic(href, "");
        }
        return assets.find(href, source).isPresent() ? toAsset(href) : toTopic(href, MARKDOWN);
    }

    /** @param omitted what the author has left out at the end of the path */
    private Optional<String> toTopic(Href written, String omitted) {
        var href = new Href("", written.path().replaceFirst("/$", "") + omitted, written.suffix());
        return catalogue.find(href, source).flatMap(found -> {
            var place = place(found.topic());
            boolean stays = href.from(planned.id().path())
                    .filter(place.id().path()::equals)
                    .isPresent();
            if (stays && leadsTo(href, place)) {
                return Optional.empty();
            }
            return Optional.of(path(href, found.topic(), place))
                    .filter(path -> path.endsWith(omitted))
                    .map(path -> path.substring(0, path.length() - omitted.length()) + suffix(href));
        });
    }

    private Topic place(Topic target) {
        return target.key().equals(source.key())
                ? planned
                : catalogue.translation(target.key(), planned.locale()).orElse(target);
    }

    /** By the path below the folders of the languages, or, where the author did so or it must be, by that of the files. */
    private String path(Href href, Topic target, Topic place) {
        boolean sameFolder = place.source().folder().equals(planned.source().folder());
        boolean bySource =
                !href.from(source.id().path()).equals(Optional.of(target.id().path()))
                        && href.from(source.source().name())
                                .equals(Optional.of(target.source().name()));
        var byId = AuthorsPath.between(planned.id().path(), place.id().path());
        return sameFolder && (bySource || !leadsTo(Href.parse(byId), place))
                ? AuthorsPath.between(planned.source().name(), place.source().name())
                : byId;
    }

    /** Whether a reader of the new file is led to {@code place}. */
    private boolean leadsTo(Href href, Topic place) {
        return place.id().equals(planned.id())
                || catalogue
                        .find(href, planned)
                        .map(Found::topic)
                        .filter(topic -> topic.key().equals(place.key()))
                        .isPresent();
    }

    private Optional<String> toAsset(Href href) {
        if (assets.find(href, planned).isPresent()) {
            return Optional.empty();
        }
        var page = assets.find(href, source).orElseThrow().file();
        return assets.files().stream()
                .filter(file -> file.page().equals(page))
                .findFirst()
                .map(file -> {
                    var below = AuthorsPath.between(planned.id().path(), file.path());
                    return assets.find(Href.parse(below), planned)
                                    .filter(found -> found.file().equals(page))
                                    .isPresent()
                            ? below
                            : AuthorsPath.between(
                                    planned.source().name(), file.source().name());
                })
                .map(path -> path + suffix(href));
    }

    private static String suffix(Href href) {
        return SPECIAL.matcher(href.suffix())
                .replaceAll(special -> String.format(
                        Locale.ROOT, "%%%02X", (int) special.group().charAt(0)));
    }
}
