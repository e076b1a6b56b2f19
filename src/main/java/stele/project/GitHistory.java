package stele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stele.file.SourcePath;
import stele.translation.History;

/**
 * What git knows of a project's files, through JGit. Each file is looked up in the repository it lies in, so that content
 * may come from submodules and from other clones. Only what is committed counts: what the working folder or the index has
 * changed is not yet history.
 */
final class GitHistory implements History {

    private final Function<SourcePath, Path> locate;
    private final Map<Path, Found> byFolder = new HashMap<>();
    private final Map<Path, GitClone> clones = new TreeMap<>();

    /** @param locate where a file lies on disk */
    GitHistory(Function<SourcePath, Path> locate) {
        this.locate = locate;
    }

    @Override
    public Past past(Set<SourcePath> files) {
        var changes = new HashMap<SourcePath, Commit>();
        var unavailable = new HashMap<SourcePath, String>();
        var wanted = new LinkedHashMap<GitClone, Map<String, SourcePath>>();
        for (var file : files) {
            var found = find(file);
            if (found.git() == null || found.git().isShallow()) {
                unavailable.put(file, found.git() == null ? found.why() : GitClone.SHALLOW);
            } else {
                wanted.computeIfAbsent(found.git(), clone -> new HashMap<>()).put(found.name(file), file);
            }
        }
        wanted.forEach((clone, names) -> {
            try {
                var last = clone.lastChanges(names.keySet());
                names.forEach((name, file) -> {
                    var commit = last.get(name);
                    if (commit != null) {
                        changes.put(file, commit);
                    }
                });
            } catch (IOException | RuntimeException broken) {
                names.values().forEach(file -> unavailable.put(file, unreadable(broken)));
            }
        });
        return new Past(changes, unavailable);
    }

    @Override
    public Since since(SourcePath file, String commit) {
        var found = find(file);
        if (found.git() == null) {
            return Since.unavailable(found.why());
        }
        try {
            return found.git().since(found.name(file), commit);
        } catch (IOException | RuntimeException broken) {
            return Since.unavailable(unreadable(broken));
        }
    }

    @Override
    public void close() {
        clones.values().forEach(GitClone::close);
    }

    private Found find(SourcePath file) {
        var path = locate.apply(file);
        return byFolder.computeIfAbsent(path.resolveSibling("."), folder -> find(folder.normalize()));
    }

    private Found find(Path folder) {
        try {
            var real = Files.exists(folder) ? folder.toRealPath() : folder;
            var opened = GitClone.at(real);
            if (opened.isEmpty()) {
                return new Found(null, "", "the files are in no git repository");
            }
            var clone = clones.merge(opened.get().workTree(), opened.get(), (old, same) -> {
                same.close();
                return old;
            });
            return new Found(clone, Names.of(clone.workTree().relativize(real)), "");
        } catch (GitClone.Bare noFolder) {
            return new Found(null, "", "the git repository is bare");
        } catch (IOException | RuntimeException broken) {
            return new Found(null, "", unreadable(broken));
        }
    }

    private static String unreadable(Exception broken) {
        return "the git repository cannot be read: " + broken.getMessage();
    }

    /**
     * The repository of a folder.
     *
     * @param git null where there is none that can be read
     * @param folder its name below the clone's; may be empty
     */
    private record Found(@Nullable GitClone git, String folder, String why) {

        String name(SourcePath file) {
            return folder.isEmpty() ? file.fileName() : folder + "/" + file.fileName();
        }
    }
}
