package stele.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stele.file.Utf8;
import stele.page.PageModel.AlternateModel;
import stele.page.PageModel.BranchModel;
import stele.page.PageModel.DateModel;
import stele.page.PageModel.GuideModel;
import stele.page.PageModel.HeadingModel;
import stele.page.PageModel.LanguageModel;
import stele.page.PageModel.LevelModel;
import stele.page.PageModel.NavigationModel;
import stele.page.PageModel.PlaceModel;
import stele.page.PageModel.StepModel;
import stele.page.PrintModel.TopicModel;

/** Pages made by hand: a guide of ten phases in French, in which something of everything occurs. */
final class SamplePages {

    static final SiteModel SITE = new SiteModel("Lync Server 2013", "Stele", "");

    private static final List<String> PHASES = List.of(
            "Planification de la migration depuis Office Communications Server 2007 R2",
            "Préparation à la migration",
            "Déploiement du pool pilote",
            "Fusion des topologies",
            "Configuration du pool pilote",
            "Vérification du fonctionnement",
            "Ajout du serveur Edge au pool pilote",
            "Passage du déploiement pilote en production",
            "Tâches postérieures à la migration",
            "Désactivation de l’environnement hérité");

    private SamplePages() {}

    /** A phase whose second topic is there in English only. */
    private static PrintModel print() {
        var french = new TextModel("fr-FR", "ltr", null, false);
        var english = new TextModel("en-US", "ltr", "anglais", false);
        return new PrintModel(
                "phase-3.html",
                List.of(
                        new TopicModel("t1", 1, "Phase 3 : Déploiement", "t1-phase-3", french, html("<p>Texte</p>")),
                        new TopicModel("t2", 2, "Certificates", null, english, html("<h3 id=\"t2-a\">Texts</h3>"))));
    }

    private static Markup html(String html) {
        return Markup.of(Utf8.of(html));
    }

    static PageModel topic() {
        return new Builder().page();
    }

    static PageModel of(String kind) {
        var builder = new Builder();
        builder.kind = kind;
        builder.title = "Migration vers Lync Server 2013";
        builder.article = "";
        builder.revised = null;
        builder.outline = List.of();
        builder.navigation = navigation(List.of(), null, firstLevel(), null, null, null);
        switch (kind) {
            case "languages" -> {
                builder.path = "index.html";
                builder.root = "./";
                builder.navigation = nothing();
            }
            case "not-found-anywhere" -> {
                builder.path = "404.html";
                builder.root = "./";
                builder.navigation = nothing();
            }
            case "permalink" -> {
                builder.path = "id/0a1b/index.html";
                builder.root = "../../";
                builder.navigation = nothing();
            }
            case "print" -> {
                builder.path = "fr-fr/phase-3.print.html";
                builder.navigation = nothing();
                builder.print = print();
            }
            case "redirect" -> {
                builder.alternates = List.of();
                builder.xDefault = null;
                builder.languages = List.of();
                builder.navigation = nothing();
                builder.target = "neu.html?a=1&b=2";
            }
            default -> {}
        }
        return builder.page();
    }

    /** The first page of the guide: its phases are a list there. */
    static PageModel landing() {
        var builder = new Builder();
        builder.title = "Migration d’Office Communications Server 2007 R2 vers Lync Server 2013";
        builder.navigation =
                navigation(List.of(), null, guideBranches(0), guide(0), null, place("Avant de commencer", "a.html"));
        return builder.page();
    }

    static NavigationModel nothing() {
        return navigation(List.of(), null, List.of(), null, null, null);
    }

    static NavigationModel navigation(
            List<PlaceModel> breadcrumbs,
            @Nullable PlaceModel up,
            List<BranchModel> sidebar,
            @Nullable GuideModel guide,
            @Nullable PlaceModel previous,
            @Nullable PlaceModel next) {
        var level = new LevelModel(0, sidebar, 0, sidebar.size());
        return new NavigationModel(
                breadcrumbs, up, level, guide, previous, next, List.of(), List.of(), "navigation.json");
    }

    static PlaceModel place(String label, @Nullable String url) {
        return new PlaceModel(label, label, null, null, null, url, 0, false, false);
    }

    static PlaceModel phase(int number) {
        var name = PHASES.get(number - 1);
        return new PlaceModel(
                "Phase\u00A0" + number + "\u00A0: " + name,
                name,
                null,
                null,
                null,
                "phase-" + number + ".html",
                number,
                false,
                false);
    }

    static PlaceModel borrowed(String label) {
        return new PlaceModel(label, label, "de-DE", "de-DE", "allemand", "../de-de/x.html", 0, false, false);
    }

    static PlaceModel missing(String label) {
        return new PlaceModel(label, label, null, null, null, null, 0, true, false);
    }

    static PlaceModel external(String label) {
        return new PlaceModel(label, label, null, null, null, "https://commonmark.org/", 0, false, true);
    }

    static BranchModel leaf(PlaceModel place) {
        return new BranchModel(place, 1, false, false, null);
    }

    static LevelModel level(int parent, List<BranchModel> lines) {
        return new LevelModel(parent, lines, 0, lines.size());
    }

    static GuideModel guide(int current) {
        return guide(current, current == 0);
    }

