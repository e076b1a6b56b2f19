package stele.topic;

import java.util.List;
import java.util.Objects;
import stele.config.ReadConfig;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.stage.Outcome;

/** What the tests of this package start from. */
final class Sources {

    static final SiteConfig FOUR = config("{locales: [fr-FR, es-ES, pt-BR, de-DE], defaultLocale: fr-FR}");

    private Sources() {}

    static SourcePath path(String name) {
        return new SourcePath("content", name);
    }

    static SourceFile file(String name, String text) {
        return new SourceFile(path(name), text);
    }

    static SiteConfig config(String yaml) {
        return ReadConfig.read(new SourceFile(new SourcePath(".", "site.yaml"), yaml))
                .value()
                .orElseThrow();
    }

    static LocaleTag tag(String tag) {
        return LocaleTag.parse(tag).orElseThrow();
    }

    static FrontMatter frontMatter(String... lines) {
        var file = file("a.md", "---\n" + String.join("\n", lines) + "\n---\n");
        return Objects.requireNonNull(
                FrontMatterBlock.find(file).then(FrontMatterBlock::frontMatter).made());
    }

    static List<String> described(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Sources::described).toList();
    }

    private static String described(Diagnostic diagnostic) {
        return diagnostic + (diagnostic.hint().isEmpty() ? "" : " (" + diagnostic.hint() + ")");
    }
}
