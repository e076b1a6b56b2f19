package stele.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.catalogue.Catalogue;
import stele.config.Demands;
import stele.config.LocaleDemand;
import stele.config.SiteConfig;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.topic.ReadTopic;
import stele.topic.Topic;
import stele.topic.TopicId;
import stele.topic.TopicKey;

/** Topics in some languages, and what is known of them. */
final class Shelf {

    private final List<LocaleTag> locales;
    private final TreeMap<LocaleTag, LocaleDemand> demands = new TreeMap<>();
    private final List<SourceFile> files = new ArrayList<>();
    private @Nullable LocaleTag source;
    private History history = History.NONE;

    private Shelf(List<LocaleTag> locales) {
        this.locales = locales;
    }

    static Shelf of(String... locales) {
        return new Shelf(Stream.of(locales).map(LocaleTag::new).toList());
    }

    Shelf from(String sourceLocale) {
        source = new LocaleTag(sourceLocale);
        return this;
    }

    Shelf demanding(String locale, LocaleDemand demand) {
        demands.put(new LocaleTag(locale), demand);
        return this;
    }

    Shelf with(History known) {
        history = known;
        return this;
    }

    /**
     * A topic whose translations have the same file name.
     *
     * @param frontMatter lines, without the fences
     */
    Shelf topic(String path, String frontMatter) {
        return topic(path, frontMatter, "Text.");
    }

    Shelf topic(String path, String frontMatter, String body) {
        var name = new SourcePath("content", path);
        files.add(new SourceFile(name, "---\ntitle: T\n" + frontMatter + "\n---\n\n# T\n\n" + body + "\n"));
        return this;
    }

    /** A topic with its revision date. */
    Shelf revised(String path, String date, String frontMatter) {
        return topic(path, frontMatter, "_**Last modified:** " + date + "_\n\nText.");
    }

    Translations translations() {
        var demanded = new Demands(source, demands, Demands.NONE.check(), List.of(), List.of(), null, null);
        var config = SiteConfig.DEFAULTS.only(locales).withDemands(demanded);
        var read = new ReadTopic(config, false);
        var topics = files.stream()
                .map(file -> read.apply(file).value().orElseThrow())
                .toList();
        return Translations.of(config, Catalogue.of(config, topics), () -> history);
    }

    static Standing standing(Translations translations, String locale, String file) {
        return translations.standing(TopicKey.ofPath(file), new LocaleTag(locale));
    }

    static Topic topic(Translations translations, String locale, String file) {
        return standing(translations, locale, file).topic().orElseThrow();
    }

    static TopicId id(String locale, String file) {
        return new TopicId(new LocaleTag(locale), file);
    }
}
