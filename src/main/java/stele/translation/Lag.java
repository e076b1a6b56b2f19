package stele.translation;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.topic.TopicId;

/**
 * How a translation lies behind.
 *
 * @param evidence by what it is known
 * @param source the topic that is ahead
 * @param here what the translation has: a hash, a commit or a date
 * @param there what the source has
 * @param daysBehind between the two dates; absent where the evidence has none
 * @param commitsBehind how often the source has changed since; absent where that is not known
 */
public record Lag(
        Evidence evidence,
        TopicId source,
        String here,
        String there,
        @Nullable Integer daysBehind,
        @Nullable Integer commitsBehind)
        implements Serializable {

    public Optional<Integer> days() {
        return Optional.ofNullable(daysBehind);
    }

    public Optional<Integer> commits() {
        return Optional.ofNullable(commitsBehind);
    }

    /** By how much, in words: {@code 41 days}, {@code 1 commit}; empty where nobody knows. */
    public Optional<String> distance() {
        return commits().map(count -> counted(count, "commit")).or(() -> days().map(count -> counted(count, "day")));
    }

    private static String counted(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
