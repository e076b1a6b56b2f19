package stele.project;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import stele.translation.History.Commit;
import stele.translation.History.Since;

/**
 * Which commits changed which files, newest first. It is read once, for all files together, and only as far back as somebody
 * asks: what a large repository did years ago is of no interest to a site that was translated last week.
 */
final class GitLog implements AutoCloseable {

    /** Beyond that, files count as not committed: a walk must end. */
    private static final int MOST_COMMITS = 200_000;

    private final Repository repository;
    private final RevWalk walk;
    private final Map<String, List<Change>> changes = new HashMap<>();
    private int read;
    private int oldest = Integer.MAX_VALUE;

    /** @param tip the commit to start from; null where nothing is committed */
    GitLog(Repository repository, @Nullable AnyObjectId tip) throws IOException {
        this.repository = repository;
        this.walk = new RevWalk(repository);
        walk.sort(RevSort.COMMIT_TIME_DESC);
        if (tip != null) {
            walk.markStart(walk.parseCommit(tip));
        }
    }

    /**
     * The newest commit that gave each file its text; a change that a merge has thrown away did not.
     *
     * @param texts the files' present blobs, by name
     */
    Map<String, Commit> lastChanges(Map<String, ObjectId> texts) throws IOException {
        var found = new HashMap<String, Commit>();
        var open = new HashSet<>(texts.keySet());
        do {
            open.removeIf(name -> {
                var change = find(name, texts.get(name));
                if (change != null) {
                    found.put(name, change.commit());
                }
                return change != null;
            });
        } while (!open.isEmpty() && readOn(open));
        return found;
    }

    /** How often the file called {@code name} was changed after {@code then}. */
    Since since(String name, RevCommit then) throws IOException {
        while (oldest > then.getCommitTime() && readOne() != null) {
            // Each commit adds to the changes.
        }
        var later = changes.getOrDefault(name, List.of()).stream()
                .filter(change -> change.time() > then.getCommitTime())
                .toList();
        return Since.changed(
                later.size(), later.isEmpty() ? "" : later.get(0).commit().id());
    }

    private @Nullable Change find(String name, @Nullable ObjectId text) {
        return changes.getOrDefault(name, List.of()).stream()
                .filter(change -> change.text().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** Reads until a commit has changed one of {@code names}; false where there is none left. */
    private boolean readOn(Set<String> names) throws IOException {
        for (var changed = readOne(); changed != null; changed = readOne()) {
            if (changed.stream().anyMatch(names::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The files that the next commit changed; null where there is none left. */
    private @Nullable List<String> readOne() throws IOException {
        var commit = read++ < MOST_COMMITS ? walk.next() : null;
        if (commit == null) {
            return null;
        }
        oldest = commit.getCommitTime();
        var changed = new ArrayList<String>();
        try (var files = new TreeWalk(repository)) {
            files.setRecursive(true);
            files.setFilter(TreeFilter.ANY_DIFF);
            files.addTree(commit.getTree());
            for (var parent : commit.getParents()) {
                files.addTree(walk.parseCommit(parent).getTree());
            }
            if (commit.getParentCount() == 0) {
                files.addTree(new EmptyTreeIterator());
            }
            while (files.next()) {
                if (isOwnChange(files)) {
                    var name = files.getPathString();
                    changed.add(name);
                    changes.computeIfAbsent(name, it -> new ArrayList<>(1))
                            .add(new Change(commit.copy(), commit.getCommitTime(), files.getObjectId(0)));
                }
            }
        }
        return changed;
    }

    /** A merge changes only what it takes from none of its parents. */
    private static boolean isOwnChange(TreeWalk files) {
        for (int parent = 1; parent < files.getTreeCount(); parent++) {
            if (files.idEqual(0, parent)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        walk.close();
    }

    /** @param time in seconds since 1970 */
    private record Change(ObjectId id, int time, ObjectId text) {

        Commit commit() {
            return new Commit(id.name(), Instant.ofEpochSecond(time));
        }
    }
}