    static GuideModel guide(int current, boolean here) {
        var steps = IntStream.rangeClosed(1, PHASES.size())
                .mapToObj(
                        number -> new StepModel(phase(number), here ? "Résumé de la phase." : "", 5, number == current))
                .toList();
        return new GuideModel(
                place("Migration vers Lync Server 2013", "index.html"),
                here,
                new StepModel(place("Avant de commencer la migration", "a.html"), "", 1, false),
                steps,
                current,
                PHASES.size(),
                current > 0 ? 2 : 0,
                5);
    }

    private static List<BranchModel> firstLevel() {
        return List.of(
                new BranchModel(place("Migration vers Lync Server 2013", "index.html"), 1, false, true, null),
                leaf(borrowed("Migrationsvorgang")),
                new BranchModel(
                        place("Références", null),
                        2,
                        false,
                        true,
                        level(2, List.of(leaf(external("CommonMark")), leaf(missing("Glossaire"))))));
    }

    static List<BranchModel> guideBranches(int current) {
        var branches = new ArrayList<BranchModel>();
        branches.add(leaf(place("Avant de commencer la migration", "a.html")));
        for (int number = 1; number <= PHASES.size(); number++) {
            branches.add(new BranchModel(
                    phase(number),
                    10 * number,
                    false,
                    true,
                    number == current ? level(10 * number, phaseBranches()) : null));
        }
        branches.add(leaf(external("CommonMark")));
        return branches;
    }

    private static List<BranchModel> phaseBranches() {
        return List.of(
                leaf(place("Configurer les certificats", "certificats.html")),
                new BranchModel(place("Déployer le pool pilote", "pool.html"), 32, true, false, null),
                leaf(borrowed("Überprüfen der Anwesenheitseinstellungen")),
                leaf(missing("Publier la topologie")));
    }

    /** The head of the topic, with JSON-LD. */
    static HeadModel head(String structured) {
        return head("topic", "Titre", "", "../", structured);
    }

    private static HeadModel head(String kind, String title, String description, String root, String structured) {
        return new HeadModel(
                List.of("topic", "home", "languages").contains(kind),
                title + " | " + SITE.title(),
                description,
                "fr_FR",
                List.of("de_DE"),
                root + "fr-fr/feed.xml",
                html(Policy.STRICT.value()),
                structured);
    }

    static final class Builder {
        String kind = "topic";
        String path = "fr-fr/pool.html";
        String root = "../";
        String lang = "fr-FR";
        String dir = "ltr";
        String title = "Déployer le pool pilote Lync Server 2013";
        String description = "Comment déployer le pool pilote.";
        List<AlternateModel> alternates = List.of(
                new AlternateModel("fr-FR", "https://docs.example.org/fr-fr/pool.html", "Déployer le pool pilote"),
                new AlternateModel("de-DE", "https://docs.example.org/de-de/pool.html", "Pilotpool bereitstellen"));

        @Nullable
        String xDefault = "https://docs.example.org/fr-fr/pool.html";

        List<LanguageModel> languages = List.of(
                new LanguageModel("fr-FR", "ltr", "Français", "pool.html", true, false),
                new LanguageModel("es-ES", "ltr", "Español", null, false, false),
                new LanguageModel("pt-BR", "ltr", "Português", null, false, false),
                new LanguageModel("de-DE", "ltr", "Deutsch", "../de-de/pool.html", false, true));
        String article = "<p>Le pool pilote précède la production.</p>";

        @Nullable
        DateModel revised = new DateModel("2012-10-19", "19 octobre 2012");

        boolean machineTranslated = false;
        List<HeadingModel> outline = List.of(
                new HeadingModel(2, "lancer", "Lancer la construction"),
                new HeadingModel(3, "où", "Où regarder"),
                new HeadingModel(2, "dans-cette-section", "Dans cette section"));
        NavigationModel navigation = navigation(
                List.of(place("Migration vers Lync Server 2013", "index.html"), phase(3)),
                place("Toute la documentation", "../fr-fr/tout.html"),
                guideBranches(3),
                guide(3),
                phase(3),
                place("Configurer les certificats", "certificats.html"));
        Map<String, Object> frontMatter = Map.of("my.key", "une valeur");
        String target = "";

        @Nullable
        PrintModel print;

        @Nullable
        TextModel text;

        @Nullable
        NoticeModel notice;

        @Nullable
        HeadModel head;

        List<LetterModel> letters = List.of();
        String data = "{}";

        PageModel page() {
            return new PageModel(
                    kind,
                    path,
                    root,
                    lang,
                    dir,
                    title,
                    null,
                    description,
                    "https://docs.example.org/" + path,
                    alternates,
                    xDefault,
                    languages,
                    kind.equals("languages") ? "fr-fr/index.html" : root + "fr-fr/index.html",
                    html(article),
                    revised,
                    machineTranslated,
                    outline,
                    navigation,
                    frontMatter,
                    target,
                    print,
                    null,
                    text == null ? new TextModel(lang, dir, null, false) : text,
                    notice,
                    head == null ? SamplePages.head(kind, title, description, root, "") : head,
                    new ToolsModel(root + "fr-fr/search.html", root + "fr-fr/a-z.html"),
                    letters,
                    data);
        }
    }
}
