package stele.topic;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;
import stele.file.OutputPath;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.markdown.Body;

/**
 * One topic in one language.
 *
 * @param page where its page is published
 * @param title the first that exists of: the body's H1, {@code title}, {@code TOCTitle}, the file's name
 * @param description {@code description} of the front matter, else the first sentences of the body; plain text
 * @param revision the revision date that stands under the heading; {@code ms.date} is something else; nullable because an
 *     {@code Optional} cannot be serialised
 */
public record Topic(
        TopicId id,
        TopicKey key,
        SourcePath source,
        OutputPath page,
        FrontMatter frontMatter,
        String title,
        String description,
        @Nullable LocalDate revision,
        Body body)
        implements Serializable {

    public Topic(
            TopicId id,
            TopicKey key,
            SourcePath source,
            OutputPath page,
            FrontMatter frontMatter,
            String title,
            String description,
            Optional<LocalDate> revised,
            Body body) {
        this(id, key, source, page, frontMatter, title, description, revised.orElse(null), body);
    }

    public Optional<LocalDate> revised() {
        return Optional.ofNullable(revision);
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
        return frontMatter
                .text("ms.translationtype")
                .filter("MT"::equalsIgnoreCase)
                .isPresent();
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
