package stele.project;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import stele.diagnostic.Diagnostic;
import stele.file.SourcePath;

/**
 * What the content folders hold, each list in the order of {@link SourcePath}.
 *
 * @param topics {@code .md} files
 * @param tocs {@code toc.yml} and {@code toc.yaml} files
 * @param assets all other files, published as they are
 */
public record Scan(
        List<SourcePath> topics, List<SourcePath> tocs, List<SourcePath> assets, List<Diagnostic> diagnostics) {

    public Scan {
        topics = List.copyOf(topics);
        tocs = List.copyOf(tocs);
        assets = List.copyOf(assets);
        diagnostics = List.copyOf(diagnostics);
    }

    static Scan of(Collection<SourcePath> files, Collection<Diagnostic> diagnostics) {
        return new Scan(
                sorted(files, Scan::isTopic),
                sorted(files, Scan::isToc),
                sorted(files, file -> !isTopic(file) && !isToc(file)),
                diagnostics.stream().sorted().toList());
    }

    private static List<SourcePath> sorted(Collection<SourcePath> files, Predicate<SourcePath> kind) {
        return files.stream().filter(kind).sorted().toList();
    }

    private static boolean isTopic(SourcePath file) {
        return lowerCase(file).endsWith(".md");
    }

    private static boolean isToc(SourcePath file) {
        return lowerCase(file).equals("toc.yml") || lowerCase(file).equals("toc.yaml");
    }

    private static String lowerCase(SourcePath file) {
        return file.fileName().toLowerCase(Locale.ROOT);
    }
}
