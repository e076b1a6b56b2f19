package stele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.stage.Outcome;

/** The themes that a site may name: its own below {@code themes/}, and those that travel with Stele. */
final class Themes {

    private final Path folder;
    private final BuiltInThemes builtIn;

    Themes(Path folder, BuiltInThemes builtIn) {
        this.folder = folder;
        this.builtIn = builtIn;
    }

    /** @param named where {@code name} is written */
    Outcome<SortedMap<String, byte[]>> files(String name, Position named) {
        try {
            var own = ownNames();
            if (own.contains(name)) {
                return ownFiles(name);
            }
            var others = builtIn.byName();
            var files = others.get(name);
            own.addAll(others.keySet());
            return files == null ? Outcome.failed(missing(name, own, named)) : Outcome.of(files);
        } catch (IOException fault) {
            return Outcome.failed(DiskFault.unreadable(named, fault));
        }
    }

    /** Listing, rather than asking for the name, keeps a name like {@code ../x} from leading anywhere. */
    private SortedSet<String> ownNames() throws IOException {
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Outcome<SortedMap<String, byte[]>> ownFiles(String name) {
        var theme = folder.resolve(name);
        var finds = Walk.of("themes/" + name, theme, Walk.ALL);
        var diagnostics = new ArrayList<>(finds.diagnostics(folder.getFileSystem()));
        var files = new TreeMap<String, byte[]>();
        for (var file : finds.files().keySet()) {
            try {
                files.put(file.name(), Files.readAllBytes(theme.resolve(file.name())));
            } catch (IOException fault) {
                diagnostics.add(DiskFault.unreadable(file.start(), fault));
            }
        }
        Collections.sort(diagnostics);
        return Outcome.of(files, diagnostics);
    }

    private static Diagnostic missing(String name, SortedSet<String> names, Position named) {
        var fact = Diagnostic.error(named, "config/theme-missing", "there is no theme '" + name + "'");
        return names.isEmpty() ? fact : fact.withHint("use one of '" + String.join("', '", names) + "'");
    }
}
