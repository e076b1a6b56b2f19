package stele.topic;

import java.io.Serializable;
import stele.config.Demands;
import stele.config.SiteConfig;
import stele.file.SourceFile;
import stele.markdown.MarkdownReader;
import stele.stage.Outcome;
import stele.stage.Stage;

/**
 * Makes a topic of a file, by what stands in that file and in {@code site.yaml} alone.
 *
 * @param closely whether to note what only a check wants to know
 */
public record ReadTopic(SiteConfig config, boolean closely) implements Stage<SourceFile, Topic>, Serializable {

    @Override
    public Outcome<Topic> apply(SourceFile file) {
        return FrontMatterBlock.find(file)
                .then(block -> block.frontMatter()
                        .then(frontMatter -> new IdentifyTopic(config)
                                .identify(file.path(), frontMatter)
                                .then(id -> PagePath.of(
                                                id, config.urls(), file.path().start())
                                        .then(page -> MarkdownReader.read(
                                                        file, block.bodyOffset(), config.trust(), closely)
                                                .then(body -> new Draft(
                                                                file,
                                                                block.bodyOffset(),
                                                                frontMatter,
                                                                id,
                                                                page,
                                                                body,
                                                                closely ? config.demands() : Demands.NONE)
                                                        .topic())))));
    }
}
