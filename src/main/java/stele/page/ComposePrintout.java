package stele.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.file.Utf8Builder;
import stele.i18n.LocaleTag;
import stele.navigation.Printout;
import stele.page.PrintModel.TopicModel;
import stele.site.Site;

/** The page that holds every topic of a phase or of a guide, one after the other, to be printed. */
final class ComposePrintout {

    private final Site site;
    private final Dress dress;

    ComposePrintout(Site site, Dress dress) {
        this.site = site;
        this.dress = dress;
    }

    OutputFile.Text apply(Printout printout, LocaleTag reader) {
        var chapters = chapters(printout, reader);
        var topics = new ArrayList<TopicModel>();
        var alone = new Utf8Builder(16 * 1024);
        for (var chapter : chapters.values()) {
            topics.add(topic(chapter, printout, chapters, alone));
        }
        var first = chapters.get(printout.page());
        return dress.page(dress.start("print", printout.path(), reader)
                .title(printout.place().label())
                // A page that stands in for a translation is a copy itself.
                .canonical(
                        first == null ? printout.page() : first.linked().topic().page())
                .head(HeadModel.HIDDEN)
                .policy(() -> policy(chapters.values()))
                .print(new PrintModel(printout.path().hrefTo(printout.page()), topics))
                .build());
    }

    private Policy policy(Collection<Chapter> chapters) {
        var policy = Policy.STRICT;
        for (var chapter : chapters) {
            policy = policy.or(dress.policy(chapter.linked().topic()));
        }
        return policy;
    }

    /** In reading order, by the pages that the topics have for themselves. */
    private Map<OutputPath, Chapter> chapters(Printout printout, LocaleTag reader) {
        var chapters = new LinkedHashMap<OutputPath, Chapter>();
        for (var linked : site.link(printout, reader)) {
            boolean own = chapters.isEmpty() && linked.page().equals(printout.page()) && isTitled(printout);
            chapters.put(linked.page(), new Chapter("t" + (chapters.size() + 1), own ? 1 : 2, linked));
        }
        return chapters;
    }

    /** Whether the page is that of the phase or guide itself, and not the first below a heading that has none. */
    private static boolean isTitled(Printout printout) {
        return printout.place().destination().topic().isPresent();
    }

    /** @param alone where articles are written one after the other, before their ids are changed */
    private TopicModel topic(Chapter chapter, Printout printout, Map<OutputPath, Chapter> chapters, Utf8Builder alone) {
        var linked = chapter.linked();
        var topic = linked.topic();
        var slots = new ChapterSlots(linked, dress, site.assets()::imageSize, printout.path(), chapters);
        return new TopicModel(
                chapter.id(),
                chapter.level(),
                topic.title(),
                chapter.titleId().orElse(null),
                dress.reader(linked.reader()).text(topic.textLocale()),
                new ArticleMarkup(topic.body().article(), slots) {
                    @Override
                    void writeTo(Utf8Builder out) {
                        alone.truncate(0);
                        super.writeTo(alone);
                        ChapterHtml.write(alone.toUtf8(), chapter.id(""), chapter.level() - 1, out);
                    }
                });
    }
}
