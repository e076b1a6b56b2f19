package stele.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.link.LinkedTopic;
import stele.page.ComposePage;
import stele.page.Dress;
import stele.page.SitePages;
import stele.producer.Job;
import stele.producer.Producers;
import stele.site.Site;
import stele.theme.Theme;
import stele.topic.Topic;

/** The site as it is at one moment. Its files are those of a build, each made when it is asked for. */
final class Edition {

    private final Site site;
    private final Theme theme;
    private final Dress dress;
    private final Map<OutputPath, Sheet> sheets = new HashMap<>();
    private final Map<OutputPath, OutputFile> copies = new HashMap<>();
    private final Map<String, Map<OutputPath, OutputFile>> made = new ConcurrentHashMap<>();
    private @Nullable ComposePage composePage;
    private @Nullable List<Job> jobs;
    private @Nullable Remarks remarks;

    /** @param speaking the theme, with the words of the site's languages */
    Edition(Site site, Theme speaking, Dress dress) {
        this.site = site;
        this.theme = speaking;
        this.dress = dress;
        site.assets().copies().forEach(copy -> copies.put(copy.path(), copy));
        site.catalogue().topics().forEach(topic -> sheets.put(topic.page(), new Sheet(topic, () -> site.link(topic))));
        site.fallbacks()
                .pages()
                .forEach(shown -> sheets.put(shown.page(), new Sheet(shown.topic(), () -> site.link(shown))));
    }

    /** The same, showing {@code other}: a site in which pages lie where they lay. */
    Edition showing(Site other) {
        return new Edition(other, theme, dress);
    }

    Site site() {
        return site;
    }

    Dress dress() {
        return dress;
    }

    /** The topic that the page at {@code path} shows. */
    Optional<Topic> topic(OutputPath path) {
        return Optional.ofNullable(sheets.get(path)).map(Sheet::topic);
    }

    /** Every page that shows {@code topic}: its own, and those of languages that lack it. */
    List<OutputPath> pagesOf(Topic topic) {
        return sheets.entrySet().stream()
                .filter(entry -> entry.getValue().topic().source().equals(topic.source()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * The file that a build would publish at {@code path}.
     *
     * @throws stele.page.TemplateFailure if the theme has a fault
     */
    Optional<OutputFile> file(OutputPath path) {
        var sheet = sheets.get(path);
        if (sheet != null) {
            return Optional.of(composePage().apply(sheet.linked().get()));
        }
        var copy = copies.get(path);
        return copy != null
                ? Optional.of(copy)
                : jobs().stream()
                        .filter(job -> Shelves.mayHave(job, path))
                        .flatMap(job -> Optional.ofNullable(filesOf(job).get(path)).stream())
                        .findFirst();
    }

    private Map<OutputPath, OutputFile> filesOf(Job job) {
        return made.computeIfAbsent(
                job.name(), name -> job.files().get().collect(Collectors.toMap(OutputFile::path, file -> file)));
    }

    /** What the rules find; put together when it is first asked for, since it takes every text. */
    synchronized Remarks remarks() {
        if (remarks == null) {
            remarks = new Remarks(site);
        }
        return remarks;
    }

    private synchronized ComposePage composePage() {
        if (composePage == null) {
            composePage = new ComposePage(site, dress);
        }
        return composePage;
    }

    private synchronized List<Job> jobs() {
        if (jobs == null) {
            var pages = new SitePages(site, dress);
            jobs = Producers.USUAL.stream()
                    .flatMap(producer -> producer.jobs(site, pages, theme))
                    .toList();
        }
        return jobs;
    }

    /** A page of a topic that is still to be linked. */
    private record Sheet(Topic topic, Supplier<LinkedTopic> linked) {}
}
