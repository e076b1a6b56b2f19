package stele.file;

import java.io.Serializable;
import stele.diagnostic.Position;

/**
 * A text file that an author wrote: no byte order mark, every line end a single {@code \n}, so that the same text saved
 * by different editors is the same value.
 */
public record SourceFile(SourcePath path, String text) implements Serializable {

    /**
     * Where {@code offset} lies.
     *
     * @param offset into {@link #text}, in UTF-16 code units; the length of the text is allowed
     */
    public Position position(int offset) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return new Position(path.toString(), line, offset - start + 1);
    }
}
