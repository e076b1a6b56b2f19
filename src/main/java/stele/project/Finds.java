package stele.project;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.SourcePath;
import stele.file.Stamp;

/** What a walk came across: files, and what it could not take along. */
final class Finds {

    private final String root;
    private final Map<SourcePath, Stamp> files = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedSet<SourcePath> nameless = new TreeSet<>();

    /** @param root what to call the folder that all names are below */
    Finds(String root) {
        this.root = root;
    }

    void take(String name, Stamp stamp) {
        files.put(path(name), stamp);
    }

    void skip(String name, String why, String nextStep) {
        diagnostics.add(DiskFault.skipped(path(name).start(), why).withHint(nextStep));
    }

    /** @param name empty for the root itself */
    void unreadable(String name, IOException fault) {
        var file = name.isEmpty() ? root : path(name).toString();
        diagnostics.add(DiskFault.unreadable(Position.startOf(file), fault));
    }

    /** A name that is no text here. */
    void nameless(String name) {
        nameless.add(path(name));
    }

    String root() {
        return root;
    }

    /** The files in the order in which they were met, with the stamps that they had then. */
    Map<SourcePath, Stamp> files() {
        return files;
    }

    /** Everything to report; where the environment is the cause, one report stands for all names. */
    List<Diagnostic> diagnostics(FileSystem system) {
        var all = new ArrayList<>(diagnostics);
        if (Names.mayBeUnicode(system)) {
            nameless.forEach(path ->
                    all.add(DiskFault.unreadableName(path.start(), "the file's name is not UTF-8", "rename the file")));
        } else if (!nameless.isEmpty()) {
            var fact = nameless.size() + " file names are not ASCII, and this environment allows no other";
            all.add(DiskFault.unreadableName(nameless.first().start(), fact, Names.SET_ENCODING));
        }
        return all;
    }

    private SourcePath path(String name) {
        return new SourcePath(root, name);
    }
}
