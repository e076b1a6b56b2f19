package stele.topic;

import java.util.function.Consumer;
import stele.config.SiteConfig;
import stele.file.SourceFile;
import stele.markdown.Skim;
import stele.stage.Outcome;
import stele.stage.Stage;

/**
 * Makes a topic of a file without reading its Markdown: who it is, at once; what it says, when somebody asks. What the
 * Markdown turns out to be is what {@code reading} makes of it.
 *
 * @param reading the whole reading, for when it is needed; breaks down for no text
 * @param read is told of each whole reading, once, by the thread that needed it; one without a topic means that there is no
 *     such topic after all
 */
public record SkimTopic(SiteConfig config, Stage<SourceFile, Topic> reading, Consumer<Outcome<Topic>> read)
        implements Stage<SourceFile, Topic> {

    @Override
    public Outcome<Topic> apply(SourceFile file) {
        return FrontMatterBlock.find(file)
                .then(block -> block.frontMatter()
                        .then(frontMatter -> new IdentifyTopic(config)
                                .identify(file.path(), frontMatter)
                                .then(id -> PagePath.of(
                                                id, config.urls(), file.path().start())
                                        .then(page -> Outcome.of(new Topic(
                                                id,
                                                Draft.key(frontMatter, id),
                                                file.path(),
                                                page,
                                                frontMatter,
                                                new SkimmedText(
                                                        file, Skim.of(file.text(), block.bodyOffset()), this)))))));
    }
}
