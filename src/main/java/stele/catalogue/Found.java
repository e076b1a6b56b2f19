package stele.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.i18n.LocaleTag;
import stele.topic.Topic;

/**
 * The topic that a reader is led to.
 *
 * @param topic in the reader's language, or else in the first language of the fallback chain that has it
 * @param match of the written path with that of the file it names
 * @param named the language whose file the author names, by its folder or its suffix, where that is another one than that
 *     of the file the link stands in
 */
public record Found(Topic topic, Match match, @Nullable LocaleTag named) {

    /** What the author named as it is. */
    public static Found exactly(Topic topic) {
        return new Found(topic, Match.EXACT, null);
    }

    /** Whether nothing about the written path had to be overlooked. */
    public boolean asWritten() {
        return match == Match.EXACT;
    }

    public Optional<LocaleTag> namedLanguage() {
        return Optional.ofNullable(named);
    }

    Found in(Topic translation) {
        return new Found(translation, match, named);
    }
}
