package stele.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import stele.file.OutputPath;
import stele.i18n.Collation;
import stele.i18n.Dates;
import stele.i18n.LocaleTag;
import stele.page.PageModel.DateModel;
import stele.page.PageModel.LanguageModel;
import stele.site.Site;
import stele.stage.Lazy;

/** What all pages for the readers of one language say alike, found out once. Safe for use by several threads. */
final class Reader {

    private final Site site;
    private final LocaleTag locale;
    private final String direction;
    private final String siteTitle;
    private final Optional<OutputPath> feed;
    private final List<LanguageModel> languages;
    private final boolean mostlyMachine;
    private final Recent<String, Folder> folders = new Recent<>(4);
    private final Map<LocaleTag, TextModel> texts = new ConcurrentHashMap<>();
    private final Map<LocaleTag, String> openGraph = new ConcurrentHashMap<>();
    private final Lazy<Dates> longDates;
    private final Map<LocalDate, DateModel> dates = new ConcurrentHashMap<>();

    Reader(Site site, LocaleTag locale) {
        this.site = site;
        this.locale = locale;
        this.longDates = Lazy.of(() -> new Dates(locale));
        this.direction = locale.direction();
        this.siteTitle = site.config().title().in(locale);
        this.feed = site.feed(locale);
        this.mostlyMachine = site.isMostlyMachine(locale);
        this.languages = site.locales().stream()
                .map(language -> new LanguageModel(
                        language.tag(), language.direction(), language.endonym(), null, language.equals(locale), false))
                .sorted(Comparator.comparing(LanguageModel::name, Collation.ofEndonyms(locale)))
                .toList();
    }

    /** What the pages beside {@code page} have alike. */
    Folder folder(OutputPath page) {
        var name = page.value().substring(0, page.value().lastIndexOf('/') + 1);
        var known = folders.get(name);
        if (known == null) {
            known = new Folder(site, page, this);
            folders.put(name, known);
        }
        return known;
    }

    LocaleTag locale() {
        return locale;
    }

    /** {@code ltr} or {@code rtl}. */
    String direction() {
        return direction;
    }

    String siteTitle() {
        return siteTitle;
    }

    Optional<OutputPath> feed() {
        return feed;
    }

    /** Every language of the site, in the order in which a reader looks for its name; leading nowhere yet. */
    List<LanguageModel> languages() {
        return languages;
    }

    /** A text in {@code language}, as the reader sees it. */
    TextModel text(LocaleTag language) {
        return texts.computeIfAbsent(
                language,
                it -> new TextModel(
                        it.tag(), it.direction(), it.equals(locale) ? null : it.nameIn(locale), mostlyMachine));
    }

    DateModel date(LocalDate date) {
        return dates.computeIfAbsent(
                date, it -> new DateModel(it.toString(), longDates.get().longDate(it)));
    }

    /** {@code language} as Open Graph writes it, which wants a territory with each. */
    String openGraph(LocaleTag language) {
        return openGraph.computeIfAbsent(language, it -> it.withTerritory().replace('-', '_'));
    }
}
