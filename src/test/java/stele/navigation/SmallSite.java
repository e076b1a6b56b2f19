package stele.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.catalogue.Assets;
import stele.catalogue.Catalogue;
import stele.catalogue.Fallbacks;
import stele.config.FallbackMode;
import stele.config.FallbackPolicy;
import stele.config.Languages;
import stele.config.SiteConfig;
import stele.config.SiteConfig.NavigationMode;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.OutputPath;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.markdown.Article;
import stele.markdown.Body;
import stele.markdown.Link;
import stele.stage.Outcome;
import stele.topic.FrontMatter;
import stele.topic.ReadText;
import stele.topic.Topic;
import stele.topic.TopicId;
import stele.topic.TopicKey;
import stele.yaml.YamlNode;

/** A site in a few words, and its trees as text. */
final class SmallSite {

    private final List<LocaleTag> locales;
    private final NavigationMode mode;
    private final List<Topic> topics = new ArrayList<>();
    private final List<TocFile> tocs = new ArrayList<>();
    private FallbackMode fallback = FallbackMode.LINK;

    SmallSite(NavigationMode mode, String... locales) {
        this.mode = mode;
        this.locales = Stream.of(locales).map(SmallSite::locale).toList();
    }

    static LocaleTag locale(String tag) {
        return LocaleTag.parse(tag).orElseThrow();
    }

    /** A section of a topic: nothing but a list, unless {@code prose} stands beside it. */
    record Section(int level, String title, boolean prose, List<String> items) {
        Section withProse() {
            return new Section(level, title, true, items);
        }

        Section atLevel(int other) {
            return new Section(other, title, prose, items);
        }
    }

    /** @param items {@code b.md Label}, each blank before it one list deeper */
    static Section list(String title, String... items) {
        return new Section(2, title, false, List.of(items));
    }

    /** A topic without an asset id. */
    SmallSite topic(String locale, String path, String title, Section... sections) {
        return topic(locale, path, TopicKey.ofPath(path), title, sections);
    }

    SmallSite topic(String locale, String path, TopicKey key, String title, Section... sections) {
        var source = new SourcePath("content", locale + "/" + path);
        topics.add(new Topic(
                new TopicId(locale(locale), path),
                key,
                source,
                new OutputPath(locale(locale).folder() + "/" + path.replaceFirst("\\.md$", ".html")),
                new FrontMatter(new YamlNode.Mapping(source.start(), List.of())),
                new ReadText(title, "", Optional.empty(), body(source, sections))));
        return this;
    }

    /** Topics with nothing in them, titled by their paths: {@code a.md} is "a". */
    SmallSite topics(String locale, String... paths) {
        for (var path : paths) {
            topic(locale, path, path.replaceFirst("\\.md$", ""));
        }
        return this;
    }

    SmallSite toc(String locale, String path, String text) {
        var source = new SourcePath("content", locale + "/" + path);
        tocs.add(new TocFile(locale(locale), path, new SourceFile(source, text)));
        return this;
    }

    SmallSite fallback(FallbackMode chosen) {
        fallback = chosen;
        return this;
    }

    Outcome<Map<LocaleTag, Navigation>> build() {
        var defaults = SiteConfig.DEFAULTS;
        var policy = new FallbackPolicy(fallback, List.of());
        var config = defaults.with(
                        Languages.of(locales).withDefault(locales.get(0)).with(policy))
                .with(new SiteConfig.Reading(defaults.content(), defaults.exclude(), mode, defaults.trust()));
        var catalogue = Catalogue.of(config, topics);
        var fallbacks =
                Fallbacks.of(config, catalogue, Assets.of(Optional.empty(), List.of(), image -> Optional.empty()));
        return Navigation.of(config, catalogue, fallbacks, tocs);
    }

    Navigation navigation(String locale) {
        return Optional.ofNullable(build().value().orElseThrow().get(locale(locale)))
                .orElseThrow();
    }

    List<Diagnostic> diagnostics() {
        return build().diagnostics();
    }

    /** The tree, one line per place, as {@link #line} has it. */
    String tree(String locale) {
        return navigation(locale).roots().stream()
                .map(root -> text(root, 0, locale(locale)))
                .collect(Collectors.joining());
    }

    private static String text(NavNode node, int depth, LocaleTag reader) {
        return "  ".repeat(depth) + line(node.place(), reader) + "\n"
                + node.children().stream()
                        .map(child -> text(child, depth + 1, reader))
                        .collect(Collectors.joining());
    }

    /**
     * The label; {@code #3} for a phase, {@code (fr-FR)} for a label and {@code @fr-FR} for a page in another language,
     * {@code ?} for a topic that nobody wrote, {@code ^} for another site, {@code /} for a heading.
     */
    static String line(Place place, LocaleTag reader) {
        var destination = place.destination();
        var kind = "";
        if (destination instanceof Destination.Page page && !page.language().equals(reader)) {
            kind = " @" + page.language();
        } else if (destination instanceof Destination.Missing) {
            kind = " ?";
        } else if (destination instanceof Destination.External) {
            kind = " ^";
        } else if (destination instanceof Destination.Group) {
            kind = " /";
        }
        return place.label()
                + (place.phase() > 0 ? " #" + place.phase() : "")
                + (place.language().equals(reader) ? "" : " (" + place.language() + ")")
                + kind;
    }

    private static Body body(SourcePath source, Section... sections) {
        var links = new ArrayList<Link>();
        var outline = new ArrayList<Body.Heading>();
        var listed = new ArrayList<Body.Section>();
        for (var section : sections) {
            if (!section.title.isEmpty()) {
                outline.add(new Body.Heading(section.level, "id-" + outline.size(), section.title));
            }
            var items = new ArrayList<Body.ListedLink>();
            for (var item : section.items) {
                int depth = item.length() - item.stripLeading().length();
                var words = (item.strip() + " ").split(" ", 2);
                var position = new Position(source.toString(), links.size() + 1, 3);
                links.add(new Link(position, Link.Kind.LINK, words[0], words[1].strip()));
                items.add(new Body.ListedLink(links.size() - 1, depth));
            }
            listed.add(new Body.Section(section.title, !section.prose && !items.isEmpty(), items));
        }
        return new Body(
                Optional.empty(), Optional.empty(), outline, links, listed, Article.of(List.of()), "", List.of());
    }
}
