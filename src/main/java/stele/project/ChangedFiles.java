package stele.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.stage.Outcome;

/** The files of a project that differ from what they were at a commit, deleted ones included. */
public final class ChangedFiles {

    private static final String RULE = "config/bad-value";

    private final Path folder;
    private final Set<Path> files;
    private final Set<String> names;

    private ChangedFiles(Path folder, Set<Path> files) {
        this.folder = folder;
        this.files = files;
        this.names = files.stream().map(ChangedFiles::name).collect(Collectors.toSet());
    }

    /**
     * Asks git.
     *
     * @param revision a commit, branch or tag
     * @param folder the site's, somewhere in a working folder
     */
    public static Outcome<ChangedFiles> since(String revision, Path folder) {
        try {
            var real = folder.toRealPath();
            var clone = GitClone.at(real);
            if (clone.isEmpty()) {
                return unknown("'" + folder + "' is in no git repository");
            }
            try (var git = clone.get()) {
                var changed = git.changedSince(revision);
                if (changed.isEmpty()) {
                    return unknown("git has no commit '" + revision + "' here"
                            + (git.isShallow() ? ": " + GitClone.SHALLOW + ", fetch more of its history" : ""));
                }
                var files = changed.get().stream()
                        .map(name -> git.workTree().resolve(name).normalize())
                        .collect(Collectors.toSet());
                return Outcome.of(new ChangedFiles(real, files));
            }
        } catch (IOException | RuntimeException broken) {
            return unknown("the git repository cannot be read: " + broken.getMessage());
        }
    }

    /**
     * Whether a finding has to do with a file that has changed: it stands in one, names one as related, or is about a link to
     * the name of one – that may be gone – or misses a translation where one was.
     */
    public boolean concern(Diagnostic finding) {
        return has(finding.position())
                || finding.detail().related().stream().anyMatch(related -> has(related.position()))
                || names.contains(target(finding))
                || isLost(finding);
    }

    /** Where a translation is missing, its file stood at the path that the topic has in other languages, if at all. */
    private boolean isLost(Diagnostic finding) {
        var evidence = finding.detail().evidence();
        if (!evidence.containsKey("locale") || !evidence.containsKey("file")) {
            return false;
        }
        var place = Path.of(evidence.get("locale"), evidence.get("file"));
        return files.stream().anyMatch(file -> file.endsWith(place));
    }

    private boolean has(Position position) {
        return files.contains(folder.resolve(position.file()).normalize());
    }

    private static String target(Diagnostic finding) {
        var written = finding.detail().evidence().getOrDefault("target", "");
        int end = written.indexOf('#') < 0 ? written.length() : written.indexOf('#');
        var path = written.substring(0, end);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Outcome<ChangedFiles> unknown(String why) {
        return Outcome.failed(List.of(Diagnostic.error(Position.startOf("site.yaml"), RULE, why)));
    }
}
