package stele.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import stele.file.SourcePath;

/** Which files of a scan lie where on the disk, whatever links lead to the folders that they are in. */
public final class Whereabouts {

    private final Map<Path, List<SourcePath>> files = new HashMap<>();

    private Whereabouts() {}

    static Whereabouts of(Scan scan, Function<SourcePath, Path> locate) {
        var whereabouts = new Whereabouts();
        var folders = new HashMap<Path, Path>();
        Stream.of(scan.topics(), scan.tocs(), scan.assets())
                .flatMap(List::stream)
                .forEach(source -> {
                    var file = locate.apply(source);
                    var folder = folders.computeIfAbsent(parent(file), Whereabouts::real);
                    whereabouts
                            .files
                            .computeIfAbsent(folder.resolve(file.getFileName()), path -> new ArrayList<>(1))
                            .add(source);
                });
        return whereabouts;
    }

    /** What the site calls the file at {@code path}; several names where several links lead there, none where it is not the site's. */
    public List<SourcePath> at(Path path) {
        return files.getOrDefault(real(parent(path)).resolve(path.getFileName()), List.of());
    }

    private static Path parent(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            return folder;
        }
    }
}
