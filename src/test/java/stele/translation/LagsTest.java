package stele.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stele.file.SourcePath;
import stele.translation.History.Commit;
import stele.translation.History.Since;
import stele.translation.Standing.Kind;

/** Which translations lie behind, and by what that is known. */
class LagsTest {

    private static final String COMMIT = "33db8c7febd4cf1591e8dcbbdfd6fc8e8925896e";

    @Test
    void aTranslationRevisedBeforeItsSourceLagsByDays() {
        var shelf = Shelf.of("de", "en")
                .from("en")
                .revised("de/a.md", "2020-01-31", "")
                .revised("en/a.md", "2020-03-01", "");
        assertThat(lag(shelf, "de"))
                .isEqualTo(
                        new Lag(Evidence.REVISION_DATE, Shelf.id("en", "a.md"), "2020-01-31", "2020-03-01", 30, null));
        assertThat(lag(shelf, "de").distance()).contains("30 days");
        assertThat(kind(shelf, "en")).isEqualTo(Kind.TRANSLATED);
    }

    @Test
    void equalDatesAndNewerOnesAreNoLag() {
        var equal = Shelf.of("de", "en").from("en").revised("de/a.md", "2020-01-31", "");
        assertThat(kind(equal.revised("en/a.md", "2020-01-31", ""), "de")).isEqualTo(Kind.TRANSLATED);
        var newer = Shelf.of("de", "en").from("en").revised("de/a.md", "2020-02-01", "");
        assertThat(kind(newer.revised("en/a.md", "2020-01-31", ""), "de")).isEqualTo(Kind.TRANSLATED);
    }

    @Test
    void aMachineTranslationMayLagAsWell() {
        var standing = Shelf.standing(
                Shelf.of("de", "en")
                        .from("en")
                        .revised("de/a.md", "2020-01-31", "ms.translationtype: MT")
                        .revised("en/a.md", "2020-03-01", "")
                        .translations(),
                "de",
                "a.md");
        assertThat(standing.kind()).isEqualTo(Kind.LAGGING);
        assertThat(standing.machine()).isTrue();
    }

    @Test
    void msDateTellsNothing() {
        var shelf = Shelf.of("de", "en")
                .from("en")
                .topic("de/a.md", "ms.date: 01/01/2001")
                .topic("en/a.md", "ms.date: 01/01/2021");
        assertThat(kind(shelf, "de")).isEqualTo(Kind.TRANSLATED);
    }

    @Test
    void withoutASourceTwoNewerTranslationsProveThatAThirdLags() {
        var shelf = Shelf.of("de", "en", "fr")
                .revised("de/a.md", "2012-09-28", "")
                .revised("en/a.md", "2016-12-08", "")
                .revised("fr/a.md", "2015-01-01", "");
        assertThat(lag(shelf, "de").there()).isEqualTo("2015-01-01");
        assertThat(kind(shelf, "fr")).isEqualTo(Kind.TRANSLATED);
    }

    @Test
    void withoutASourceTheOlderOfAPairLags() {
        var shelf = Shelf.of("de", "en", "fr")
                .revised("de/a.md", "2012-09-28", "")
                .revised("en/a.md", "2016-12-08", "")
                .topic("fr/a.md", "");
        assertThat(kind(shelf, "de")).isEqualTo(Kind.LAGGING);
        assertThat(kind(shelf, "en")).isEqualTo(Kind.TRANSLATED);
        assertThat(kind(shelf, "fr")).isEqualTo(Kind.TRANSLATED);
    }

    @Test
    void translationsOfOneCommitAreOfOneRevisionWhateverTheirDates() {
        var shelf = Shelf.of("de", "en")
                .revised("de/a.md", "2012-09-28", "ms.sourcegitcommit: " + COMMIT)
                .revised("en/a.md", "2016-12-08", "sourceCommit: " + COMMIT);
        var translations = shelf.translations();
        assertThat(Shelf.standing(translations, "de", "a.md").kind()).isEqualTo(Kind.TRANSLATED);
        assertThat(translations.areOfOneRevision(
                        Shelf.topic(translations, "de", "a.md"), Shelf.topic(translations, "en", "a.md")))
                .isTrue();
    }

    @Test
    void theDatesOfOthersTellNothingOfATranslationWhoseSourceIsElsewhere() {
        var shelf = Shelf.of("de", "en", "fr")
                .revised("de/a.md", "2012-09-28", "ms.sourcegitcommit: " + COMMIT)
                .revised("en/a.md", "2016-12-08", "")
                .revised("fr/a.md", "2016-12-08", "");
        assertThat(kind(shelf, "de")).isEqualTo(Kind.TRANSLATED);
        assertThat(kind(shelf.from("en"), "de")).isEqualTo(Kind.LAGGING);
    }

