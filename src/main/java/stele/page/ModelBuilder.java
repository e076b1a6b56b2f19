package stele.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.catalogue.Alternate;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.i18n.Sentences;
import stele.link.Sections;
import stele.navigation.NavView;
import stele.navigation.Navigation;
import stele.navigation.TreeFile;
import stele.page.PageModel.AlternateModel;
import stele.page.PageModel.DateModel;
import stele.page.PageModel.HeadingModel;
import stele.page.PageModel.LanguageModel;
import stele.site.Site;
import stele.topic.TopicKey;

/** Fills in what every page has, and takes what only some have. */
final class ModelBuilder {

    /** The kinds of pages that a reader may want to find from elsewhere; the others only lead to them. */
    private static final Set<String> LISTED = Set.of("topic", "home", "languages");

    private final Site site;
    private final String kind;
    private final OutputPath path;
    private final LocaleTag locale;
    private final Folder folder;
    private final PlaceModels places;
    private String title = "";
    private @Nullable String titleId;
    private String description = "";
    private List<AlternateModel> alternates = List.of();
    private @Nullable String canonical;
    private @Nullable String xDefault;
    private @Nullable List<Alternate> switcher;
    private Markup article = Markup.NONE;
    private @Nullable DateModel revised;
    private boolean machineTranslated;
    private List<HeadingModel> outline = List.of();
    private NavView around = NavView.outside(NavView.Level.EMPTY);
    private Map<String, Object> frontMatter = Map.of();
    private String target = "";
    private @Nullable PrintModel print;
    private @Nullable StatusModel status;
    private TextModel text;
    private @Nullable NoticeModel notice;
    private HeadModel head = HeadModel.USUAL;
    private Supplier<Policy> policy = () -> Policy.STRICT;
    private Supplier<String> structured = () -> "";
    private @Nullable String edit;
    private @Nullable String report;
    private List<LetterModel> letters = List.of();
    private final Map<String, Object> data = new LinkedHashMap<>();

    /** @param folder in which the page is */
    ModelBuilder(Site site, String kind, OutputPath path, Folder folder) {
        this.site = site;
        this.kind = kind;
        this.path = path;
        this.folder = folder;
        this.locale = folder.reader().locale();
        this.places = new PlaceModels(folder, this::summary);
        this.text = folder.reader().text(locale);
        this.canonical = site.absolute(path).orElse(null);
    }

    ModelBuilder title(String plainText) {
        title = plainText;
        return this;
    }

    ModelBuilder titleId(@Nullable String id) {
        titleId = id;
        return this;
    }

    ModelBuilder description(String plainText) {
        description = plainText;
        return this;
    }

    /** The one table from which every claim about other languages is made. */
    ModelBuilder alternates(List<Alternate> table) {
        var models = new ArrayList<AlternateModel>(table.size());
        for (var alternate : table) {
            models.add(new AlternateModel(alternate.locale().tag(), address(alternate.page()), alternate.title()));
        }
        alternates = models;
        xDefault = table.isEmpty() ? null : address(site.forOthers(table));
        return languages(table);
    }

    /** The switcher alone, on a page that makes no claim about other languages to programs. */
    ModelBuilder languages(List<Alternate> table) {
        switcher = table;
        return this;
    }

    /** The page that this one is a copy of. */
    ModelBuilder canonical(OutputPath page) {
        canonical = address(page);
        return this;
    }

    ModelBuilder xDefault(OutputPath page) {
        xDefault = address(page);
        return this;
    }

    ModelBuilder article(Markup html) {
        article = html;
        return this;
    }

    ModelBuilder revised(@Nullable DateModel date) {
        revised = date;
        return this;
    }

    ModelBuilder machineTranslated(boolean byMachine) {
        machineTranslated = byMachine;
        return this;
    }

    ModelBuilder outline(List<HeadingModel> headings) {
        outline = headings;
        return this;
    }

    ModelBuilder around(NavView view) {
        around = view;
        return this;
    }

    ModelBuilder frontMatter(Map<String, Object> values) {
        frontMatter = values;
        return this;
    }

    ModelBuilder target(String url) {
        target = url;
        return this;
    }

