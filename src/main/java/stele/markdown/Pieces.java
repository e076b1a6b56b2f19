package stele.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.List;

/** Pieces of a text, put together again. */
final class Pieces {

    private Pieces() {}

    /**
     * What the pieces are together; they are of the text that {@code of} is of. Where each begins at the end of the one
     * before, as nearly all do, flexmark's builder of what is scattered would find no more than their ends.
     */
    static BasedSequence joined(BasedSequence of, List<BasedSequence> pieces) {
        var first = pieces.get(0);
        int end = first.getStartOffset();
        for (var piece : pieces) {
            boolean follows = piece instanceof Written && piece.getStartOffset() == end;
            if (!follows || piece.isEmpty() || piece.getBaseSequence() != of.getBaseSequence()) {
                return SegmentedSequence.create(of, pieces);
            }
            end = piece.getEndOffset();
        }
        return pieces.size() == 1 ? first : first.baseSubSequence(first.getStartOffset(), end);
    }
}
