package stele.cli;

import java.util.List;
import java.util.Optional;
import stele.build.Destination;
import stele.cache.Made;
import stele.file.Fingerprint;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.publish.Publication;

/** What a build makes, on its way to the disk. */
record IntoPublication(Publication publication) implements Destination {

    @Override
    public void accept(OutputFile file) {
        publication.accept(file);
    }

    @Override
    public boolean keep(List<Made> files) {
        return publication.keep(files);
    }

    @Override
    public Optional<Fingerprint> content(OutputPath path) {
        return publication.content(path);
    }
}
