package stele.file;

import java.io.Serializable;

/** A file of the site: text that Stele composed, a file of the theme's, or a file of the author's that is published as it is. */
public sealed interface OutputFile extends Serializable {

    OutputPath path();

    /** Text, written as UTF-8. */
    record Text(OutputPath path, String content) implements OutputFile {}

    /** Bytes that are no text of Stele's, in Base64 (RFC 4648), so that the value stays a plain one. */
    record Bytes(OutputPath path, String base64) implements OutputFile {}

    /** A copy of {@code source}, byte for byte. */
    record Copy(OutputPath path, SourcePath source) implements OutputFile {}
}
