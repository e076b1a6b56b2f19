package stele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may lie in a content folder without being content. */
final class NotContent implements Walk.Except {

    private final Set<Path> own;
    private final Path themes;
    private final List<Glob> excluded;

    /** @param beside the site's description: the output folder, the list of terms */
    NotContent(Project project, List<Path> beside, List<Glob> excluded) {
        this.own = Stream.concat(
                        beside.stream(), Stream.of(project.folder().resolve("site.yaml"), project.siteFilePath()))
                .map(NotContent::real)
                .collect(Collectors.toSet());
        this.themes = real(project.themesFolder());
        this.excluded = List.copyOf(excluded);
    }

    @Override
    public boolean contains(String name, Path real, boolean folder) {
        return own.contains(real)
                || folder && (isPackages(real) || isPublished(real) || isTheme(real))
                || isExcluded(name, folder);
    }

    private boolean isExcluded(String name, boolean folder) {
        for (var glob : excluded) {
            if (glob.matches(name, folder)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPackages(Path folder) {
        return folder.endsWith("node_modules");
    }

    /** Also where the site was once published elsewhere than now: a site must not swallow its former self. */
    private static boolean isPublished(Path folder) {
        return Files.exists(folder.resolve(Project.PUBLISHED));
    }

    private boolean isTheme(Path folder) {
        return themes.equals(folder.getParent()) && Files.exists(folder.resolve("theme.yaml"));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThereYet) {
            return path;
        }
    }
}
