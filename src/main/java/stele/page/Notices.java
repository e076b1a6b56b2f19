package stele.page;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.i18n.Dates;
import stele.i18n.LocaleTag;
import stele.link.LinkedTopic;
import stele.page.PageModel.DateModel;
import stele.site.Site;
import stele.topic.Topic;
import stele.translation.Evidence;
import stele.translation.Lag;
import stele.translation.Tracking;
import stele.translation.Translations;

/** What the readers of a topic must know before they read it: one thing at most, the weightiest. */
final class Notices {

    /** A date that is not much older tells of publishing rather than of the text. */
    private static final int DAYS_THAT_MATTER = 30;

    private final Translations translations;
    private final Site site;

    Notices(Site site) {
        this.site = site;
        this.translations = site.translationsByText();
    }

    @Nullable
    NoticeModel of(LinkedTopic linked) {
        var notice = untranslated(linked);
        notice = notice.isPresent() ? notice : otherLanguage(linked);
        notice = notice.isPresent() ? notice : machine(linked);
        notice = notice.isPresent() ? notice : stale(linked);
        notice = notice.isPresent() ? notice : archived(linked);
        return notice.orElse(null);
    }

    private Optional<NoticeModel> untranslated(LinkedTopic linked) {
        if (!linked.isFallback()) {
            return Optional.empty();
        }
        boolean awaited = translations.mayHave(linked.topic().key(), linked.reader());
        return Optional.of(new Draft(linked, awaited ? "untranslated" : "elsewhere")
                .in(linked.topic().textLocale())
                .readAt(linked.topic())
                .model());
    }

    private static Optional<NoticeModel> otherLanguage(LinkedTopic linked) {
        var text = linked.topic().textLocale();
        return text.equals(linked.reader())
                ? Optional.empty()
                : Optional.of(new Draft(linked, "language").in(text).model());
    }

    private Optional<NoticeModel> machine(LinkedTopic linked) {
        var topic = linked.topic();
        if (!topic.machineTranslated() && !topic.reviewed()) {
            return Optional.empty();
        }
        var draft = new Draft(linked, topic.reviewed() ? "reviewed" : "machine");
        translations
                .sourceLocale(topic)
                .filter(source -> !source.equals(topic.locale()))
                .ifPresent(draft::in);
        translations.source(topic).ifPresent(draft::readAt);
        draft.compact = !topic.reviewed() && site.isMostlyMachine(topic.locale());
        return Optional.of(draft.model());
    }

    private Optional<NoticeModel> stale(LinkedTopic linked) {
        var topic = linked.topic();
        return translations.lag(topic).filter(lag -> matters(lag, topic)).map(lag -> {
            var draft = new Draft(linked, "stale").in(lag.source().locale());
            translations.translations(topic.key()).stream()
                    .filter(other -> other.id().equals(lag.source()))
                    .findFirst()
                    .ifPresent(draft::readAt);
            draft.date = lag.evidence() == Evidence.REVISION_DATE ? LocalDate.parse(lag.there()) : null;
            return draft.model();
        });
    }

    /** A commit that a translation names says more than dates, but only git could tell what. */
    private static boolean matters(Lag lag, Topic topic) {
        return lag.evidence() != Evidence.REVISION_DATE
                || lag.days().orElse(0) > DAYS_THAT_MATTER
                        && Tracking.of(topic).commits().findAny().isEmpty();
    }

    private static Optional<NoticeModel> archived(LinkedTopic linked) {
        return linked.topic().archived() ? Optional.of(new Draft(linked, "archived").model()) : Optional.empty();
    }

    /** A notice of which only the kind is certain. */
    private static final class Draft {
        private final LinkedTopic linked;
        private final String kind;
        private @Nullable LocaleTag language;
        private @Nullable String url;
        private @Nullable LocalDate date;
        private boolean compact;

        Draft(LinkedTopic linked, String kind) {
            this.linked = linked;
            this.kind = kind;
        }

        Draft in(LocaleTag other) {
            language = other;
            return this;
        }

        Draft readAt(Topic other) {
            url = linked.page().hrefTo(other.page());
            return this;
        }

        NoticeModel model() {
            var reader = linked.reader();
            return new NoticeModel(
                    kind,
                    reader.inSentenceOf(reader),
                    language == null ? null : language.inSentenceOf(reader),
                    language == null ? null : language.tag(),
                    url,
                    date == null ? null : new DateModel(date.toString(), Dates.longDate(date, reader)),
                    compact);
        }
    }
}
