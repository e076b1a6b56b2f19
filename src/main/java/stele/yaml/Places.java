package stele.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import stele.diagnostic.Position;
import stele.file.SourceFile;

/**
 * Where the engine's marks lie in the author's file. The engine counts code points from the start of the block and has
 * its own idea of what ends a line; only its index is used. The engine reads forwards, and so does this: looking up every
 * node of a file takes one pass over it.
 */
final class Places {

    private final SourceFile file;
    private final int start;
    private int index;
    private int offset;
    private int line;
    private int lineStart;

    Places(SourceFile file, int start) {
        this.file = file;
        this.start = start;
        rewind();
    }

    Position at(Optional<Mark> mark) {
        int column = offset(mark) - lineStart + 1;
        return new Position(file.path().toString(), line, column);
    }

    /** Offset into the file's text; the start of the block for a mark that the engine did not set. */
    int offset(Optional<Mark> mark) {
        int wanted = mark.map(Mark::getIndex).orElse(0);
        if (wanted < index) {
            rewind();
        }
        while (index < wanted && offset < file.text().length()) {
            advance();
        }
        return offset;
    }

    private void advance() {
        int character = file.text().codePointAt(offset);
        offset += Character.charCount(character);
        index++;
        if (character == '\n') {
            line++;
            lineStart = offset;
        }
    }

    private void rewind() {
        var first = file.position(start);
        index = 0;
        offset = start;
        line = first.line();
        lineStart = start - first.column() + 1;
    }
}
