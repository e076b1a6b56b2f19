package stele.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import stele.diagnostic.Diagnostic;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.topic.PagePath;

/**
 * What the content folders hold, each list in the order of {@link SourcePath}.
 *
 * @param topics {@code .md} files
 * @param tocs {@code toc.yml} and {@code toc.yaml} files
 * @param assets all other files, published as they are
 * @param stamps of all of them, from when they were met: nothing is asked of the disk twice
 */
public record Scan(
        List<SourcePath> topics,
        List<SourcePath> tocs,
        List<SourcePath> assets,
        Map<SourcePath, Stamp> stamps,
        List<Diagnostic> diagnostics) {

    public Scan {
        topics = List.copyOf(topics);
        tocs = List.copyOf(tocs);
        assets = List.copyOf(assets);
        stamps = Map.copyOf(stamps);
        diagnostics = List.copyOf(diagnostics);
    }

    static Scan of(Map<SourcePath, Stamp> stamps, Collection<Diagnostic> diagnostics) {
        var files = stamps.keySet().toArray(new SourcePath[0]);
        Arrays.sort(files);
        var topics = new ArrayList<SourcePath>(files.length);
        var tocs = new ArrayList<SourcePath>();
        var assets = new ArrayList<SourcePath>();
        var all = new ArrayList<>(diagnostics);
        for (var file : files) {
            var name = file.fileName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".md")) {
                topics.add(file);
            } else if (name.equals("toc.yml") || name.equals("toc.yaml")) {
                tocs.add(file);
            } else {
                fault(file).ifPresentOrElse(all::add, () -> assets.add(file));
            }
        }
        Collections.sort(all);
        return new Scan(topics, tocs, assets, stamps, all);
    }

    /** The stamp of a file of this scan. */
    public Stamp stamp(SourcePath file) {
        return Objects.requireNonNull(stamps.get(file));
    }

    /** Why the file cannot be published under its name. A topic is asked when its page gets one. */
    private static Optional<Diagnostic> fault(SourcePath asset) {
        return Stream.of(asset.name().split("/", -1))
                .flatMap(name -> PagePath.fault(name, asset.start()).stream())
                .findFirst();
    }
}
