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
import stele.cache.Witness;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.stage.Outcome;

/** The themes that a site may name: its own below {@code themes/}, and those that travel with Stele. */
final class Themes {

    private final Path folder;
    private final BuiltInThemes builtIn;
    private final Witness witness;

    Themes(Path folder, BuiltInThemes builtIn, Witness witness) {
        this.folder = folder;
        this.builtIn = builtIn;
        this.witness = witness;
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
        try (var listed = Files.list(folder)) {
            var entries = listed.toList();
            witness.saw(folder, entries);
            return entries.stream()
                    .filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Outcome<SortedMap<String, byte[]>> ownFiles(String name) {
        var theme = folder.resolve(name);
        var finds = Walk.of("themes/" + name, theme, Walk.ALL, witness);
        var diagnostics = new ArrayList<>(finds.diagnostics(folder.getFileSystem()));
        var files = new TreeMap<String, byte[]>();
        for (var file : finds.files().keySet()) {
            try {
                var content = Files.readAllBytes(theme.resolve(file.name()));
                witness.saw(theme.resolve(file.name()), content);
                files.put(file.name(), content);
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
