package stele.cache;

import stele.config.Demands;
import stele.config.Languages;
import stele.config.SiteConfig;
import stele.topic.ReadTopic;

/**
 * What reading a topic may know of {@code site.yaml}. Topics that are remembered are read with this and nothing else, so that
 * a site's new title, say, cannot have made another topic of the same file.
 */
final class ReadingOptions {

    private ReadingOptions() {}

    static ReadTopic narrowed(ReadTopic reading) {
        var config = reading.config();
        var usual = SiteConfig.DEFAULTS;
        var languages = Languages.of(config.locales());
        var publishing = new SiteConfig.Publishing(null, usual.output(), usual.theme(), config.urls());
        var read = new SiteConfig(
                usual.title(),
                config.defaultLocale().map(languages::withDefault).orElse(languages),
                new SiteConfig.Reading(config.content(), usual.exclude(), usual.navigation(), config.trust()),
                publishing,
                reading.closely() ? config.demands() : Demands.NONE);
        return new ReadTopic(read, reading.closely());
    }
}
