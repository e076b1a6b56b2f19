package stele.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.i18n.LineBreaks;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;
import stele.theme.Theme;
import stele.theme.ThemeAsset;

class TemplatesTest {

    private static final Map<LocaleTag, Map<String, String>> WORDS = Map.of(
            LocaleTag.ENGLISH,
            Map.of("plain", "A < B", "updated", "Updated: <{date}> by {who}", "phase", "Phase {n, number, integer}"));

    @Test
    void aTemplateSeesThePageAndTheSite() {
        assertThat(rendered("{{ page.title }} of {{ site.title }} in {{ page.navigation.guide.total }} phases"))
                .isEqualTo("Déployer le pool pilote Lync Server 2013 of Lync Server 2013 in 10 phases");
    }

    @Test
    void frontMatterIsReachedByItsKeyAndMayBeMissing() {
        assertThat(rendered("{{ page.frontMatter['my.key'] }}")).isEqualTo("une valeur");
        assertThat(rendered("{% if page.frontMatter contains 'none' %}yes{% else %}no{% endif %}"))
                .isEqualTo("no");
        assertThat(rendered("{{ page.frontMatter['none'] | default('no') }}")).isEqualTo("no");
        assertThat(rendered("{% if page.frontMatter['none'] is defined %}yes{% else %}no{% endif %}"))
                .isEqualTo("no");
    }

    @Test
    void longWordsMayBeBrokenInTheLanguageOfThePageOrInAnother() {
        var breaks = Map.of(
                "fr-FR", LineBreaks.of(new LocaleTag("fr-FR"), Stream.of()),
                "de-DE", LineBreaks.of(new LocaleTag("de-DE"), Stream.of("Einstellungen")));
        var template =
                "{{ 'Anwesenheitseinstellungen' | hyphenate }} {{ 'Anwesenheitseinstellungen' | hyphenate('de-DE') }}"
                        + " {{ '<Get-CsAddressBook>' | hyphenate('xx') }} {{ '<Get-CsAddressBook>' | hyphenate }}";
        assertThat(templates(Map.of("layouts/topic.peb", template))
                        .render(SamplePages.topic(), SamplePages.SITE, messages(), breaks))
                .isEqualTo("Anwesenheitseinstellungen Anwesenheits\u00ADeinstellungen &lt;Get-CsAddressBook&gt;"
                        + " &lt;Get-<wbr>Cs<wbr>Address<wbr>Book&gt;");
    }

    @Test
    void textIsEscapedAndTheArticleIsNot() {
        assertThat(rendered("<i title=\"{{ t('plain') }}\">{{ page.article | raw }}</i>"))
                .isEqualTo("<i title=\"A &lt; B\"><p>Le pool pilote précède la production.</p></i>");
        assertThat(rendered("{{ page.article }}")).startsWith("&lt;p&gt;");
    }

    @Test
    void wordsTakeArgumentsOfWhichMarkupStaysMarkup() {
        assertThat(rendered("{{ t('phase', {'n': 3}) }}")).isEqualTo("Phase 3");
        assertThat(rendered("{{ t('no.such.word') }}")).isEqualTo("no.such.word");
        assertThat(rendered("{% macro time(d) %}<time>{{ d }}</time>{% endmacro %}"
                        + "{{ t('updated', {'date': time('1 < 2'), 'who': '<b>'}) }}"))
                .isEqualTo("Updated: &lt;<time>1 &lt; 2</time>&gt; by &lt;b&gt;");
    }

    @Test
    void wordsAndAssetsAreKnownInsideMacrosToo() {
        assertThat(rendered("{% macro m() %}{{ t('plain') }} {{ asset('css/a b.css') }}{% endmacro %}{{ m() }}"))
                .isEqualTo("A &lt; B ../_stele/css/a%20b.0a1b2c3d.css");
    }

