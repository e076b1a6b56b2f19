package stele.file;

import java.io.Serializable;

/** A file of the site: text that Stele composed, a file of the theme's, or a file of the author's that is published as it is. */
public sealed interface OutputFile extends Serializable {

    OutputPath path();

    /** The source that it is made from, as its author knows it; {@code ""} if there is no one source. */
    default String origin() {
        return "";
    }

    /** Text, written as UTF-8. */
    record Text(OutputPath path, Utf8 content, String origin) implements OutputFile {

        /** Text that is made from no one source. */
        public Text(OutputPath path, Utf8 content) {
            this(path, content, "");
        }

        /** The same, not yet encoded. */
        public Text(OutputPath path, String content) {
            this(path, Utf8.of(content), "");
        }

        /** The same text, made from {@code source}. */
        public Text from(SourcePath source) {
            return new Text(path, content, source.toString());
        }
    }

    /** Bytes that are no text of Stele's, in Base64 (RFC 4648), so that the value stays a plain one. */
    record Bytes(OutputPath path, String base64) implements OutputFile {}

    /** A copy of {@code source}, byte for byte. */
    record Copy(OutputPath path, SourcePath source) implements OutputFile {

        @Override
        public String origin() {
            return source.toString();
        }
    }
}
