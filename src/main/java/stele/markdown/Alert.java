package stele.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a block quote that starts with {@code [!NOTE]} or the like. */
final class Alert extends Block {

    private final Kind kind;
    private final int markerOffset;

    Alert(Kind kind, int markerOffset) {
        this.kind = kind;
        this.markerOffset = markerOffset;
    }

    /** Where in the text its {@code [!NOTE]} stands. */
    int markerOffset() {
        return markerOffset;
    }

    Kind kind() {
        return kind;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** How much the reader is to be alerted. */
    enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION,
        SECURITY,
        INFO,
        DANGER,
        EXAMPLE,
        DEPRECATED,
        QUOTE;

        private static final Kind[] ALL = values();

        static Optional<Kind> of(String name) {
            for (var kind : ALL) {
                if (kind.name().equalsIgnoreCase(name)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        static List<String> names() {
            return Arrays.stream(values()).map(Kind::name).toList();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The marker that a line starts with.
     *
     * @param name what stands between {@code [!} and {@code ]}
     * @param length of the whole marker
     */
    record Marker(String name, int length) {

        /** A marker is letters, and alone on its line or parted from the text by a blank. */
        static Optional<Marker> at(CharSequence line) {
            if (line.length() < 4 || line.charAt(0) != '[' || line.charAt(1) != '!') {
                return Optional.empty();
            }
            int end = 2;
            while (end < line.length() && Character.isLetter(line.charAt(end))) {
                end++;
            }
            boolean closed = end > 2 && end < line.length() && line.charAt(end) == ']';
            boolean parted = closed && (end + 1 == line.length() || Characters.isBlank(line.charAt(end + 1)));
            return parted ? Optional.of(new Marker(line.subSequence(2, end).toString(), end + 1)) : Optional.empty();
        }
    }
}