    @Test
    void theSourceHashOutdoesEveryOtherEvidence() {
        var source = Shelf.of("de", "en").from("en").revised("en/a.md", "2020-03-01", "");
        var digest = Shelf.topic(source.translations(), "en", "a.md").body().digest();
        assertThat(digest).isNotEmpty();
        var fresh = source.revised("de/a.md", "2020-01-31", "sourceHash: " + digest);
        assertThat(kind(fresh, "de")).isEqualTo(Kind.TRANSLATED);

        var stale = Shelf.of("de", "en")
                .from("en")
                .revised("de/a.md", "2020-03-01", "sourceHash: 0123456789abcdef")
                .revised("en/a.md", "2020-03-01", "");
        assertThat(lag(stale, "de"))
                .isEqualTo(
                        new Lag(Evidence.SOURCE_HASH, Shelf.id("en", "a.md"), "0123456789abcdef", digest, null, null));
        assertThat(lag(stale, "de").distance()).isEmpty();
    }

    @Test
    void aTopicMayNameTheLanguageItWasMadeFrom() {
        var shelf = Shelf.of("de", "en", "pt-BR", "pt-PT")
                .from("en")
                .revised("en/a.md", "2020-03-01", "")
                .revised("pt-BR/a.md", "2020-01-01", "")
                .revised("pt-PT/a.md", "2020-01-01", "sourceLocale: pt-BR");
        assertThat(lag(shelf, "pt-BR").source()).isEqualTo(Shelf.id("en", "a.md"));
        assertThat(kind(shelf, "pt-PT")).isEqualTo(Kind.TRANSLATED);
    }

    @Test
    void theSourceCommitIsLookedUpInGit() {
        var git = new Told()
                .since("content/en/a.md", COMMIT, Since.changed(3, "88a16c09dd91229e1a8c156445eb3c360c942978"));
        var shelf = Shelf.of("de", "en", "fr")
                .from("en")
                .with(git)
                .topic("de/a.md", "sourceCommit: " + COMMIT)
                .topic("fr/a.md", "ms.sourcegitcommit: " + COMMIT)
                .topic("en/a.md", "");
        assertThat(lag(shelf, "de"))
                .isEqualTo(new Lag(
                        Evidence.SOURCE_COMMIT,
                        Shelf.id("en", "a.md"),
                        COMMIT,
                        "88a16c09dd91229e1a8c156445eb3c360c942978",
                        null,
                        3));
        assertThat(lag(shelf, "fr").distance()).contains("3 commits");
    }

    @Test
    void aSourceThatIsWhatItWasAtTheCommitHasNoLagWhateverTheDates() {
        var shelf = Shelf.of("de", "en")
                .from("en")
                .with(new Told().since("content/en/a.md", COMMIT, Since.SAME))
                .revised("de/a.md", "2012-01-01", "sourceCommit: " + COMMIT)
                .revised("en/a.md", "2020-01-01", "");
        assertThat(kind(shelf, "de")).isEqualTo(Kind.TRANSLATED);
    }

    @Test
    void aCommitThatTheRepositoryLacksIsOnlyAFaultWhereTheAuthorsWroteIt() {
        var translations = Shelf.of("de", "en", "fr")
                .from("en")
                .with(new Told())
                .revised("de/a.md", "2012-01-01", "sourceCommit: " + COMMIT)
                .revised("fr/a.md", "2012-01-01", "ms.sourcegitcommit: " + COMMIT)
                .revised("en/a.md", "2020-01-01", "")
                .translations();
        assertThat(translations.untrackable())
                .extracting(fault -> fault.topic().id() + " " + fault.key())
                .containsExactly("de/a.md sourceCommit");
        // The next evidence speaks in its place.
        assertThat(Shelf.standing(translations, "fr", "a.md")
                        .lag()
                        .orElseThrow()
                        .evidence())
                .isEqualTo(Evidence.REVISION_DATE);
    }

    @Test
    void theLastCommitsTellWhereNothingElseDoes() {
        var git = new Told()
                .committed("content/de/a.md", "2020-01-01T10:00:00Z")
                .committed("content/en/a.md", "2020-01-11T09:00:00Z");
        var shelf =
                Shelf.of("de", "en").from("en").with(git).topic("de/a.md", "").topic("en/a.md", "");
        assertThat(lag(shelf, "de"))
                .isEqualTo(new Lag(
                        Evidence.LAST_COMMIT,
                        Shelf.id("en", "a.md"),
                        "2020-01-01 (1111111111)",
                        "2020-01-11 (1111111111)",
                        9,
                        null));
    }

