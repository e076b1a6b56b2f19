package stele.translation.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.catalogue.AssetFile;
import stele.catalogue.Assets;
import stele.catalogue.Catalogue;
import stele.config.SiteConfig;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.file.WrittenFile;
import stele.i18n.LocaleTag;
import stele.topic.ReadTopic;
import stele.topic.Topic;
import stele.translation.skeleton.Skeleton.Words;

/** A French topic on its way into German. */
class SkeletonTest {

    private static final LocaleTag FRENCH = new LocaleTag("fr-FR");
    private static final LocaleTag GERMAN = new LocaleTag("de-DE");
    private static final SiteConfig CONFIG = SiteConfig.DEFAULTS.only(List.of(FRENCH, GERMAN));

    private final List<SourceFile> others = new ArrayList<>(List.of(
            file("fr-FR/guide/other.md", "ms:assetid: o1", "Texte."),
            file("de-DE/guide/anders.md", "ms:assetid: o1", "Text."),
            file("fr-FR/guide/phase-4.md", "ms:assetid: p4", "Texte."),
            file("de-DE/guide/phase-4_1.md", "ms:assetid: p4", "Text."),
            file("de-DE/guide/phase-4.md", "ms:assetid: p14", "Text."),
            file("fr-FR/guide/same.md", "ms:assetid: s1", "Texte."),
            file("de-DE/guide/same.md", "ms:assetid: s1", "Text."),
            file("fr-FR/only.md", "ms:assetid: f1", "Texte.")));

    @Test
    void linksPointAtTheFilesOfTheTargetLanguageHoweverTheyAreWritten() {
        assertThat(body("""
                        [a](other.md) [b](<other.md#x> "t") [c](phase-4.md?q=1&r=2#y) [d][ref] [e](same.md) [f](../only.md)
                        <a title="other.md" href="other.md">other.md</a> ![i](i.png) [g](other) [h](asset:o1) [z](#here)

                        [ref]: phase-4.md 'Title'

                        <table><tr><td><a href='phase-4.md'>x</a></td></tr></table>

                        `[a](other.md)` [t](topic.md) [m](https://example.org/other.md) [n](nothing.md)

                            [a](other.md)
                        """)).isEqualTo("""
                        [a](anders.md) [b](<anders.md#x> "t") [c](phase-4_1.md?q=1%26r=2#y) [d][ref] [e](same.md) [f](../only.md)
                        <a title="other.md" href="anders.md">other.md</a> ![i](i.png) [g](anders) [h](asset:o1) [z](#here)

                        [ref]: phase-4_1.md 'Title'

                        <table><tr><td><a href='phase-4_1.md'>x</a></td></tr></table>

                        `[a](other.md)` [t](topic.md) [m](https://example.org/other.md) [n](nothing.md)

                            [a](other.md)
                        """);
    }

    @Test
    void aLinkToTheTopicItselfFollowsItsNewName() {
        assertThat(made("[t](topic.md#a) [o](other.md) [f](../only.md)\n", "neu.md", Words.AS_TEXT))
                .endsWith("\n[t](neu.md#a) [o](guide/anders.md) [f](only.md)\n");
    }

    @Test
    void anImageThatOnlyTheSourcesFolderHasIsReachedThere() {
        assertThat(body("![a](../media/own.png) <img src=\"../media/own.png\" alt=\"\"> ![b](../media/both.png)\n"))
                .isEqualTo("![a](../../fr-FR/media/own.png) <img src=\"../../fr-FR/media/own.png\" alt=\"\">"
                        + " ![b](../media/both.png)\n");
    }

    @Test
    void whatTheSourceSaysOfItsOwnTranslationIsNotCarriedOver() {
        var source = """
                ---
                # kept
                title: "A: b"
                MS:assetid: T1
                ms.contentlocale: fr-FR
                sourceCommit: abcdef012345
                ms.translationtype: MT
                ms.date: 07/23/2014
                ---

                Texte.
                """;
        assertThat(made("\uFEFF" + source.replace("\n", "\r\n"), Words.AS_TEXT).replaceFirst("[0-9a-f]{64}", "…"))
                .isEqualTo("\uFEFF" + """
                        ---
                        # kept
                        title: "A: b"
                        MS:assetid: T1
                        ms.contentlocale: de-DE
                        ms.date: 07/23/2014
                        sourceHash: …
                        sourceLocale: fr-FR
                        ---

                        Texte.
                        """.replace("\n", "\r\n"));
    }

