package stele.cache;

import stele.file.Fingerprint;
import stele.file.OutputPath;

/**
 * A file that was published.
 *
 * @param origin of which source, {@link stele.file.OutputFile#origin}
 */
public record Made(OutputPath path, String origin, Fingerprint content) {

    void write(RecordWriter out) {
        out.text(path.value());
        out.name(origin);
        out.print(content);
    }

    static Made read(RecordReader in) {
        return new Made(new OutputPath(in.text()), in.name(), in.print());
    }
}
