package stele.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;
import stele.page.PageModel.AlternateModel;
import stele.page.PageModel.DateModel;
import stele.page.PageModel.HeadingModel;
import stele.page.PageModel.LanguageModel;
import stele.page.PageModel.PlaceModel;
import stele.testing.HtmlChecker;
import stele.theme.DefaultThemeFiles;
import stele.theme.Theme;

/** The pages of {@code themes/default}. */
class DefaultThemeTest {

    private static final Theme THEME = DefaultThemeFiles.theme();
    private static final Templates TEMPLATES = Templates.of(THEME);
    private static final Messages FRENCH = Messages.of(THEME.messages(), new LocaleTag("fr-FR"));
    private static final String HOSTILE = "\"><script>alert(1)</script></title>{{ 7 * 7 }}{% raw %}'&amp;";

    static Stream<PageModel> everyPage() {
        return Stream.concat(
                Stream.of(SamplePages.topic(), SamplePages.landing(), everything(), bare(), hostile()),
                Stream.of(
                                "home",
                                "index",
                                "not-found",
                                "not-found-anywhere",
                                "languages",
                                "permalink",
                                "print",
                                "redirect")
                        .map(SamplePages::of));
    }

    @Test
    void everyPageIsValidHtml() {
        var pages = new TreeMap<String, String>();
        everyPage().forEach(page -> pages.put(pages.size() + " " + page.kind(), html(page)));
        assertThat(HtmlChecker.problems(pages)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void thePageIsSound(PageModel page) {
        var document = parsed(page);
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("h1").text()).isNotBlank();
        assertThat(document.title()).contains(SamplePages.SITE.title());
        assertThat(document.select("script:not([src]):not([type$=json]), style, [style]"))
                .isEmpty();
        assertThat(document.select("[id]:not(section, section [id])").eachAttr("id"))
                .allMatch(id -> id.startsWith("stele-"));
        assertThat(document.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(document.select("[popovertarget]").eachAttr("popovertarget"))
                .allMatch(id -> document.getElementById(id) != null);
        assertThat(document.select("html").attr("lang")).isEqualTo(page.lang());
        assertThat(document.select("a[href^=/], link[href^=/], a:not([href])")).isEmpty();
    }

    @Test
    void everyLanguageOfTheThemeMakesAValidPage() {
        var pages = new TreeMap<String, String>();
        for (var locale : THEME.messages().keySet()) {
            pages.put(
                    locale.tag(),
                    TEMPLATES.render(everything(), SamplePages.SITE, Messages.of(THEME.messages(), locale)));
        }
        assertThat(HtmlChecker.problems(pages)).isEmpty();
    }

    @Test
    void theHeadNamesExactlyTheTranslationsThatExist() {
        var document = parsed(SamplePages.topic());
        assertThat(document.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("fr-FR", "de-DE", "x-default");
        assertThat(document.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://docs.example.org/fr-fr/pool.html");
        assertThat(document.select("meta[name=description]").attr("content"))
                .isEqualTo("Comment déployer le pool pilote.");
        assertThat(document.title()).isEqualTo("Déployer le pool pilote Lync Server 2013 | Lync Server 2013");
        assertThat(document.select("link[rel=stylesheet]").attr("href"))
                .matches("\\.\\./_stele/css/stele\\.[0-9a-f]{8}\\.css");
    }

    @Test
    void whatIsNotFoundIsSaidInEveryLanguageWhereTheAddressTellsNone() {
        var page = SamplePages.of("not-found-anywhere");
        var html = TEMPLATES.render(
                SamplePages.SITE,
                new Rendering(
                        page,
                        FRENCH,
                        language -> Messages.of(THEME.messages(), new LocaleTag(language)),
                        tag -> Optional.empty(),
                        new Fragments()));
        var sections = Jsoup.parse(html.toString()).select("main section");
        assertThat(sections.eachAttr("lang")).containsExactly("fr-FR", "de-DE");
        assertThat(sections.select("h2").eachText()).containsExactly("Seite nicht gefunden");
        assertThat(sections.select("a").eachAttr("href")).containsExactly("pool.html", "../de-de/pool.html");
    }

    @Test
    void thePageCanBeShared() {
        var document = parsed(SamplePages.topic());
        assertThat(meta(document, "og:title")).containsExactly("Déployer le pool pilote Lync Server 2013");
        assertThat(meta(document, "og:description")).containsExactly("Comment déployer le pool pilote.");
        assertThat(meta(document, "og:type")).containsExactly("article");
        assertThat(meta(document, "og:url")).containsExactly("https://docs.example.org/fr-fr/pool.html");
        assertThat(meta(document, "og:site_name")).containsExactly("Lync Server 2013");
        assertThat(meta(document, "og:locale")).containsExactly("fr_FR");
        assertThat(meta(document, "og:locale:alternate")).containsExactly("de_DE");
        assertThat(meta(parsed(SamplePages.of("home")), "og:type")).containsExactly("website");
    }

    @Test
    void theFeedAndTheNeighboursAreNamed() {
        var document = parsed(SamplePages.topic());
        var feed = document.select("link[type=application/atom+xml]");
        assertThat(feed.attr("href")).isEqualTo("../fr-fr/feed.xml");
        assertThat(feed.attr("title")).isEqualTo("Lync Server 2013\u00A0: rubriques mises à jour récemment");
        assertThat(document.select("link[rel=prev]").attr("href")).isEqualTo("phase-3.html");
        assertThat(document.select("link[rel=next]").attr("href")).isEqualTo("certificats.html");
        assertThat(parsed(everything()).select("link[rel=next]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-found", "not-found-anywhere", "permalink", "redirect"})
    void aPageThatOnlyLeadsToOthersIsNotListed(String kind) {
        var document = parsed(SamplePages.of(kind));
        assertThat(document.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(document.select("link[hreflang], meta[property], script[type$=ld+json]"))
                .isEmpty();
    }

    @Test
    void whatProgramsReadOfATopicCannotEndItsScript() {
        var builder = new SamplePages.Builder();
        builder.head = SamplePages.head(ScriptData.json(Map.of("headline", "</script><script>alert(1)</script><!--")));
        var document = parsed(builder.page());
        var script = document.select("script[type=application/ld+json]");
        assertThat(script).hasSize(1);
        assertThat(script.get(0).data()).contains("u003c/script>").doesNotContain("<");
        assertThat(document.select("h1")).hasSize(1);
    }

    private static List<String> meta(Document document, String property) {
        return document.select("meta[property=" + property + "]").eachAttr("content");
    }

    @Test
    void theSwitcherShowsEachLanguageInItsOwnNameAndAMissingOneAsText() {
        var entries = parsed(SamplePages.topic()).select("#stele-languages li");
        assertThat(entries.eachText())
                .containsExactly(
                        "Français",
                        "Español non disponible",
                        "Português non disponible",
                        "Deutsch traduction automatique");
        assertThat(entries.select("[aria-current]").text()).isEqualTo("Français");
        var links = entries.select("a");
        assertThat(links.eachAttr("href")).containsExactly("../de-de/pool.html");
        assertThat(links.eachAttr("hreflang")).containsExactly("de-DE");
        assertThat(entries.select("[lang]").eachAttr("lang")).containsExactly("fr-FR", "es-ES", "pt-BR", "de-DE");
    }

    @Test
    void theFooterRepeatsTheSwitcher() {
        var document = parsed(SamplePages.topic());
        assertThat(document.select("footer li").eachText())
                .isEqualTo(document.select("#stele-languages li").eachText());
    }

    @Test
    void theSidebarNumbersThePhasesAndOpensTheOneOfThePage() {
        var side = parsed(SamplePages.topic()).expectFirst("#stele-side");
        var lines = side.select("> ul > li");
        assertThat(lines.get(3).child(0).text()).isEqualTo("3 Déploiement du pool pilote");
        assertThat(lines.get(3).select("> ul > li")).hasSize(4);
        assertThat(lines.get(4).select("ul")).isEmpty();
        assertThat(side.select("[aria-current=page]").text()).isEqualTo("Déployer le pool pilote");
        assertThat(side.select(".up").text()).isEqualTo("Retour à « Toute la documentation »");
    }

    @Test
    void aBranchIsOpenedByAButtonOfItsOwn() {
        var document = parsed(SamplePages.topic());
        var closed = document.expectFirst("#stele-side [data-k=20]");
        assertThat(closed.attr("aria-label")).isEqualTo("Sous-rubriques de «\u00A0Préparation à la migration\u00A0»");
        assertThat(closed.attr("aria-expanded")).isEqualTo("false");
        assertThat(closed.hasAttr("aria-controls")).isFalse();
        var open = document.expectFirst("#stele-side [data-k=30]");
        assertThat(open.attr("aria-expanded")).isEqualTo("true");
        assertThat(open.nextElementSibling()).isEqualTo(document.getElementById(open.attr("aria-controls")));
        assertThat(document.select("#stele-side li:not(:has(> ul, > button)) > *"))
                .hasSize(6);
    }

    @Test
    void aListThatIsCutLeadsToTheIndex() {
        var builder = new SamplePages.Builder();
        var line = SamplePages.leaf(SamplePages.place("Rubrique", "x.html"));
        var whole = builder.navigation;
        var cut = new PageModel.LevelModel(0, List.of(line, line), 7, 1234);
        builder.navigation = new PageModel.NavigationModel(
                List.of(), null, cut, null, null, null, List.of(), whole.alsoIn(), whole.tree());
        var list = parsed(builder.page()).expectFirst("#stele-b0");
        assertThat(list.attr("data-first")).isEqualTo("7");
        assertThat(list.select("li").eachText())
                .containsExactly(
                        "Afficher les 1\u202F234 rubriques",
                        "Rubrique",
                        "Rubrique",
                        "Afficher les 1\u202F234 rubriques");
        assertThat(list.select(".more a").eachAttr("href")).containsOnly("../fr-fr/a-z.html");
    }

    @Test
    void whatIsTypedIntoTheFilterCanBeSearchedForInTheTexts() {
        var form = parsed(SamplePages.topic()).expectFirst("#stele-side form");
        assertThat(form.attr("action")).isEqualTo("../fr-fr/search.html");
        assertThat(form.select("label").attr("for")).isEqualTo("stele-find");
        assertThat(form.select("input[type=search][name=q]").attr("id")).isEqualTo("stele-find");
        assertThat(form.attr("data-script")).matches("\\.\\./_stele/js/topics\\.[0-9a-f]{8}\\.js");
    }

    @Test
    void aTopicFiledAtSeveralPlacesNamesTheOthers() {
        var builder = new SamplePages.Builder();
        var whole = builder.navigation;
        var trail = List.of(SamplePages.place("Référence", "ref.html"), SamplePages.borrowed("Zertifikate"));
        builder.navigation = new PageModel.NavigationModel(
                List.of(), null, whole.sidebar(), null, null, null, List.of(), List.of(trail, List.of()), whole.tree());
        var also = parsed(builder.page()).expectFirst(".also-in");
        assertThat(also.select("p").text()).isEqualTo("Également dans :");
        assertThat(also.select("li").eachText()).containsExactly("Référence › Zertifikate (en allemand)");
        assertThat(also.select("a").eachAttr("href")).containsExactly("ref.html", "../de-de/x.html");
        assertThat(parsed(SamplePages.topic()).select(".also-in")).isEmpty();
    }

    @Test
    void onlyPagesOfAGuideCanBeTickedOffAndItsOwnPageCannot() {
        var topic = parsed(SamplePages.topic()).expectFirst(".progress");
        assertThat(topic.select("label").text()).isEqualTo("Marquer cette rubrique comme terminée");
        assertThat(topic.select("#stele-progress").hasAttr("hidden")).isTrue();
        var landing = parsed(SamplePages.landing()).expectFirst(".progress");
        assertThat(landing.hasAttr("hidden")).isTrue();
        assertThat(landing.select("input")).isEmpty();
        assertThat(parsed(bare()).select(".progress")).isEmpty();
    }

    @Test
    void theFirstTopicOfAPhaseLeadsBackToThePhaseBefore() {
        var builder = new SamplePages.Builder();
        var guide = SamplePages.guide(3);
        builder.navigation = SamplePages.navigation(
                List.of(),
                null,
                SamplePages.guideBranches(3),
                new PageModel.GuideModel(guide.landing(), false, null, guide.steps(), 3, 10, 1, 5),
                SamplePages.place("La dernière de la phase 2", "z.html"),
                SamplePages.place("La suivante", "y.html"));
        var pager = parsed(builder.page()).select(".pager small").eachText();
        assertThat(pager).containsExactly("Phase précédente", "Suivant");
    }

    @Test
    void aBorrowedTitleIsMarkedWithItsLanguage() {
        var link = parsed(SamplePages.topic()).expectFirst("#stele-side a[hreflang=de-DE]");
        assertThat(link.select("[lang=de-DE]").text()).isEqualTo("Überprüfen der Anwesenheitseinstellungen");
        assertThat(link.select(".lang-note").text()).isEqualTo("(en allemand)");
    }

    @Test
    void aTopicThatNobodyWroteIsTextInTheSidebar() {
        var line = parsed(SamplePages.topic()).expectFirst("#stele-side .missing");
        assertThat(line.normalName()).isEqualTo("span");
        assertThat(line.text()).isEqualTo("Publier la topologie (page non disponible)");
    }

    @Test
    void anExternalLinkSaysSo() {
        assertThat(parsed(SamplePages.topic())
                        .select("#stele-side a[rel=external]")
                        .text())
                .isEqualTo("CommonMark (site externe)");
    }

    @Test
    void theStepsOfTheGuideShowWhereThePageStands() {
        var phases = parsed(SamplePages.topic()).expectFirst(".phases");
        assertThat(phases.select(".phase-position").text()).isEqualTo("Phase 3 sur 10 Déploiement du pool pilote");
        assertThat(phases.select(".phase-topic").text())
                .isEqualTo("Rubrique 2 sur 5 de cette phase Vue d’ensemble du guide");
        assertThat(phases.select("li").eachText())
                .hasSize(11)
                .startsWith(
                        "• Avant de commencer la migration",
                        "1 Planification de la migration depuis Office Communications Server 2007 R2");
        assertThat(phases.select("[aria-current=step]").text()).isEqualTo("3 Déploiement du pool pilote");
        assertThat(phases.select(".phase-topic a").attr("href")).isEqualTo("index.html");
    }

    @Test
    void aBareNameBeginsLikeATitle() {
        var builder = new SamplePages.Builder();
        var phase = new PlaceModel(
                "Phase 1 : faire l’inventaire", "faire l’inventaire", null, null, null, "a.html", 1, false, false);
        builder.navigation =
                SamplePages.navigation(List.of(), null, List.of(SamplePages.leaf(phase)), null, null, null);
        assertThat(parsed(builder.page()).select("#stele-side li").text()).isEqualTo("1 Faire l’inventaire");
    }

    @Test
    void theFirstPageOfAGuideListsItsPhases() {
        var phases = parsed(SamplePages.landing()).expectFirst(".phases");
        assertThat(phases.hasClass("is-list")).isTrue();
        assertThat(phases.select("li .unseen, .phase-topic")).isEmpty();
        assertThat(phases.select("li").get(1).text())
                .isEqualTo("1 Planification de la migration depuis Office Communications Server 2007 R2"
                        + " Résumé de la phase. 5 rubriques");
    }

    @Test
    void aPageBesideThePhasesShowsTheStepsWithoutAPlaceAmongThem() {
        var builder = new SamplePages.Builder();
        var guide = SamplePages.guide(0, false);
        builder.navigation = SamplePages.navigation(
                List.of(guide.landing()),
                null,
                SamplePages.guideBranches(0),
                guide,
                guide.landing(),
                SamplePages.phase(1));
        var document = parsed(builder.page());
        assertThat(document.select(".phases").hasClass("is-list")).isFalse();
        assertThat(document.select("[aria-current=step]")).isEmpty();
        assertThat(document.select(".pager .next").text()).startsWith("Phase suivante Phase 1");
    }

    @Test
    void theEndOfAGuideIsSaid() {
        var builder = new SamplePages.Builder();
        builder.navigation = SamplePages.navigation(
                List.of(), null, SamplePages.guideBranches(10), SamplePages.guide(10), SamplePages.phase(9), null);
        var document = parsed(builder.page());
        assertThat(document.select(".guide-end").text()).isEqualTo("Ce guide se termine ici. Vue d’ensemble du guide");
        assertThat(document.select(".pager .previous").text()).startsWith("Phase précédente Phase 9");
        assertThat(document.select(".pager .next")).isEmpty();
    }

    @Test
    void breadcrumbsLeadHomeOnceEvenWhereTheFirstOfThemIsTheHomePage() {
        var builder = new SamplePages.Builder();
        var home = SamplePages.place("Accueil du guide", "../fr-fr/index.html");
        builder.navigation = SamplePages.navigation(List.of(home), null, List.of(), null, null, null);
        assertThat(parsed(builder.page()).select(".crumbs li").eachText()).containsExactly("Accueil du guide");
        assertThat(parsed(SamplePages.topic()).select(".crumbs li").eachText())
                .containsExactly("Accueil", "Migration vers Lync Server 2013", "Phase 3 : Déploiement du pool pilote");
    }

    @Test
    void theRevisionDateStandsInTheSentenceOfTheTheme() {
        var meta = parsed(SamplePages.topic()).expectFirst(".meta");
        assertThat(meta.text()).isEqualTo("Dernière mise à jour : 19 octobre 2012");
        assertThat(meta.select("time").attr("datetime")).isEqualTo("2012-10-19");
    }

    @Test
    void theFirstStopsOfTheTabKeyLeadPastTheHeader() {
        var document = parsed(SamplePages.topic());
        var links = document.body().select("a");
        assertThat(links.get(0).attr("href")).isEqualTo("#stele-main");
        assertThat(links.get(1).attr("href")).isEqualTo("#stele-search-link");
        assertThat(document.expectFirst("#stele-search-link").attr("href")).isEqualTo("../fr-fr/a-z.html");
    }

    @Test
    void aPageOnWhichAReaderChoosesALanguageHasNoSearch() {
        assertThat(parsed(SamplePages.of("languages")).select("[href*=search], #stele-search-link"))
                .isEmpty();
        assertThat(parsed(SamplePages.of("languages")).select("#stele-scheme")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            untranslated | Rubrique non traduite Cette rubrique n’est pas encore disponible en français. Elle est affichée en anglais. Lire l’original en anglais
            elsewhere | Rubrique affichée en anglais Cette rubrique n’est pas traduite en français. Lire l’original en anglais
            language | Rubrique non traduite Cette rubrique n’est pas encore disponible en français. Elle est affichée en anglais. Lire l’original en anglais
            machine | Traduction automatique Cette rubrique a été traduite automatiquement à partir de la version en anglais et peut contenir des erreurs. Lire l’original en anglais
            reviewed | Traduction automatique Cette rubrique a été traduite automatiquement, puis relue par une personne. Lire l’original en anglais
            stale | Traduction peut-être obsolète La version en anglais a été mise à jour le 12 mars 2020. Lire l’original en anglais
            archived | Contenu archivé Ce contenu est archivé et n’est plus mis à jour. Lire l’original en anglais
            """)
    void aNoticeNamesTheLanguagesAndLeadsToTheSameSectionOfTheOriginal(String kind, String words) {
        var builder = new SamplePages.Builder();
        builder.notice = new NoticeModel(
                kind,
                "français",
                "anglais",
                "en-US",
                "../en-us/a.html",
                new DateModel("2020-03-12", "12 mars 2020"),
                true);
        var notice = parsed(builder.page()).expectFirst("main aside.notice.is-compact.is-" + kind);
        assertThat(notice.text()).isEqualTo(words);
        assertThat(notice.expectFirst("#" + notice.attr("aria-labelledby")).text())
                .isEqualTo(notice.expectFirst("strong").text());
        assertThat(notice.expectFirst("a[data-map]").attr("hreflang")).isEqualTo("en-US");
        assertThat(notice.select("button[hidden][aria-label=Masquer]")).hasSize(kind.equals("machine") ? 1 : 0);
    }

    @Test
    void aNoticeSaysNoMoreThanIsKnown() {
        var builder = new SamplePages.Builder();
        builder.notice = new NoticeModel("machine", "français", null, null, null, null, false);
        assertThat(parsed(builder.page()).select("aside.notice").text())
                .isEqualTo("Traduction automatique Cette rubrique a été traduite automatiquement et peut contenir des"
                        + " erreurs.");
        builder.notice = new NoticeModel("stale", "français", "anglais", "en-US", null, null, false);
        assertThat(parsed(builder.page()).select("aside.notice").text())
                .isEqualTo("Traduction peut-être obsolète La version en anglais a changé depuis cette traduction.");
        assertThat(parsed(SamplePages.topic()).select(".notice")).isEmpty();
    }

    @Test
    void aTextInAnotherLanguageSaysSoToProgramsAndThePageStaysInItsOwn() {
        var builder = new SamplePages.Builder();
        builder.text = new TextModel("ar", "rtl", "arabe", true);
        builder.head = HeadModel.HIDDEN;
        var document = parsed(builder.page());
        assertThat(document.select("html").attr("lang")).isEqualTo("fr-FR");
        assertThat(document.select("[lang=ar][dir=rtl]").eachAttr("class")).contains("article");
        assertThat(document.expectFirst("h1").attr("lang")).isEqualTo("ar");
        assertThat(document.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(document.select("button[popovertarget=stele-languages] small")
                        .text())
                .isEqualTo("TA");
        var usual = parsed(SamplePages.topic());
        assertThat(usual.select("meta[name=robots], h1[lang], .article[lang], button small"))
                .isEmpty();
    }

    @Test
    void theOutlineHoldsTheHeadingsOfTheSecondAndThirdLevel() {
        var builder = new SamplePages.Builder();
        builder.outline = List.of(
                new HeadingModel(2, "été", "Été"), new HeadingModel(3, "a b|c", "B"), new HeadingModel(4, "d", "D"));
        assertThat(parsed(builder.page()).select("nav.outline a").eachAttr("href"))
                .containsExactly("#été", "#a%20b%7Cc");
    }

    @Test
    void aRedirectLeadsOnWithAndWithoutTheBrowsersHelp() {
        var document = parsed(SamplePages.of("redirect"));
        assertThat(document.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=neu.html?a=1&b=2");
        assertThat(document.select("main a").attr("href")).isEqualTo("neu.html?a=1&b=2");
        assertThat(document.select("link[rel=canonical]").attr("href")).isEqualTo("neu.html?a=1&b=2");
        assertThat(document.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void theRootPageAndPermalinksListTheLanguages() {
        assertThat(parsed(SamplePages.of("languages")).select("main li").eachText())
                .containsExactly("Français", "Deutsch");
        assertThat(parsed(SamplePages.of("permalink")).select("main li").eachText())
                .containsExactly(
                        "Français Déployer le pool pilote", "Deutsch Pilotpool bereitstellen traduction automatique");
    }

    @Test
    void theHomePageListsTheFirstLevelOfTheTree() {
        assertThat(parsed(SamplePages.of("home"))
                        .select("main .tree > ul > li > *:first-child")
                        .eachText())
                .containsExactly("Migration vers Lync Server 2013", "Migrationsvorgang (en allemand)", "Références");
    }

    @Test
    void hostileTextStaysText() {
        var document = parsed(hostile());
        assertThat(document.select("script:not([src]):not([type$=json])")).isEmpty();
        assertThat(document.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(document.title()).isEqualTo(HOSTILE + " | " + SamplePages.SITE.title());
        assertThat(document.body().text()).doesNotContain("49");
    }

    @Test
    void thePolicyAllowsNoInlineScriptOrStyle() {
        var policy = parsed(SamplePages.topic())
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
    }

    @Test
    void thePageAroundAnArticleIsSmall() {
        var html = html(SamplePages.topic());
        assertThat(Jsoup.parse(html).getAllElements().stream().filter(DefaultThemeTest::outsideTheArticle))
                .hasSizeLessThan(450);
        assertThat(html).doesNotContain("\n\n");
    }

    @Test
    void theStyleSheetKnowsNoLeftAndRight() {
        assertThat(new String(asset("css/stele.css"), StandardCharsets.UTF_8))
                .doesNotContainPattern(
                        "[{;]\\s*(left|right|width|height|(margin|padding|border|inset)-(left|right|top|bottom))");
    }

    @ParameterizedTest
    @CsvSource({"css/stele.css, 10_000", "js/theme.js, 300", "js/stele.js, 6_000", "js/search.js, 8_000"})
    void whatPagesLoadIsSmall(String asset, String mostBytes) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(asset(asset));
        }
        assertThat(compressed.size()).isLessThanOrEqualTo(Integer.parseInt(mostBytes.replace("_", "")));
    }

    private static byte[] asset(String path) {
        return THEME.assets().stream()
                .filter(asset -> asset.path().equals(path))
                .map(asset -> Base64.getDecoder().decode(asset.base64()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean outsideTheArticle(Element element) {
        return element.closest(".article") == null;
    }

    /** Every part of a page at once, in a language that is written from right to left. */
    private static PageModel everything() {
        var builder = new SamplePages.Builder();
        builder.lang = "ar";
        builder.dir = "rtl";
        builder.machineTranslated = true;
        builder.navigation = SamplePages.navigation(
                List.of(SamplePages.place("Titre", null), SamplePages.borrowed("Phase"), SamplePages.missing("Nichts")),
                SamplePages.place("Oben", null),
                SamplePages.guideBranches(3),
                SamplePages.guide(3),
                SamplePages.borrowed("Vorher"),
                SamplePages.external("Nachher"));
        return builder.page();
    }

    /** No part of a page that may be left out. */
    private static PageModel bare() {
        var builder = new SamplePages.Builder();
        builder.description = "";
        builder.alternates = List.of();
        builder.xDefault = null;
        builder.languages = List.of(new LanguageModel("en", "ltr", "English", "pool.html", false, false));
        builder.revised = null;
        builder.outline = List.of();
        builder.navigation = SamplePages.nothing();
        builder.frontMatter = Map.of();
        return builder.page();
    }

    private static PageModel hostile() {
        var builder = new SamplePages.Builder();
        var place = SamplePages.place(HOSTILE, "x.html");
        builder.title = HOSTILE;
        builder.description = HOSTILE;
        builder.alternates = List.of(new AlternateModel("fr-FR", "https://docs.example.org/?a=1&b=2", HOSTILE));
        builder.languages = List.of(new LanguageModel("fr-FR", "ltr", HOSTILE, "x.html", true, false));
        builder.outline = List.of(new HeadingModel(2, "a", HOSTILE), new HeadingModel(2, "b\"><b>", HOSTILE));
        builder.navigation = SamplePages.navigation(
                List.of(place),
                SamplePages.borrowed(HOSTILE),
                List.of(SamplePages.leaf(place), SamplePages.leaf(SamplePages.missing(HOSTILE))),
                new PageModel.GuideModel(
                        place, false, null, List.of(new PageModel.StepModel(place, HOSTILE, 1, true)), 1, 1, 1, 1),
                place,
                place);
        return builder.page();
    }

    private static String html(PageModel page) {
        return TEMPLATES.render(page, SamplePages.SITE, FRENCH);
    }

    private static Document parsed(PageModel page) {
        return Jsoup.parse(html(page));
    }
}
