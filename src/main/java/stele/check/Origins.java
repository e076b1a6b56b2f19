package stele.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stele.config.SiteConfig;
import stele.file.SourcePath;
import stele.site.Site;
import stele.topic.LocalePath;
import stele.topic.Topic;

/** What each file of a site is, by its name as diagnostics have it. */
public final class Origins {

    private final SiteConfig config;
    private final Map<String, Topic> topics = new HashMap<>();

    public Origins(Site site) {
        config = site.config();
        Stream.concat(site.catalogue().topics().stream(), site.catalogue().redirects().stream())
                .forEach(topic -> topics.put(topic.source().toString(), topic));
    }

    /** A file that holds no topic may still say its language by its folder, as {@code toc.yml} does. */
    public Origin of(String file) {
        var topic = topics.get(file);
        return topic != null
                ? new Origin(
                        topic.source().name(),
                        topic.locale(),
                        topic.key().assetId().orElse(null))
                : content(file)
                        .map(source -> new Origin(
                                source.name(),
                                LocalePath.of(source, config).locale().orElse(null),
                                null))
                        .orElse(new Origin("", null, null));
    }

    private Optional<SourcePath> content(String file) {
        return config.content().stream()
                .map(folder -> folder.path().equals(".")
                        ? new SourcePath(".", file)
                        : new SourcePath(
                                folder.path(),
                                file.substring(
                                        Math.min(file.length(), folder.path().length() + 1))))
                .filter(source -> source.toString().equals(file))
                .findFirst();
    }
}
