package stele.markdown;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Where emphasis opens and closes (CommonMark 0.31, section 6.2). */
final class Emphases extends EmphasisDelimiterProcessor {

    /** Within a word, {@code *} may open and close emphasis, {@code _} may not. */
    private final boolean withinWords;

    Emphases(char delimiter) {
        super(delimiter, true);
        this.withinWords = delimiter == '*';
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        boolean left = flanks(after, afterIsWhitespace, before, beforeIsWhitespace);
        boolean right = flanks(before, beforeIsWhitespace, after, afterIsWhitespace);
        return left && (withinWords || !right || isPunctuation(before));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        boolean left = flanks(after, afterIsWhitespace, before, beforeIsWhitespace);
        boolean right = flanks(before, beforeIsWhitespace, after, afterIsWhitespace);
        return right && (withinWords || !left || isPunctuation(after));
    }

    /** Whether a run belongs to the character on one side of it, given the one on the other. */
    private static boolean flanks(String near, boolean nearIsBlank, String far, boolean farIsBlank) {
        return !nearIsBlank && (!isPunctuation(near) || farIsBlank || isPunctuation(far));
    }

    /** Punctuation and, since CommonMark 0.31, symbols. */
    private static boolean isPunctuation(String character) {
        return switch (Character.getType(character.charAt(0))) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** Rules 9 and 10: where one run may do both, their lengths must not add up to a multiple of 3, unless both are one. */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        int opening = writtenLength(opener);
        int closing = writtenLength(closer);
        boolean either = opener.canClose() || closer.canOpen();
        if (either && (opening + closing) % 3 == 0 && opening % 3 != 0) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    /** The length of the run as it was written, whatever of it is used up. */
    private static int writtenLength(DelimiterRun run) {
        if (!(run instanceof Delimiter delimiter)) {
            return run.length();
        }
        var text = delimiter.getInput();
        int end = delimiter.getStartIndex();
        while (end < text.length() && text.charAt(end) == delimiter.getDelimiterChar()) {
            end++;
        }
        return end - delimiter.getStartIndex();
    }
}