    ModelBuilder print(PrintModel model) {
        print = model;
        return this;
    }

    ModelBuilder status(StatusModel model) {
        status = model;
        return this;
    }

    ModelBuilder text(TextModel model) {
        text = model;
        return this;
    }

    ModelBuilder notice(@Nullable NoticeModel model) {
        notice = model;
        return this;
    }

    ModelBuilder head(HeadModel model) {
        head = model;
        return this;
    }

    /** What the page may load, where it is more than usual. */
    ModelBuilder policy(Supplier<Policy> wider) {
        policy = wider;
        return this;
    }

    /** JSON-LD. */
    ModelBuilder structured(Supplier<String> json) {
        structured = json;
        return this;
    }

    /** Where readers can help. */
    ModelBuilder links(HelpLinks links) {
        edit = links.edit().orElse(null);
        report = links.report().orElse(null);
        return this;
    }

    ModelBuilder letters(List<LetterModel> index) {
        letters = index;
        return this;
    }

    /** So that a reader who changes the language goes on at the same place. */
    ModelBuilder sections(Sections sections) {
        return sections.elsewhere().isEmpty() ? this : data("sections", sections.elsewhere());
    }

    /** Something that a script of the theme wants to know of the page; {@code value} as in {@link stele.json.Json}. */
    ModelBuilder data(String key, Object value) {
        data.put(key, value);
        return this;
    }

    PageModel build() {
        around.guide().ifPresent(guide -> data.put("guide", numbers(guide)));
        if (!around.sidebar().lines().isEmpty()) {
            site.navigation(locale).map(Navigation::file).ifPresent(this::tree);
        }
        if (switcher != null && site.locales().size() > 1) {
            data.put("language", locale.inSentenceOf(locale));
        }
        return new PageModel(
                kind,
                path.value(),
                root(path),
                locale.tag(),
                folder.reader().direction(),
                title,
                titleId,
                description,
                canonical,
                alternates,
                xDefault,
                languages(),
                folder.home(),
                article,
                revised,
                machineTranslated,
                outline,
                places.navigation(around),
                frontMatter,
                target,
                print,
                status,
                text,
                notice,
                new HeadModels(folder)
                        .head(
                                head.indexed() && LISTED.contains(kind),
                                title,
                                description,
                                around,
                                alternates,
                                policy,
                                structured),
                new ToolsModel(folder.search(), folder.index(), printed(), edit, report),
                letters,
                ScriptData.json(data));
    }

    private static String root(OutputPath path) {
        int depth = 0;
        for (int slash = path.value().indexOf('/');
                slash >= 0;
                slash = path.value().indexOf('/', slash + 1)) {
            depth++;
        }
        return depth == 0 ? "./" : "../".repeat(depth);
    }

    private PrintModel.@Nullable LinkModel printed() {
        return site.printout(path, locale)
                .map(whole -> new PrintModel.LinkModel(path.hrefTo(whole.path()), whole.guide()))
                .orElse(null);
    }

    private List<LanguageModel> languages() {
        return switcher == null
                ? List.of()
                : new LanguageModels(site, path, folder.reader()).of(switcher, around.breadcrumbs());
    }

    /** Where the script with the whole tree is, and what its links are relative to. */
    private void tree(TreeFile file) {
        data.put("tree", List.of(path.hrefTo(file.path()), folder.home()));
    }

    /** The branches of a guide and of its steps, by which scripts find in the tree what there is to read. */
    private static List<Integer> numbers(NavView.Guide guide) {
        var steps = Stream.concat(guide.preparation().stream(), guide.steps().stream());
        return Stream.concat(Stream.of(guide.number()), steps.map(NavView.Step::number))
                .toList();
    }

    /** A sentence about a topic, in its own language. */
    private String summary(TopicKey topic) {
        return site.catalogue()
                .nearest(topic, locale)
                .map(found -> Sentences.first(found.description(), found.locale()))
                .orElse("");
    }

    private String address(OutputPath page) {
        var absolute = site.absolute(page);
        return absolute.isPresent() ? absolute.get() : path.hrefTo(page);
    }
}
