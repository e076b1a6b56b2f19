package stele.translation;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.catalogue.Catalogue;
import stele.config.SiteConfig;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.topic.Topic;
import stele.translation.History.Commit;

/**
 * Finds out which translations lie behind. The first evidence that there is decides, in the order of {@link Evidence}; git
 * is asked only for what nothing else tells of, and then once for all.
 */
final class Lags {

    private final Originals originals;
    private final TextLags texts;
    private final Supplier<History> histories;
    private final Map<SourcePath, Lag> lags = new HashMap<>();
    private final Map<SourcePath, Topic> undecided = new HashMap<>();
    private final Complaints complaints = new Complaints();
    private final Map<SourcePath, String> unavailable = new HashMap<>();
    private @Nullable History history;

    Lags(SiteConfig config, Catalogue catalogue, Supplier<History> histories) {
        this.originals = new Originals(config, catalogue);
        this.texts = new TextLags(originals, catalogue);
        this.histories = histories;
        try {
            catalogue.topics().forEach(this::judge);
            askForLastCommits();
        } finally {
            if (history != null) {
                history.close();
            }
        }
    }

    Optional<Lag> of(Topic topic) {
        return Optional.ofNullable(lags.get(topic.source()));
    }

    /** What cannot be used, in the order of the topics. */
    List<Untrackable> untrackable() {
        return complaints.all();
    }

    /** Why git could not be asked, though some translation needed it. */
    Optional<String> unavailable() {
        return unavailable.values().stream().sorted().findFirst();
    }

    /** How many translations needed it. */
    int unknown() {
        return unavailable.size();
    }

    /** The topic in the language that {@code translation} was made from; empty for the source itself. */
    Optional<Topic> source(Topic translation) {
        return originals.of(translation);
    }

    /** The language that {@code translation} says it is made from, else that of the site. */
    Optional<LocaleTag> sourceLocale(Topic translation) {
        return originals.locale(translation);
    }

    private void judge(Topic translation) {
        complaints.about(translation, sourceLocale(translation));
        var source = source(translation);
        if (source.isPresent()) {
            judge(translation, source.get());
        } else if (sourceLocale(translation).isEmpty()) {
            texts.byMost(translation).ifPresent(lag -> lags.put(translation.source(), lag));
        }
    }

    private void judge(Topic translation, Topic source) {
        if (decidedByHash(translation, source)
                || decidedByCommit(translation, source)
                || decidedByDates(translation, source)) {
            // What could not be asked for need not be known any more.
            unavailable.remove(translation.source());
        } else {
            undecided.put(translation.source(), source);
        }
    }

    private boolean decidedByHash(Topic translation, Topic source) {
        TextLags.byHash(translation, source).ifPresent(lag -> lags.put(translation.source(), lag));
        return Originals.hashesDiffer(translation, source).isPresent();
    }

    private boolean decidedByCommit(Topic translation, Topic source) {
        for (var commit : Tracking.of(translation).commits().toList()) {
            var since = history().since(source.source(), commit);
            switch (since.state()) {
                case SAME -> {
                    return true;
                }
                case CHANGED -> {
                    lags.put(translation.source(), lag(source, commit, since));
                    return true;
                }
                case UNAVAILABLE -> unavailable.put(translation.source(), since.why());
                case UNKNOWN_COMMIT -> complaints.unknownCommit(translation, commit);
            }
        }
        return false;
    }

    private boolean decidedByDates(Topic translation, Topic source) {
        Revisions.behind(translation, source).ifPresent(lag -> lags.put(translation.source(), lag));
        return Revisions.decide(translation, source);
    }

    private Lag lag(Topic source, String commit, History.Since since) {
        return new Lag(
                Evidence.SOURCE_COMMIT,
                source.id(),
                commit,
                since.last(),
                null,
                since.commits() == 0 ? null : (Integer) since.commits());
    }

    private void askForLastCommits() {
        if (undecided.isEmpty()) {
            return;
        }
        var files = undecided.entrySet().stream()
                .flatMap(pair -> Stream.of(pair.getKey(), pair.getValue().source()))
                .collect(Collectors.toSet());
        var past = history().past(files);
        undecided.forEach((translation, source) -> {
            Stream.of(source.source(), translation)
                    .flatMap(file -> Optional.ofNullable(past.unavailable().get(file)).stream())
                    .forEach(why -> unavailable.put(translation, why));
            behind(past.changes(), translation, source).ifPresent(lag -> lags.put(translation, lag));
        });
    }

    /** Committed together is no lag. */
    private static Optional<Lag> behind(Map<SourcePath, Commit> changes, SourcePath translation, Topic source) {
        var here = changes.get(translation);
        var there = changes.get(source.source());
        if (here == null || there == null || !here.time().isBefore(there.time())) {
            return Optional.empty();
        }
        return Optional.of(new Lag(
                Evidence.LAST_COMMIT,
                source.id(),
                here.toString(),
                there.toString(),
                Math.toIntExact(ChronoUnit.DAYS.between(here.time(), there.time())),
                null));
    }

    private History history() {
        if (history == null) {
            history = histories.get();
        }
        return history;
    }
}
