package stele.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import stele.config.Terms;
import stele.file.Fingerprint;
import stele.file.ImageSize;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.stage.Outcome;
import stele.translation.History;

/**
 * What an author wrote, by name; the texts are read when they are needed.
 *
 * @param topics Markdown files
 * @param tocs {@code toc.yml} files
 * @param assets every other file
 * @param read the one way to a file's text; called from several threads
 * @param stamp of a file, from when the files were looked for; nothing is asked of the disk again
 * @param content by what the bytes of a file are known, whatever they are; it is opened for that, and empty where it cannot be
 * @param imageSize of a file in CSS pixels; empty where it is no image or does not say
 * @param history what git knows of these files; asked for at most once, and only if it is needed
 * @param terms the names that are written one way; asked for only by a check
 */
public record Sources(
        List<SourcePath> topics,
        List<SourcePath> tocs,
        List<SourcePath> assets,
        Function<SourcePath, Outcome<SourceFile>> read,
        Function<SourcePath, Stamp> stamp,
        Function<SourcePath, Optional<Fingerprint>> content,
        Function<SourcePath, Optional<ImageSize>> imageSize,
        Supplier<History> history,
        Supplier<Outcome<Terms>> terms) {

    public Sources {
        topics = List.copyOf(topics);
        tocs = List.copyOf(tocs);
        assets = List.copyOf(assets);
    }
}
