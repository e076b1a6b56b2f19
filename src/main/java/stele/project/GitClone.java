package stele.project;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.NotIgnoredFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import stele.translation.History.Commit;
import stele.translation.History.Since;

/** A git repository with a working folder, seen from its present commit. Names are relative to that folder. */
final class GitClone implements AutoCloseable {

    static final String SHALLOW = "the clone is shallow";

    private final Repository repository;
    private final Path workTree;
    private final boolean shallow;
    private final RevWalk walk;
    private final @Nullable RevCommit head;
    private final GitLog log;

    private GitClone(Repository repository) throws IOException {
        this.repository = repository;
        this.workTree = repository.getWorkTree().toPath().toRealPath();
        this.shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
        this.walk = new RevWalk(repository);
        var tip = repository.resolve("HEAD");
        this.head = tip == null ? null : walk.parseCommit(tip);
        this.log = new GitLog(repository, tip);
    }

    /** The repository whose working folder {@code folder} is in; a worktree and a submodule are found as well. */
    static Optional<GitClone> at(Path folder) throws IOException {
        GitSettings.apply();
        var builder = new FileRepositoryBuilder().setMustExist(true).findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        if (workTree(folder).isPresent()) {
            builder.setWorkTree(workTree(folder).get().toFile());
        }
        var repository = builder.build();
        if (repository.isBare()) {
            repository.close();
            throw new Bare();
        }
        try {
            return Optional.of(new GitClone(repository));
        } catch (IOException | RuntimeException damaged) {
            repository.close();
            throw damaged;
        }
    }

    /** The folder whose {@code .git} is a file that says where the repository is; the repository may not know of it. */
    private static Optional<Path> workTree(Path folder) {
        return Stream.<Path>iterate(folder, Objects::nonNull, Path::getParent)
                .filter(above -> Files.exists(above.resolve(".git")))
                .findFirst()
                .filter(above -> Files.isRegularFile(above.resolve(".git")));
    }

    Path workTree() {
        return workTree;
    }

    /** Whether its past was cut off when it was cloned, so that the last change of a file may not be the last. */
    boolean isShallow() {
        return shallow;
    }

    /** The last commit that gave each of the files its present text; those that are not committed are left out. */
    Map<String, Commit> lastChanges(Collection<String> names) throws IOException {
        var texts = new HashMap<String, ObjectId>();
        for (var name : names) {
            var text = head == null ? null : text(name, head.getTree());
            if (text != null) {
                texts.put(name, text);
            }
        }
        return log.lastChanges(texts);
    }

    /** What has become of the file called {@code name} since {@code commit}. */
    Since since(String name, String commit) throws IOException {
        var then = commit(commit);
        if (then.isEmpty()) {
            return shallow ? Since.unavailable(SHALLOW) : Since.UNKNOWN_COMMIT;
        }
        var text = head == null ? null : text(name, head.getTree());
        if (text == null) {
            return Since.unavailable("'" + name + "' is not committed");
        }
        // A file that was only renamed has not changed.
        var tree = then.get().getTree();
        var before = text(name, tree);
        if (text.equals(before) || before == null && holds(tree, text)) {
            return Since.SAME;
        }
        return log.since(name, then.get());
    }

    /**
     * The names of the files that are not what they were at a commit: committed since, or only changed, added or deleted in
     * the working folder. What git ignores is left out.
     *
     * @param revision a commit, branch or tag
     * @return empty where the repository has no such commit
     */
    Optional<Set<String>> changedSince(String revision) throws IOException {
        var then = commit(revision);
        if (then.isEmpty()) {
            return Optional.empty();
        }
        try (var files = new TreeWalk(repository)) {
            files.addTree(then.get().getTree());
            files.addTree(new DirCacheIterator(repository.readDirCache()));
            var onDisk = new FileTreeIterator(repository);
            files.addTree(onDisk);
            // A file that looks as the index remembers it need not be read.
            onDisk.setDirCacheIterator(files, 1);
            files.setFilter(AndTreeFilter.create(new NotIgnoredFilter(2), TreeFilter.ANY_DIFF));
            files.setRecursive(true);
            var changed = new TreeSet<String>();
            while (files.next()) {
                if (!files.idEqual(0, 2) || files.getRawMode(0) != files.getRawMode(2)) {
                    changed.add(files.getPathString());
                }
            }
            return Optional.of(changed);
        }
    }

    private Optional<RevCommit> commit(String written) throws IOException {
        try {
            var id = repository.resolve(written);
            return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
        } catch (MissingObjectException
                | IncorrectObjectTypeException
                | AmbiguousObjectException
                | RevisionSyntaxException none) {
            return Optional.empty();
        }
    }

    private @Nullable ObjectId text(String name, RevTree tree) throws IOException {
        try (var file = TreeWalk.forPath(repository, name, tree)) {
            return file == null ? null : file.getObjectId(0);
        }
    }

    private boolean holds(RevTree tree, ObjectId text) throws IOException {
        try (var files = new TreeWalk(repository)) {
            files.addTree(tree);
            files.setRecursive(true);
            while (files.next()) {
                if (text.equals(files.getObjectId(0))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() {
        log.close();
        walk.close();
        repository.close();
    }

    /** A repository without a working folder. */
    static final class Bare extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        Bare() {
            super("it is bare");
        }
    }
}
