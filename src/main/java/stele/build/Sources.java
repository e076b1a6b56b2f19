package stele.build;

import java.util.List;
import java.util.function.Function;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.stage.Outcome;

/**
 * What an author wrote, by name; the texts are read when they are needed.
 *
 * @param topics Markdown files
 * @param tocs {@code toc.yml} files
 * @param assets every other file
 * @param read the one way to a file's text; called from several threads
 */
public record Sources(
        List<SourcePath> topics,
        List<SourcePath> tocs,
        List<SourcePath> assets,
        Function<SourcePath, Outcome<SourceFile>> read) {

    public Sources {
        topics = List.copyOf(topics);
        tocs = List.copyOf(tocs);
        assets = List.copyOf(assets);
    }
}
