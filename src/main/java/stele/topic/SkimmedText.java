package stele.topic;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.config.SiteConfig.Trust;
import stele.file.SourceFile;
import stele.markdown.Body;
import stele.markdown.MarkdownReader;
import stele.markdown.Skim;

/** A text that is read when somebody asks for more than a glance tells; once, whoever asks first. */
final class SkimmedText implements Text {

    private static final long serialVersionUID = 1;

    private final transient Object once = new Object();
    private transient @Nullable SourceFile file;
    private transient @Nullable Skim skim;
    private transient @Nullable SkimTopic topics;
    private transient volatile @Nullable Text text;

    SkimmedText(SourceFile file, Skim skim, SkimTopic topics) {
        this.file = file;
        this.skim = skim;
        this.topics = topics;
    }

    @Override
    public String title() {
        var glance = skim;
        return Optional.ofNullable(glance).flatMap(Skim::heading).orElseGet(() -> text().title());
    }

    @Override
    public Optional<LocalDate> revised() {
        var glance = skim;
        return glance != null && glance.knowsRevised() ? Draft.day(glance.revised()) : text().revised();
    }

    @Override
    public boolean mayListTopics() {
        var glance = skim;
        return (glance == null || glance.mayListTopics()) && text().mayListTopics();
    }

    @Override
    public String description() {
        return text().description();
    }

    @Override
    public Body body() {
        return text().body();
    }

    @Override
    public boolean isRead() {
        return text != null;
    }

    private Text text() {
        var known = text;
        if (known != null) {
            return known;
        }
        synchronized (once) {
            var unread = file;
            if (text == null && unread != null && topics != null) {
                var outcome = topics.reading().apply(unread);
                text = outcome.value().map(Topic::text).orElseGet(() -> empty(unread));
                topics.read().accept(outcome);
                file = null;
                skim = null;
            }
            return Objects.requireNonNull(text);
        }
    }

    /** Stands in for a text that cannot be read, until its topic is taken away. */
    private static Text empty(SourceFile file) {
        var nothing = MarkdownReader.read(new SourceFile(file.path(), ""), 0, Trust.SAFE, false);
        return new ReadText(
                file.path().fileName(), "", Optional.empty(), nothing.value().orElseThrow());
    }

    /** It is written down as what was read. */
    @Serial
    private Object writeReplace() {
        return text();
    }
}
