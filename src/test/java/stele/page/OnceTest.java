package stele.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.config.ReadConfig;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;
import stele.project.Project;
import stele.site.Site;
import stele.testing.BuiltProject;
import stele.theme.DefaultThemeFiles;
import stele.theme.Theme;
import stele.theme.ThemeAsset;

/** What is rendered once and copied is what would have been rendered again. */
class OnceTest {

    private static final Messages WORDS = Messages.of(Map.of(), LocaleTag.ENGLISH);

    @Test
    void itSeesWhatItNamesAndWordsAndAssetsAndMacros() {
        assertThat(rendered("{% macro bold(text) %}<b>{{ text }}</b>{% endmacro %}{% set a = 1 %}"
                        + "{% once a, title=page.title | upper, site %}"
                        + "{{ a }} {{ title }} {{ site.title }} {{ t('key') }} {{ asset('a.css') }} {{ bold(title) }}"
                        + "{% endonce %}"))
                .isEqualTo(
                        "1 DÉPLOYER LE POOL PILOTE LYNC SERVER 2013 Lync Server 2013 key ../_stele/a.css <b>DÉPLOYER LE POOL PILOTE LYNC SERVER 2013</b>");
    }

    @Test
    void itSeesNothingElse() {
        var fault = catchThrowableOfType(
                TemplateFailure.class, () -> rendered("{% once site %}\n{{ page.title }}{% endonce %}"));
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.fact()).isEqualTo("nothing here is called 'page'");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\u0001', delimiter = '|', textBlock = """
            {% once site, site %}{% endonce %} | 'once' names 'site' twice
            {% once site page %}{% endonce %}  | unexpected token of value "page" and type NAME, expected token of type PUNCTUATION
            {% once page.title %}{% endonce %} | unexpected token of value "." and type PUNCTUATION, expected token of type PUNCTUATION
            """)
    void whatCannotBeReadIsAFaultOfTheTheme(String template, String fact) {
        assertThat(catchThrowableOfType(TemplateFailure.class, () -> rendered(template))
                        .fact())
                .isEqualTo(fact);
    }

    @Test
    void equalTextsAndTheSameModelsAreTheSame() {
        var template =
                "{% for i in ['x', 'x', 'y', 'x'] %}{% once i, n=page.outline[0] %}{{ i }}{{ n.text }}{% endonce %} {% endfor %}";
        var fragments = new Fragments();
        var page = SamplePages.topic();
        var heading = page.outline().get(0).text();
        var expected = "x" + heading + " x" + heading + " y" + heading + " x" + heading + " ";
        var templates = templates(template);
        assertThat(rendered(templates, page, fragments)).isEqualTo(expected);
        assertThat(fragments.made()).isEqualTo(2);
        assertThat(rendered(templates, page, fragments)).isEqualTo(expected);
        assertThat(fragments.made()).isEqualTo(2);
        assertThat(rendered(templates, SamplePages.topic(), fragments)).isEqualTo(expected);
        assertThat(fragments.made()).as("of models that are only equal").isEqualTo(4);
    }

    @Test
    void whatIsRememberedIsForgottenWhenOtherThingsAreAskedFor() {
        var recent = new Recent<Integer, String>(4);
        recent.put(0, "zero");
        for (int i = 1; i < 100; i++) {
            recent.put(i, "number " + i);
            assertThat(recent.get(0)).as("what is asked for stays").isEqualTo("zero");
        }
        assertThat(recent.get(1)).isNull();
        assertThat(recent.get(99)).isEqualTo("number 99");
    }

    @TempDir
    private Path folder;

    /** Each page with a theme that has rendered all others before, and with one that has rendered none. */
    @Test
    void pagesAreTheSameWhateverWasRenderedBefore() throws IOException {
        var site = site();
        var theme = DefaultThemeFiles.theme();
        var shared = new ComposePage(site, new Dress(site, theme));
        for (int round = 0; round < 2; round++) {
            for (var topic : site.catalogue().topics()) {
                var alone = new ComposePage(site, new Dress(site, theme)).apply(site.link(topic));
                assertThat(shared.apply(site.link(topic))).isEqualTo(alone);
            }
            for (var fallback : site.fallbacks().pages()) {
                var alone = new ComposePage(site, new Dress(site, theme)).apply(site.link(fallback));
                assertThat(shared.apply(site.link(fallback))).isEqualTo(alone);
            }
        }
    }

    /** Two languages, two depths, a guide of phases, and places that one language lacks. */
    private Site site() throws IOException {
        var files = new TreeMap<String, String>();
        files.put("site.yaml", "title: Site\nlocales: [fr-FR, de-DE]\nbaseUrl: https://docs.example.org/\n");
        files.put("content/fr-FR/index.md", "# Accueil\n");
        files.put("content/de-DE/index.md", "# Start\n");
        files.put("content/fr-FR/guide.md", "# Guide\n");
        files.put("content/de-DE/guide.md", "# Anleitung\n");
        var toc = new StringBuilder("- href: index.md\n- href: guide.md\n  items:\n");
        for (int phase = 1; phase <= 4; phase++) {
            var path = "guide/phase-" + phase;
            files.put("content/fr-FR/" + path + ".md", "# Phase " + phase + " : étape\n\n## Un\n\n## Deux\n");
            files.put("content/de-DE/" + path + ".md", "# Phase " + phase + ": Schritt\n");
            files.put("content/fr-FR/" + path + "/detail.md", "# Détail " + phase + "\n");
            toc.append("  - href: ").append(path).append(".md\n    items:\n    - href: ");
            toc.append(path).append("/detail.md\n");
        }
        files.put("content/fr-FR/toc.yml", toc.toString());
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        var project = Project.open(folder, Optional.empty());
        return BuiltProject.read(
                project,
                project.siteFile().orElseThrow().then(ReadConfig::read).value().orElseThrow());
    }

    private static String rendered(String template) {
        return rendered(templates(template), SamplePages.topic(), new Fragments());
    }

    private static Templates templates(String template) {
        var asset = new ThemeAsset("a.css", "_stele/a.css", "");
        return Templates.of(
                new Theme("test", Map.of("layouts/topic.peb", template), Map.of(), List.of(asset), List.of()));
    }

    private static String rendered(Templates templates, PageModel page, Fragments fragments) {
        return templates
                .render(
                        SamplePages.SITE,
                        new Rendering(page, WORDS, language -> WORDS, tag -> Optional.empty(), fragments))
                .toString();
    }
}
