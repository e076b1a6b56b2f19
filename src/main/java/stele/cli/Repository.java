package stele.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where a site lies in its repository: platforms show a finding by its path from the top. */
final class Repository {

    private Repository() {}

    /** The path of {@code folder} from the top of its repository, with {@code /}; empty where it is the top, or in none. */
    static String pathOf(Path folder) {
        return Stream.iterate(folder, at -> at != null, Path::getParent)
                .filter(at -> Files.exists(at.resolve(".git")))
                .findFirst()
                .map(top -> top.relativize(folder).toString().replace('\\', '/'))
                .orElse("");
    }
}
