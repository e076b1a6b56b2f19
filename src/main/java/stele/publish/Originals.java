package stele.publish;

import stele.file.SourcePath;

/** Where the authors' files are that a site holds copies of. */
@FunctionalInterface
public interface Originals {

    Original find(SourcePath source);
}
