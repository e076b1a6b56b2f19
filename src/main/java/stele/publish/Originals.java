package stele.publish;

import java.io.IOException;
import java.io.InputStream;
import stele.file.SourcePath;

/** Where the authors' files are that a site holds copies of. */
@FunctionalInterface
public interface Originals {

    InputStream open(SourcePath source) throws IOException;
}