    @Test
    void anIdIsEncodedForItsFragmentAndStaysLegible() {
        assertThat(rendered("{{ 'où-été%20<a b' | fragment }}")).isEqualTo("où-été%2520%3Ca%20b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {{ pge.title }}                           | nothing here is called 'pge'
            {% if page.titel is null %}{% endif %}    | there is no 'titel' in what stands before it
            {{ page.titel }}                          | there is no 'titel' in what stands before it
            {{ page.navigation.up.up.url }}           | there is no 'up' in what stands before it
            {{ page.frontMatter['none'] }}            | there is no 'none' in what stands before it
            {{ asset('css/none.css') }}               | the theme has no asset 'css/none.css'
            {{ t('phase', 3) }}                       | the arguments of 'phase' are not {…}
            {% foo %}                                 | unexpected tag name "foo"
            {% include "partials/none.peb" %}         | the theme has no template 'partials/none.peb'
            {% import 'partials/none.peb' %}          | the theme has no template 'partials/none.peb'
            """)
    void aFaultIsReportedAtItsLine(String template, String fact) {
        var failure = failure(Map.of("layouts/topic.peb", "one\ntwo\n  " + template + "\nfour"));
        assertThat(failure.template()).isEqualTo("layouts/topic.peb");
        assertThat(failure.line()).isEqualTo(3);
        assertThat(failure.fact()).isEqualTo(fact);
        assertThat(failure.in("themes/default"))
                .hasToString("themes/default/layouts/topic.peb:3:1: error: " + fact + " [theme/template]");
    }

    @Test
    void somethingAskedOfNothingIsAFault() {
        var page = SamplePages.of("home");
        var failure = catchThrowableOfType(
                TemplateFailure.class,
                () -> templates(Map.of("layouts/home.peb", "\n{{ page.navigation.up.url }}"))
                        .render(page, SamplePages.SITE, messages()));
        assertThat(failure).hasMessage("layouts/home.peb:2: 'url' is asked of nothing");
    }

    @Test
    void aFaultInAPartialIsReportedInThePartial() {
        var failure = failure(Map.of(
                "layouts/topic.peb", "{% include 'partials/a.peb' %}", "partials/a.peb", "\n\n{{ page.titel }}"));
        assertThat(failure.template()).isEqualTo("partials/a.peb");
        assertThat(failure.line()).isEqualTo(3);
    }

    @Test
    void aLayoutThatTheThemeLacksIsAFault() {
        assertThat(failure(Map.of())).hasMessage("layouts/topic.peb:1: the theme has no template 'layouts/topic.peb'");
    }

    @Test
    void aTemplateWithoutEndIsAFault() {
        var failure = failure(Map.of("layouts/topic.peb", "{% include 'layouts/topic.peb' %}"));
        assertThat(failure.fact()).isEqualTo("includes or calls itself without end");
    }

    @Test
    void whateverElseATemplateMayDoWrongIsAFault() {
        assertThat(failure(Map.of("layouts/topic.peb", "{{ 1 / 0 }}")).template())
                .isEqualTo("layouts/topic.peb");
        assertThat(failure(Map.of("layouts/topic.peb", "{% include 5 %}")).fact())
                .startsWith("cannot be rendered: ");
    }

    @Test
    void anEmptyTemplateIsATemplate() {
        assertThat(rendered("")).isEmpty();
    }

    @Test
    void noTemplateReadsAFileOrAResource() {
        assertThat(failure(Map.of("layouts/topic.peb", "{% include '/etc/hostname' %}"))
                        .fact())
                .isEqualTo("the theme has no template '/etc/hostname'");
        assertThat(failure(Map.of("layouts/topic.peb", "{% include '../../pom.xml' %}"))
                        .fact())
                .isEqualTo("the theme has no template '../../pom.xml'");
    }

    @Test
    void pagesAreRenderedAtTheSameTime() {
        var templates = templates(Map.of(
                "layouts/topic.peb",
                "{% include 'partials/a.peb' %}",
                "partials/a.peb",
                "{{ page.title }} {{ t('plain') }}"));
        assertThat(IntStream.range(0, 500).parallel().mapToObj(number -> {
                    var builder = new SamplePages.Builder();
                    builder.title = "title " + number;
                    return templates
                            .render(builder.page(), SamplePages.SITE, messages())
                            .equals("title " + number + " A &lt; B");
                }))
                .containsOnly(true);
    }

    private static String rendered(String template) {
        return templates(Map.of("layouts/topic.peb", template))
                .render(SamplePages.topic(), SamplePages.SITE, messages());
    }

    private static TemplateFailure failure(Map<String, String> templates) {
        return catchThrowableOfType(
                TemplateFailure.class,
                () -> templates(templates).render(SamplePages.topic(), SamplePages.SITE, messages()));
    }

    private static Templates templates(Map<String, String> templates) {
        var asset = new ThemeAsset("css/a b.css", "_stele/css/a b.0a1b2c3d.css", "");
        return Templates.of(new Theme("test", templates, WORDS, List.of(asset), List.of()));
    }

    private static Messages messages() {
        return Messages.of(WORDS, LocaleTag.ENGLISH);
    }
}
