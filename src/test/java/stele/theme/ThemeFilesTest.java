package stele.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stele.diagnostic.Position;
import stele.i18n.LocaleTag;
import stele.stage.Outcome;
import stele.yaml.YamlNode;

class ThemeFilesTest {

    @Test
    void aFolderIsReadIntoATheme() {
        var theme = made(read(
                "layouts/topic.peb", "\uFEFFtopic\r\n",
                "partials/a/b.peb", "b",
                "messages/fr.yaml", "a: 'A'\nb: \"B\\_{n}\"",
                "messages/pt-br.yml", "a: no",
                "assets/js/stele.js", "1",
                "README.md", "not part of the look",
                "layouts/notes.txt", "nor this"));
        assertThat(theme.name()).isEqualTo("mine");
        assertThat(theme.templates()).isEqualTo(Map.of("layouts/topic.peb", "topic\n", "partials/a/b.peb", "b"));
        assertThat(theme.messages())
                .isEqualTo(Map.of(
                        new LocaleTag("fr"), Map.of("a", "A", "b", "B\u00A0{n}"),
                        new LocaleTag("pt-BR"), Map.of("a", "no")));
        assertThat(theme.assets())
                .containsExactly(new ThemeAsset("js/stele.js", "_stele/js/stele.6b86b273.js", "MQ=="));
    }

    @Test
    void anEmptyFolderIsAThemeWithNothingInIt() {
        assertThat(made(read("messages/fr.yaml", "# later")).messages())
                .isEqualTo(Map.of(new LocaleTag("fr"), Map.of()));
    }

