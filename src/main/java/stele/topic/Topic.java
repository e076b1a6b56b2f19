package stele.topic;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import stele.config.FallbackMode;
import stele.diagnostic.Position;
import stele.file.OutputPath;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.markdown.Body;

/**
 * One topic in one language.
 *
 * @param page where its page is published
 * @param text what its Markdown says; may be worked out when it is first asked for
 */
public record Topic(TopicId id, TopicKey key, SourcePath source, OutputPath page, FrontMatter frontMatter, Text text)
        implements Serializable {

    /** What publishing systems call a machine translation that a person has corrected (post-editing). */
    private static final List<String> REVIEWED = List.of("PE", "MTPE", "MT-reviewed", "HT-reviewed");

    /** The first that exists of: the body's H1, {@code title}, {@code TOCTitle}, the file's name. */
    public String title() {
        return text.title();
    }

    /** {@code description} of the front matter, else the first sentences of the body; plain text. */
    public String description() {
        return text.description();
    }

    /** The revision date that stands under the heading; {@code ms.date} is something else. */
    public Optional<LocalDate> revised() {
        return text.revised();
    }

    public Body body() {
        return text.body();
    }

    public LocaleTag locale() {
        return id.locale();
    }

    /** What the author wrote as asset id, if anything. */
    public Optional<AssetId> assetId() {
        return AssetId.of(frontMatter);
    }

    /** Where it says which topic it is: at its asset id, else at its start. */
    public Position identified() {
        return AssetId.of(frontMatter).map(AssetId::position).orElse(source.start());
    }

    /** Whether a machine translated it and no person has said otherwise: {@code ms.translationtype: MT}. */
    public boolean machineTranslated() {
        return "MT".equalsIgnoreCase(frontMatter.text("ms.translationtype").orElse(null));
    }

    /** Whether a person has read what a machine translated: {@code ms.translationtype: PE} and the like. */
    public boolean reviewed() {
        return frontMatter
                .text("ms.translationtype")
                .filter(type -> REVIEWED.stream().anyMatch(type::equalsIgnoreCase))
                .isPresent();
    }

    /** How readers get it whose language lacks it, where the topic itself says so: {@code fallback}. */
    public Optional<FallbackMode> fallback() {
        return frontMatter.text(KeyFaults.FALLBACK).flatMap(KeyFaults::mode);
    }

    /** Whether nobody keeps it up to date any more: {@code archived: true}. */
    public boolean archived() {
        return frontMatter
                .text(KeyFaults.ARCHIVED)
                .filter("true"::equalsIgnoreCase)
                .isPresent();
    }

    /** In which language its text really is: {@code textLocale}, else the topic's own. */
    public LocaleTag textLocale() {
        return frontMatter.text(KeyFaults.TEXT_LOCALE).flatMap(LocaleTag::parse).orElse(id.locale());
    }

    /** Where readers are sent instead: {@code redirect_url}. Such a topic has no page of its own, only a redirect. */
    public Optional<String> redirect() {
        return frontMatter.text("redirect_url");
    }

    /** Earlier addresses, from which readers are sent here: {@code aliases}, {@code redirect_from}. */
    public List<Alias> aliases() {
        var pages = new HashSet<OutputPath>();
        return Draft.aliases(frontMatter, locale()).stream()
                .flatMap(alias -> alias.value().stream())
                .filter(alias -> pages.add(alias.page()))
                .toList();
    }
}
