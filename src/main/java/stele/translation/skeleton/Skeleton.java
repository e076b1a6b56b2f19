package stele.translation.skeleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stele.catalogue.Assets;
import stele.catalogue.Catalogue;
import stele.config.SiteConfig;
import stele.file.Edit;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.file.WrittenFile;
import stele.i18n.LocaleTag;
import stele.markdown.Stretches;
import stele.markdown.Stretches.Prose;
import stele.markdown.Stretches.Span;
import stele.stage.Outcome;
import stele.topic.FrontMatterEdit;
import stele.topic.LocalePath;
import stele.topic.Topic;
import stele.translation.Tracking;

/** Begins translations. */
public record Skeleton(SiteConfig config, Catalogue catalogue, Assets assets) {

    /** What is said of how and when the source itself was translated. */
    private static final List<String> NOT_CARRIED_OVER =
            List.of(Tracking.COMMIT, Tracking.FOREIGN_COMMIT, "ms.translationtype");

    /** How the source's words are put into the new file. */
    public enum Words {
        /** As they are, to be written over. */
        AS_TEXT,
        /** In comments, so that readers see nothing that is not translated; code and images are as they are. */
        AS_COMMENTS
    }

    /** The new file of {@code source} for {@code target}, at {@code path} below that language's folder. */
    public SourcePath place(Topic source, LocaleTag target, String path) {
        return new Placement(config, catalogue, target).of(source, path);
    }

    /**
     * The text of the new file.
     *
     * @param file that {@code source} was read from
     */
    public Outcome<WrittenFile> of(Topic source, WrittenFile file, LocaleTag target, String path, Words words) {
        var planned = new Placement(config, catalogue, target).planned(source, path);
        return frontMatter(source, file, planned)
                .then(headed -> FrontMatterEdit.bodyOffset(headed.source())
                        .then(offset ->
                                Outcome.of(headed.edited(body(source, planned, headed.source(), offset, words)))));
    }

    /** The title stays in the source's language: a topic needs one, and checks say as long as it is not translated. */
    private Outcome<WrittenFile> frontMatter(Topic source, WrittenFile file, Topic planned) {
        var done = Outcome.of(file).then(set(Tracking.HASH, source.body().digest()));
        boolean isSiteSource = config.demands().sourceLocale().equals(Optional.of(source.locale()));
        done = done.then(
                isSiteSource
                        ? remove(Tracking.LOCALE)
                        : set(Tracking.LOCALE, source.locale().tag()));
        for (var key : NOT_CARRIED_OVER) {
            done = done.then(remove(key));
        }
        boolean pathTells = LocalePath.of(planned.source(), config).locale().equals(Optional.of(planned.locale()));
        for (var key : List.of("locale", "lang", "ms.contentlocale")) {
            boolean isThere = source.frontMatter().text(key).isPresent();
            boolean isNeeded = key.equals("locale")
                    && !pathTells
                    && source.frontMatter().text("lang").isEmpty();
            if (isThere || isNeeded) {
                done = done.then(set(key, planned.locale().tag()));
            }
        }
        return done;
    }

    private static Function<WrittenFile, Outcome<WrittenFile>> set(String key, String value) {
        return file ->
                FrontMatterEdit.set(file.source(), key, value).then(edit -> Outcome.of(file.edited(List.of(edit))));
    }

    private static Function<WrittenFile, Outcome<WrittenFile>> remove(String key) {
        return file -> FrontMatterEdit.remove(file.source(), key)
                .then(edit -> Outcome.of(file.edited(edit.stream().toList())));
    }

    private List<Edit> body(Topic source, Topic planned, SourceFile file, int offset, Words words) {
        var stretches = Stretches.of(file, offset, config.trust());
        var relinking = new Relinking(catalogue, assets, source, planned);
        var edits = new ArrayList<Edit>();
        stretches
                .destinations()
                .forEach(destination -> relinking
                        .rewritten(destination.written())
                        .ifPresent(written -> edits.add(new Edit(destination.start(), destination.end(), written))));
        return words == Words.AS_TEXT ? edits : new Commenting(file.text(), edits).of(stretches.prose());
    }

    /** Puts lines of prose into comments, with the links in them rewritten; images are shown, too. */
    private record Commenting(String text, List<Edit> links) {

        private static final String OPEN = "<!-- ";
        private static final String CLOSE = " -->";

        List<Edit> of(List<Prose> prose) {
            var edits = new ArrayList<Edit>();
            prose.forEach(line -> edits.add(comment(line)));
            links.stream()
                    .filter(link ->
                            prose.stream().noneMatch(line -> line.start() <= link.start() && link.end() <= line.end()))
                    .forEach(edits::add);
            return edits;
        }

        private Edit comment(Prose line) {
            var images = new StringBuilder();
            line.images().forEach(image -> images.append(relinked(image)).append(' '));
            var words = relinked(new Span(line.start(), line.end()));
            if (line.underlined() > 0) {
                words = words.lines().findFirst().orElse(words);
            }
            var mark = line.underlined() > 0 ? "#".repeat(line.underlined()) + " " : "";
            var quoted = words.replace("-->", "--&gt;").replace("--!>", "--!&gt;");
            return new Edit(line.start(), line.end(), mark + images + OPEN + quoted + CLOSE);
        }

        private String relinked(Span span) {
            var words = new StringBuilder();
            int from = span.start();
            for (var link : links) {
                if (link.start() >= from && link.end() <= span.end()) {
                    words.append(text, from, link.start()).append(link.replacement());
                    from = link.end();
                }
            }
            return words.append(text, from, span.end()).toString();
        }
    }
}