    @Test
    void aTemplateThatIsNotUtf8IsReported() {
        var latin1 = "a\n \u00e9".getBytes(StandardCharsets.ISO_8859_1);
        var outcome = ThemeFiles.of("mine", Map.of("layouts/topic.peb", latin1, "messages/fr.yaml", latin1));
        assertThat(outcome.diagnostics())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "themes/mine/layouts/topic.peb:2:2: error: the byte 0xE9 is not UTF-8 [theme/encoding]",
                        "themes/mine/messages/fr.yaml:2:2: error: the byte 0xE9 is not UTF-8 [theme/encoding]");
    }

    @Test
    void aStyleSheetCallsItsAssetsByTheirPublishedNames() {
        var theme = made(read(
                "assets/css/a.css",
                "@import 'parts/b.css';\r\n.a { background: url(../img/x.svg), url(\"../img/x.svg?v=1#y\"), url( '../img/x y.svg' ) }",
                "assets/css/parts/b.css",
                ".b { mask: url(../../img/x.svg) }",
                "assets/img/x.svg",
                "x",
                "assets/img/x y.svg",
                "xy"));
        assertThat(css(theme, "css/a.css"))
                .isEqualTo("@import 'parts/b." + hash(theme, "css/parts/b.css") + ".css';\n"
                        + ".a { background: url(../img/x.2d711642.svg), url(\"../img/x.2d711642.svg?v=1#y\"),"
                        + " url( '../img/x%20y." + hash(theme, "img/x y.svg") + ".svg' ) }");
        assertThat(css(theme, "css/parts/b.css")).isEqualTo(".b { mask: url(../../img/x.2d711642.svg) }");
    }

    @Test
    void aStyleSheetHasANewNameWhereWhatItNamesHasChanged() {
        var before = made(read("assets/a.css", "a { b: url(x.svg) }", "assets/x.svg", "x"));
        var after = made(read("assets/a.css", "a { b: url(x.svg) }", "assets/x.svg", "y"));
        assertThat(hash(after, "a.css")).isNotEqualTo(hash(before, "a.css"));
    }

    @Test
    void whatIsNotAnAssetOfTheThemeIsLeftAsItIs() {
        var source =
                "a { b: url(data:image/svg+xml,x), url(https://example.org/x), url(/x), url(#x), url(\"data:a(b)\") }";
        var outcome = read("assets/a.css", source);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(css(made(outcome), "a.css")).isEqualTo(source);
    }

    @Test
    void aReferenceToNoAssetIsReportedWhereItStands() {
        assertThat(read("assets/css/a.css", "a {\n  b: url(../img/none.svg) }").diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "themes/mine/assets/css/a.css:2:10: warning: the theme has no asset 'img/none.svg' [theme/asset]");
    }

    @Test
    void styleSheetsThatNameEachOtherAreReported() {
        var outcome = read("assets/a.css", "@import \"./b.css\";", "assets/b.css", "@import \"a.css\";");
        assertThat(outcome.diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "themes/mine/assets/b.css:1:10: warning: 'a.css' leads back to this style sheet [theme/asset]");
        assertThat(made(outcome).assets()).hasSize(2);
    }

    @Test
    void anAssetWithoutAnExtensionEndsWithItsHash() {
        assertThat(made(read("assets/LICENSE", "x", "assets/a.b/.hidden", "x")).assets())
                .extracting(ThemeAsset::published)
                .containsExactly("_stele/LICENSE.2d711642", "_stele/a.b/.hidden.2d711642");
    }

    @Test
    void aThemeOverAnotherMayNameItsAssets() {
        var base = made(read("layouts/topic.peb", "base", "assets/img/x.svg", "x", "assets/css/base.css", "b"));
        var outcome = ThemeFiles.of("mine", files("assets/css/a.css", "a { b: url(../img/x.svg) }"), base);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(css(made(outcome), "css/a.css")).isEqualTo("a { b: url(../img/x.2d711642.svg) }");
        assertThat(made(outcome).templates()).containsEntry("layouts/topic.peb", "base");
        assertThat(made(outcome).assets()).hasSize(3);
    }

    @Test
    void theFilesOfABundleAreOneAsset() {
        var theme = made(read(
                "theme.yaml", "bundles: {css/all.css: [css/b.css, css/a.css]}",
                "assets/css/a.css", "a{}\n",
                "assets/css/b.css", "b{c:url(../x.svg)}\n",
                "assets/x.svg", "x"));
        assertThat(theme.assets()).extracting(ThemeAsset::path).containsExactly("css/all.css", "x.svg");
        assertThat(css(theme, "css/all.css")).isEqualTo("b{c:url(../x.2d711642.svg)}\na{}\n");
    }

    @Test
    void aThemeReplacesOnePartOfTheBundleBelow() {
        var base = made(
                read("theme.yaml", "bundles: {all.css: [a.css, b.css]}", "assets/a.css", "a", "assets/b.css", "b"));
        var theme = made(ThemeFiles.of("mine", files("assets/b.css", "mine"), base));
        assertThat(theme.assets()).extracting(ThemeAsset::path).containsExactly("all.css");
        assertThat(css(theme, "all.css")).isEqualTo("a\nmine\n");
    }

    @Test
    void aThemeMayOrderABundleAnewAndAddToIt() {
        var base = made(read("theme.yaml", "bundles: {all.css: [a.css]}", "assets/a.css", "a"));
        var theme = made(ThemeFiles.of(
                "mine", files("theme.yaml", "bundles: {all.css: [c.css, a.css]}", "assets/c.css", "c"), base));
        assertThat(css(theme, "all.css")).isEqualTo("c\na\n");
    }

    @Test
    void aBundleThatCannotBeMadeIsReportedWhereItIsNamed() {
        assertThat(read("theme.yaml", "bundles:\n  a.css: [none.css]\n  b.css: x\n  c.css: [[]]")
                        .diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "themes/mine/theme.yaml:3:10: error: 'b.css' is text, not a list of files [theme/asset]",
                        "themes/mine/theme.yaml:4:11: error: this is a list, not the name of a file [theme/asset]",
                        "themes/mine/theme.yaml:2:11: error: the theme has no asset 'none.css' [theme/asset]");
        assertThat(read("theme.yaml", "bundles: [a]").diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "themes/mine/theme.yaml:1:10: error: 'bundles' is a list, not a mapping of files to lists [theme/asset]");
    }

    @Test
    void theManifestNamesTheThemeBelow() {
        assertThat(ThemeFiles.base("mine", files("theme.yaml", "extends: default"))
                        .value()
                        .orElseThrow())
                .contains(new YamlNode.Scalar(new Position("themes/mine/theme.yaml", 1, 10), "default"));
        assertThat(ThemeFiles.base("mine", files("theme.yaml", "# nothing"))
                        .value()
                        .orElseThrow())
                .isEmpty();
        assertThat(ThemeFiles.base("mine", Map.of()).value().orElseThrow()).isEmpty();
    }

    @Test
    void wordsThatAreNoTextAreReportedAndTheOthersKept() {
        var outcome =
                read("messages/fr.yaml", "a: A\nb: [x]", "messages/xx-nowhere.yaml", "a: b", "messages/de.yaml", "- a");
        assertThat(outcome.diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "themes/mine/messages/de.yaml:1:1: error: this is a list, not a mapping [theme/syntax]",
                        "themes/mine/messages/fr.yaml:2:4: error: 'b' is a list, not text [theme/messages]",
                        "themes/mine/messages/xx-nowhere.yaml:1:1: error: 'xx-nowhere' names no language [theme/messages]");
        assertThat(made(outcome).messages().get(new LocaleTag("fr"))).isEqualTo(Map.of("a", "A"));
    }

    @Test
    void yamlThatCannotBeReadIsReported() {
        assertThat(read("messages/fr.yaml", "a: \"open").diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo("theme/syntax"));
    }

    private static Outcome<Theme> read(String... pathsAndContents) {
        return ThemeFiles.of("mine", files(pathsAndContents));
    }

    private static Map<String, byte[]> files(String... pathsAndContents) {
        var files = new HashMap<String, byte[]>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.put(pathsAndContents[i], pathsAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static Theme made(Outcome<Theme> outcome) {
        return outcome.value().orElseThrow();
    }

    private static String css(Theme theme, String path) {
        return new String(Base64.getDecoder().decode(asset(theme.assets(), path).base64()), StandardCharsets.UTF_8);
    }

    private static String hash(Theme theme, String path) {
        return asset(theme.assets(), path).published().replaceFirst(".*\\.([0-9a-f]{8})\\.[a-z]+$", "$1");
    }

    private static ThemeAsset asset(List<ThemeAsset> assets, String path) {
        return assets.stream()
                .filter(asset -> asset.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