    @Test
    void whatIsCommittedTogetherIsUpToDate() {
        var git = new Told()
                .committed("content/de/a.md", "2020-01-01T10:00:00Z")
                .committed("content/en/a.md", "2020-01-01T10:00:00Z");
        assertThat(kind(
                        Shelf.of("de", "en")
                                .from("en")
                                .with(git)
                                .topic("de/a.md", "")
                                .topic("en/a.md", ""),
                        "de"))
                .isEqualTo(Kind.TRANSLATED);
    }

    @Test
    void gitIsNotAskedWhereTheDatesTell() {
        History never = new History() {
            @Override
            public Past past(Set<SourcePath> files) {
                throw new AssertionError("asked for " + files);
            }

            @Override
            public Since since(SourcePath file, String commit) {
                throw new AssertionError("asked for " + file);
            }
        };
        var shelf = Shelf.of("de", "en")
                .from("en")
                .with(never)
                .revised("de/a.md", "2020-01-31", "")
                .revised("en/a.md", "2020-03-01", "")
                .topic("en/only.md", "");
        assertThat(kind(shelf, "de")).isEqualTo(Kind.LAGGING);
    }

    @Test
    void whatCannotBeLookedUpIsSaid() {
        var translations = Shelf.of("de", "en", "fr")
                .from("en")
                .with(History.unknown("the clone is shallow"))
                .topic("de/a.md", "sourceCommit: " + COMMIT)
                .topic("fr/a.md", "")
                .topic("en/a.md", "")
                .translations();
        assertThat(translations.unavailable()).contains("the clone is shallow");
        assertThat(translations.unknown()).isEqualTo(2);
        assertThat(translations.untrackable()).isEmpty();
    }

    @Test
    void whatCannotBeLookedUpIsNotMissedWhereTheDatesTell() {
        var shelf = Shelf.of("de", "en")
                .from("en")
                .with(History.unknown("the clone is shallow"))
                .revised("de/a.md", "2020-01-31", "sourceCommit: " + COMMIT)
                .revised("en/a.md", "2020-03-01", "");
        assertThat(kind(shelf, "de")).isEqualTo(Kind.LAGGING);
        assertThat(shelf.translations().unavailable()).isEmpty();
        assertThat(shelf.translations().unknown()).isZero();
    }

    @Test
    void nothingIsUnknownWhereNothingIsCompared() {
        var translations =
                Shelf.of("de", "en").topic("de/a.md", "").topic("en/a.md", "").translations();
        assertThat(translations.unavailable()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        var translations = Shelf.of("de", "en")
                .topic("de/a.md", "sourceHash: TODO\nsourceCommit: HEAD~1\nsourceLocale: 12\ntranslate: [x1]")
                .topic("de/b.md", "sourceHash: 0123456789abcdef")
                .translations();
        assertThat(translations.untrackable())
                .extracting(fault -> fault.key() + " " + fault.written())
                .containsExactly(
                        "sourceCommit HEAD~1",
                        "sourceHash TODO",
                        "sourceLocale 12",
                        "translate x1",
                        "sourceHash 0123456789abcdef");
    }

    private static Kind kind(Shelf shelf, String locale) {
        return Shelf.standing(shelf.translations(), locale, "a.md").kind();
    }

    private static Lag lag(Shelf shelf, String locale) {
        return Shelf.standing(shelf.translations(), locale, "a.md").lag().orElseThrow();
    }

    /** A history by word of mouth. */
    private static final class Told implements History {

        private final Map<String, Commit> commits = new HashMap<>();
        private final Map<String, Since> since = new HashMap<>();

        Told committed(String file, String time) {
            commits.put(file, new Commit("1".repeat(40), Instant.parse(time)));
            return this;
        }

        Told since(String file, String commit, Since told) {
            since.put(file + commit, told);
            return this;
        }

        @Override
        public Past past(Set<SourcePath> files) {
            var changes = new HashMap<SourcePath, Commit>();
            files.stream()
                    .filter(file -> commits.containsKey(file.toString()))
                    .forEach(file -> changes.put(file, Objects.requireNonNull(commits.get(file.toString()))));
            return new Past(changes, Map.of());
        }

        @Override
        public Since since(SourcePath file, String commit) {
            return since.getOrDefault(file + commit, Since.UNKNOWN_COMMIT);
        }
    }
}
