package stele.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.diagnostic.Position;
import stele.i18n.LocaleTag;

class PhasesTest {

    private static final LocaleTag FRENCH = SmallSite.locale("fr-FR");

    private static NavNode node(String label, LocaleTag language, List<NavNode> children) {
        return new NavNode(
                new Place(label, language, Destination.Group.EMPTY, 0), children, Position.startOf("toc.yml"));
    }

    private static List<Integer> numbers(List<NavNode> siblings) {
        return Phases.marked(node("Guide", FRENCH, siblings)).children().stream()
                .map(child -> child.place().phase())
                .toList();
    }

    private static List<Integer> numbers(String... labels) {
        return numbers(List.of(labels).stream()
                .map(label -> node(label, FRENCH, List.of()))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phase %d : Planification",
                "Phase %d\u00a0:\u00a0Planification",
                "Fase %d: Planear",
                "Etapa %d – Planejar",
                "Phase\u00a0%d — Planung",
                "ÉTAPE %d. Planifier",
                "Étape n° %d : planifier",
                "Schritt Nr. %d: Planen",
                "Step #%d - Plan",
                "Step %d) Plan",
                "Phase %d",
                "%d. Phase: Planung",
                "%dª fase: planejar",
                "%dre étape : planifier",
                "第%d段階：計画",
                "第 %d 阶段：计划",
                "%d단계: 계획",
                "Этап %d. План",
            })
    void aWordAndANumberMakeAStepInWhateverLanguage(String label) {
        assertThat(numbers(String.format(label, 1), String.format(label, 2), String.format(label, 3)))
                .containsExactly(1, 2, 3);
    }

    @Test
    void otherDigitsThanEuropeanOnesCount() {
        assertThat(numbers("المرحلة ١: تخطيط", "المرحلة ٢: تحضير", "المرحلة ٣: نشر"))
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lync Server %d: Neuerungen",
                "%d",
                "%d. Le faire",
                "Planification (%d)",
                "Phase %d de la migration",
                "Version %d.0 : nouveautés",
                "Phase %d-2 : suite",
            })
    void otherNumbersMakeNoSteps(String label) {
        assertThat(numbers(String.format(label, 1), String.format(label, 2), String.format(label, 3)))
                .containsExactly(0, 0, 0);
    }

    @Test
    void numberedChaptersAreNoStepsSinceTheirWordsDiffer() {
        assertThat(numbers("1. Introduction", "2. Installation", "3. Utilisation"))
                .containsOnly(0);
    }

    @Test
    void twoStepsAreNoSequenceAndOneThatDoesNotBeginAtOneIsNone() {
        assertThat(numbers("Phase 1 : a", "Phase 2 : b")).containsExactly(0, 0);
        assertThat(numbers("Phase 2 : a", "Phase 3 : b", "Phase 4 : c")).containsExactly(0, 0, 0);
    }

    @Test
    void numbersThatGoBackOrRepeatMakeNoSequence() {
        assertThat(numbers("Phase 1 : a", "Phase 2 : b", "Phase 3 : c", "Phase 3 : d"))
                .containsOnly(0);
        assertThat(numbers("Phase 1 : a", "Phase 10 : j", "Phase 2 : b", "Phase 3 : c"))
                .containsOnly(0);
    }

    @Test
    void otherSiblingsMayStandBesideAndANumberMayBeMissing() {
        assertThat(numbers("Avant de commencer", "Phases", "Phase 1 : a", "Annexe 1 : x", "Phase 2 : b", "Phase 4 : d"))
                .containsExactly(0, 0, 1, 0, 2, 4);
    }

    @Test
    void ofTwoSequencesTheFirstIsTheGuides() {
        assertThat(numbers("Step 1: a", "Step 2: b", "Phase 1 : a", "Phase 2 : b", "Phase 3 : c"))
                .containsExactly(0, 0, 1, 2, 3);
    }

    @Test
    void tenStepsAreTen() {
        var labels =
                IntStream.rangeClosed(1, 10).mapToObj(i -> "Fase " + i + ": x").toArray(String[]::new);
        assertThat(numbers(labels)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void borrowedStepsMayHaveTheWordOfTheirOwnLanguage() {
        var siblings = new ArrayList<NavNode>();
        for (int i = 1; i <= 4; i++) {
            siblings.add(
                    i % 2 == 0
                            ? node("Fase " + i + ": x", SmallSite.locale("es-ES"), List.of())
                            : node("Phase " + i + ": x", SmallSite.locale("de-DE"), List.of()));
        }
        assertThat(numbers(siblings)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void sequencesAreFoundAtEveryDepth() {
        var steps = List.of(
                node("Phase 1 : a", FRENCH, List.of()),
                node("Phase 2 : b", FRENCH, List.of()),
                node("Phase 3 : c", FRENCH, List.of()));
        var tree = Phases.marked(node("Tout", FRENCH, List.of(node("Guide", FRENCH, steps))));
        assertThat(tree.withDescendants().map(node -> node.place().phase())).containsExactly(0, 0, 1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phase 3 : Déploiement : suite|Déploiement : suite",
                "Fase 10: Retirar|Retirar",
                "第3段階：展開|展開",
                "Phase 3|Phase 3",
                "Phase 3 :|Phase 3 :",
                "Lync Server 2013: Neues|Lync Server 2013: Neues",
                "Avant de commencer|Avant de commencer",
            })
    void theBareNameIsTheLabelWithoutItsNumber(String label, String name) {
        assertThat(Phases.bareName(label)).isEqualTo(name);
    }
}
