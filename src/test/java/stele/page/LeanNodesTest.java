package stele.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;
import stele.theme.DefaultThemeFiles;
import stele.theme.Theme;
import stele.theme.ThemeAsset;

/** What stands in for Pebble's own nodes writes what they would write, and fails where they would. */
class LeanNodesTest {

    private static final Map<LocaleTag, Map<String, String>> WORDS = Map.of(
            LocaleTag.ENGLISH, Map.of("plain", "A < 'B'", "two", "{a} & {b}", "n", "{n, plural, one{1} other{#}}"));

    /** What no page is made of, and what wants a page of another kind. */
    private static final Set<String> NOT_ALONE = Set.of("layouts/base.peb", "layouts/translation-status.peb");

    private static final Map<String, String> PARTIALS = Map.of(
            "layouts/base.peb",
            "{% set outer = 'base' %}[{% block main %}none{% endblock %}]{{ m('x') }}{% macro m(a) %}base {{ a }}{% endmacro %}",
            "partials/a.peb",
            "<{{ x }} {{ page.title }} {{ loop.index }}{{ loop.last }}>",
            "partials/deep.peb",
            "{% if n > 0 %}{{ n }}{% include 'partials/deep.peb' with {'n': n - 1} %}{{ n }}{% endif %}",
            "partials/sets.peb",
            "{% set seen = 'inside' %}{% set other = 'only here' %}{{ seen }}{{ other }}",
            "partials/extends.peb",
            "{% extends 'layouts/base.peb' %}{% block main %}a block{% endblock %}",
            "partials/macros.peb",
            "{% macro m(a, b) %}({{ a }} {{ b }}{% set c = a %}{% for i in [1, 2] %}{% set c = i %}{% endfor %}{{ c }}){% endmacro %}"
                    + "{% macro rec(n) %}{% if n > 0 %}{{ n }}{{ rec(n - 1) }}{% endif %}{% endmacro %}"
                    + "{% macro def(a, b='usual') %}{{ a }}{{ b }}{% endmacro %}"
                    + "{% macro blind() %}{{ page.title }}{% endmacro %}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ page.title }}{{ page['title'] }}{{ page.outline[0].text }}{{ page.outline | length }}",
                "{{ '<&\"\\'>' ~ page.title }}{{ \"it's\" | upper }}{{ 'é' | capitalize }}{{ null }}{{ 1 + 2 }}{{ 1.5 }}",
                "{{ page.article }}{{ page.article | raw }}{{ page.article | escape }}{{ page.article | length }}",
                "{{ page.title is null }}{{ page.xDefault is null }}{{ page.titleId is not null }}{{ null is not null }}",
                "{{ '' is empty }}{{ ' ' is empty }}{{ [] is empty }}{{ {} is empty }}{{ page.article is empty }}{{ 0 is empty }}",
                "{{ [1] is not empty }}{{ page.outline is empty }}{{ page.frontMatter is empty }}{{ none is defined }}",
                "{{ true and false }}{{ true or false }}{{ not true }}{{ 1 and 2 }}{{ '' or 'x' }}{{ not 0 }}{{ not 'x' }}",
                "{{ null and true }}",
                "{{ not null }}",
                "{{ true ? 'a' : 'b' }}{{ false ? '<' : page.title }}{{ 1 ? 'a' : 'b' }}{{ '' ? 'a' : 'b' }}",
                "{% if 1 %}one{% endif %}{% if '' %}two{% else %}three{% endif %}{% if false %}{% elseif true %}four{% endif %}",
                "{% if null %}{% endif %}",
                "{% if page.outline %}{% endif %}",
                "{% for i in [1, 2, 3] %}{{ i }}{{ loop.index }}{{ loop.first }}{{ loop.last }}{{ loop.length }}{{ loop.revindex }} {% endfor %}",
                "{% for i in [] %}{% else %}nothing{% endfor %}{% for i in null %}{{ i }}{% else %}nothing{% endfor %}",
                "{% for i in {'a': 1} %}{{ i.key }}{{ i.value }}{{ loop.last }}{% endfor %}",
                "{% for i in range(1, 3) %}{{ i }}{{ loop.length }}{% endfor %}",
                "{% for i in 5 %}{% endfor %}",
                "{% for i in [1, 2] %}{% for j in [3, 4] %}{{ i }}{{ j }}{{ loop.index }}{% endfor %}{{ loop.index }}{% endfor %}",
                "{% for i in [1] %}{% endfor %}{{ i }}",
                "{% set a = 1 %}{% for i in [1, 2] %}{% set a = i %}{% set b = i %}{% endfor %}{{ a }}{{ b }}",
                "{% set a = 1 %}{% if true %}{% set a = 2 %}{% endif %}{{ a }}{% set page = 'mine' %}{{ page }}",
                "{% set a = null %}{{ a }}{{ a is null }}{% for a in [1] %}{{ a }}{% endfor %}{{ a is null }}",
                "{% include 'partials/a.peb' with {'x': 1} %}",
                "{% for x in ['a', 'b'] %}{% include 'partials/a.peb' %}{% endfor %}",
                "{% set n = 3 %}{% include 'partials/deep.peb' %}{{ n }}",
                "{% set seen = 'before' %}{% include 'partials/sets.peb' %}{{ seen }}{{ other }}",
                "{% set seen = 'before' %}{% include 'partials/sets.peb' %}{{ seen }}",
                "{% set which = 'sets' %}{% include 'partials/' ~ which ~ '.peb' %}{% include 'partials/extends.peb' %}",
                "{% include 'partials/a.peb' with {'x': none} %}",
                "{% import 'partials/macros.peb' %}{{ m(1, '<') }}{{ m(1) }}{{ m() }}{{ rec(3) }}{{ m(m(1, 2), '&') | upper }}",
                "{% import 'partials/macros.peb' %}{{ def(1) }}{{ def(1, 2) }}{{ m(b=1, a=2) }}{% set t = m(1, 2) %}{{ t }}",
                "{% import 'partials/macros.peb' %}{{ m(1, 2, 3) }}",
                "{% import 'partials/macros.peb' %}\n{{ blind() }}",
                "{% import 'partials/macros.peb' %}{{ m(c=1) }}",
                "{% import 'partials/macros.peb' as all %}{{ all.m(1, 2) }}{{ m(1, 2) }}",
                "{% from 'partials/macros.peb' import m as other %}{{ other(1, 2) }}",
                "{% macro own(a) %}{{ a }}{{ t('plain') }}{{ asset('a.css') }}{{ _context['outer'] }}{% endmacro %}{% set outer = 1 %}{{ own('<') }}",
                "{{ nothing(1) }}",
                "{% extends 'layouts/base.peb' %}{% set outer = 'mine' %}{% block main %}{{ outer }}{{ m('y') }}{{ parent() }}{% endblock %}",
                "{% extends 'layouts/base.peb' %}{% import 'partials/macros.peb' %}{% block main %}{{ rec(2) }}{% endblock %}",
                "{{ t('plain') }}{{ t('plain') | raw }}{{ t('two', {'a': 1, 'b': '<'}) }}{{ t('n', {'n': 1}) }}{{ t('n', {'n': 2}) }}",
                "{% macro b(x) %}<b>{{ x }}</b>{% endmacro %}{{ t('two', {'a': b('&'), 'b': \"'\"}) }}{{ t('two', {'a': null}) }}",
                "{% set given = {'a': 1, 'b': 2} %}{{ t('two', given) }}{{ t('pl' ~ 'ain') }}{{ t('plain', lang='xx') }}{{ t(key='plain') }}",
                "{{ asset('a.css') }}{{ asset('a' ~ '.css') }}{{ asset('none.css') }}",
                "{{ page.title | hyphenate }}{{ page.title | hyphenate('xx') }}{{ page.title | hyphenate(lang='xx') }}{{ null | hyphenate }}",
                "{{ page.title | default('x') }}{{ page.none | default('x') }}{{ page.title | fragment }}{{ page.title | none }}",
                "{{ page.title | slice(0, 3) }}{{ page.title | replace({'e': '<'}) }}{{ page.title | upper | lower | raw }}",
                "{{ page.title | upper(1) }}",
                "{% autoescape false %}{{ '<' ~ page.title }}{{ t('plain') }}{% endautoescape %}",
                "{% filter upper %}{{ page.title }}text{% endfilter %}",
                "{{ page.none }}",
                "{{ page.navigation.up.none.url }}",
                "{{ none }}",
                "{{ 'a' == 'a' }}{{ page.kind == 'topic' }}{{ 1 == 1.0 }}{{ null == null }}{{ 'a' != 1 }}",
                "{{ 2 > 1 }}{{ 'a' > 1 }}",
                "{{ locale }}{{ template is null }}{{ _context['page'] is null }}{{ loop }}"
            })
    void aTemplateWritesWhatPebbleWrites(String template) {
        var templates = new TreeMap<>(PARTIALS);
        templates.put("layouts/topic.peb", template);
        var assets = List.of(new ThemeAsset("a.css", "_stele/a.css", ""));
        var theme = new Theme("test", templates, WORDS, assets, List.of());
        var lean = Templates.of(theme);
        var plain = Templates.plain(theme);
        for (int round = 0; round < 2; round++) {
            assertThat(told(lean)).isEqualTo(told(plain));
        }
    }

    @Test
    void everyPageOfTheDefaultThemeIsWhatPebbleMakesOfIt() {
        var theme = DefaultThemeFiles.theme();
        var words = Messages.of(theme.messages(), LocaleTag.ENGLISH);
        var lean = Templates.of(theme);
        var plain = Templates.plain(theme);
        for (var layout : theme.templates().keySet()) {
            if (layout.startsWith("layouts/") && !NOT_ALONE.contains(layout)) {
                var page = SamplePages.of(layout.substring("layouts/".length(), layout.length() - ".peb".length()));
                assertThat(lean.render(page, SamplePages.SITE, words))
                        .as(layout)
                        .isEqualTo(plain.render(page, SamplePages.SITE, words))
                        .contains("</html>");
            }
        }
    }

    /** The page, or what is wrong with the template. */
    private static String told(Templates templates) {
        var words = Messages.of(WORDS, LocaleTag.ENGLISH);
        var page = new String[1];
        var fault = catchThrowable(() -> page[0] = templates.render(SamplePages.topic(), SamplePages.SITE, words));
        return fault == null ? page[0] : fault.toString();
    }
}