    @Test
    void commentsHideTheWordsAndKeepTheStructure() {
        assertThat(commented("""
                        # Titre

                        Un [lien](other.md) --> ici
                        et *là*.

                        > [!NOTE]
                        > Attention à ![ceci](../media/own.png).

                        - un
                          - deux

                        1. `x`

                        ```
                        code [a](other.md)
                        ```

                        | A | B \\| C |
                        | --- | ----- |
                        | d |       |

                        Dessous
                        =======

                        <table>
                        <tr><td>mots
                        encore</td><td><pre>code</pre></td></tr>
                        </table>
                        """)).isEqualTo("""
                        # <!-- Titre -->

                        <!-- Un [lien](anders.md) --&gt; ici -->
                        <!-- et *là*. -->

                        > [!NOTE]
                        > ![ceci](../../fr-FR/media/own.png) <!-- Attention à ![ceci](../../fr-FR/media/own.png). -->

                        - <!-- un -->
                          - <!-- deux -->

                        1. <!-- `x` -->

                        ```
                        code [a](other.md)
                        ```

                        | <!-- A --> | <!-- B \\| C --> |
                        | --- | ----- |
                        | <!-- d --> |       |

                        # <!-- Dessous -->

                        <table>
                        <tr><td><!-- mots -->
                        <!-- encore --></td><td><pre>code</pre></td></tr>
                        </table>
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content|fr-FR/guide/a.md|de-DE/guide/a.md",
                "content|fr_fr/guide/a.md|de_de/guide/a.md",
                "content|guide/a.fr.md|guide/a.de-DE.md",
                "content|guide/a.fr-FR.md|guide/a.de-DE.md",
                "content|guide/a.md|de-DE/guide/a.md"
            })
    void theFirstFileOfALanguageIsNamedInTheMannerOfItsSource(String names) {
        var parts = names.split("\\|", -1);
        var source = topic(new SourceFile(new SourcePath(parts[0], parts[1]), "---\ntitle: A\n---\nTexte.\n"));
        var skeleton = new Skeleton(
                CONFIG,
                Catalogue.of(CONFIG, List.of(source)),
                Assets.of(Optional.empty(), List.of(), image -> Optional.empty()));
        assertThat(skeleton.place(source, GERMAN, source.id().path())).isEqualTo(new SourcePath(parts[0], parts[2]));
    }

    @Test
    void aFileIsNamedAsTheOthersOfItsLanguage() {
        others.add(file("guide/x.de.md", "ms:assetid: x1", "Text."));
        others.removeIf(file -> file.path().name().startsWith("de-DE/"));
        var source = topic(file("fr-FR/guide/a.md", "ms:assetid: a1", "Texte."));
        assertThat(skeleton(source).place(source, GERMAN, "guide/a.md"))
                .isEqualTo(new SourcePath("content", "guide/a.de.md"));
    }

    @Test
    void aFolderThatIsOfOneLanguageHoldsItsFiles() {
        var config = CONFIG.withContent(List.of(
                new SiteConfig.ContentFolder("docs-fr", Optional.of(FRENCH)),
                new SiteConfig.ContentFolder("docs-de", Optional.of(GERMAN))));
        var path = new SourcePath("docs-fr", "guide/a.md");
        var source = new ReadTopic(config, false)
                .apply(new SourceFile(path, "---\ntitle: A\n---\n"))
                .value()
                .orElseThrow();
        var skeleton = new Skeleton(
                config,
                Catalogue.of(config, List.of(source)),
                Assets.of(Optional.empty(), List.of(), image -> Optional.empty()));
        assertThat(skeleton.place(source, GERMAN, "guide/a.md")).isEqualTo(new SourcePath("docs-de", "guide/a.md"));
    }

    private String body(String markdown) {
        var made = made(markdown, "guide/topic.md", Words.AS_TEXT);
        return made.substring(made.indexOf("---\n\n") + 5);
    }

    private String commented(String markdown) {
        var made = made(markdown, "guide/topic.md", Words.AS_COMMENTS);
        return made.substring(made.indexOf("---\n\n") + 5);
    }

    private String made(String markdown, String path, Words words) {
        return made("---\ntitle: T\nms:assetid: T1\n---\n\n" + markdown, path, words, GERMAN);
    }

    private String made(String written, Words words) {
        return made(written, "guide/topic.md", words, GERMAN);
    }

    private String made(String written, String path, Words words, LocaleTag target) {
        var name = new SourcePath("content", "fr-FR/guide/topic.md");
        var file = WrittenFile.decode(name, written.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        var source = topic(file.source());
        return skeleton(source)
                .of(source, file, target, path, words)
                .value()
                .orElseThrow()
                .written();
    }

    private Skeleton skeleton(Topic source) {
        var topics = Stream.concat(others.stream().map(SkeletonTest::topic), Stream.of(source))
                .toList();
        var images = Stream.of("fr-FR/media/own.png", "fr-FR/media/both.png", "de-DE/media/both.png")
                .map(name -> new AssetFile(
                        new SourcePath("content", name),
                        Optional.of(new LocaleTag(name.substring(0, 5))),
                        name.substring(6),
                        1))
                .toList();
        return new Skeleton(
                CONFIG,
                Catalogue.of(CONFIG, topics),
                Assets.of(Optional.of(GERMAN), images, image -> Optional.empty()));
    }

    private static SourceFile file(String name, String frontMatter, String text) {
        return new SourceFile(
                new SourcePath("content", name), "---\ntitle: T\n" + frontMatter + "\n---\n\n" + text + "\n");
    }

    private static Topic topic(SourceFile file) {
        return new ReadTopic(CONFIG, false).apply(file).value().orElseThrow();
    }
}
