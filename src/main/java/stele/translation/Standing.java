package stele.translation;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.topic.Topic;

/**
 * How one topic stands in one language.
 *
 * @param wanted whether the language should have it; it may have what nobody wants
 * @param present the topic in the language, if it is there
 * @param behind how it lies behind, if it does
 */
public record Standing(
        Kind kind,
        boolean wanted,
        @Nullable Topic present,
        @Nullable Lag behind) implements Serializable {

    static Standing absent(boolean wanted) {
        return new Standing(wanted ? Kind.MISSING : Kind.NOT_WANTED, wanted, null, null);
    }

    static Standing of(Topic topic, boolean wanted, @Nullable Lag lag) {
        var kind = lag != null ? Kind.LAGGING : topic.machineTranslated() ? Kind.MACHINE : Kind.TRANSLATED;
        return new Standing(kind, wanted, topic, lag);
    }

    /** The topic in the language. */
    public Optional<Topic> topic() {
        return Optional.ofNullable(present);
    }

    public Optional<Lag> lag() {
        return Optional.ofNullable(behind);
    }

    /** Whether a machine translated it, be it up to date or not. */
    public boolean machine() {
        return topic().filter(Topic::machineTranslated).isPresent();
    }

    /** The worst that is to be said of it. */
    public enum Kind {
        /** It is there, written by a person, and as far as is known up to date; so is the source itself. */
        TRANSLATED,
        /** It is there, by a machine. */
        MACHINE,
        /** It is there, and behind what it was made from. */
        LAGGING,
        MISSING,
        /** It is not there, and need not be. */
        NOT_WANTED
    }
}
