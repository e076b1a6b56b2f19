package stele.markdown;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.SequenceUtils;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that knows where it stands in it. flexmark's own may be one of anything that has characters, and is
 * asked for each of them through two interfaces; this one is of a string.
 */
@SuppressWarnings("unchecked") // What flexmark inherits from itself.
final class Written extends BasedSequenceImpl {

    private final String text;
    private final Written whole;
    private final int start;
    private final int end;

    private Written(String text) {
        super(0);
        this.text = text;
        this.whole = this;
        this.start = 0;
        this.end = text.length();
    }

    private Written(Written whole, int start, int end) {
        super(0);
        this.text = whole.text;
        this.whole = whole;
        this.start = start;
        this.end = end;
    }

    /** The whole of a text, which holds no U+0000: a {@link Manuscript} has something else in its place. */
    static Written of(String text) {
        return new Written(text);
    }

    /** The text that this is a stretch of. */
    String text() {
        return text;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= end - start) {
            throw new StringIndexOutOfBoundsException(index);
        }
        return text.charAt(start + index);
    }

    @Override
    public Written subSequence(int from, int to) {
        SequenceUtils.validateStartEnd(from, to, end - start);
        return baseSubSequence(start + from, start + to);
    }

    @Override
    public Written baseSubSequence(int from, int to) {
        if (from == start && to == end) {
            return this;
        }
        SequenceUtils.validateStartEnd(from, to, whole.end);
        return new Written(whole, from, to);
    }

    @Override
    public Written getBaseSequence() {
        return whole;
    }

    @Override
    public Object getBase() {
        return text;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return end;
    }

    @Override
    public int getIndexOffset(int index) {
        SequenceUtils.validateIndexInclusiveEnd(index, end - start);
        return start + index;
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, end);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }

    // Options are for texts that editors read.

    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> T getOption(DataKeyBase<T> key) {
        return key.get(null);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return null;
    }
}
