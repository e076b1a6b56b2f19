package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Déploiement, deploiement",
        "Überprüfung, uberprufung",
        "Straße, strasse",
        "cœur, coeur",
        "ﬁchier, fichier",
        "İstanbul, istanbul",
        "ılık, ilik",
        "ŁÓDŹ, lodz",
        "ΟΔΟΣ, οδοσ",
        "Ёлка, елка",
        "أحمد, احمد",
        "مُسْتَخْدِم, مستخدم",
        "ガイド, ガイド",
        "ﾊﾞｯﾁ, バッチ",
        "한국어, 한국어",
        "Anwesenheits\u00adeinstellungen, anwesenheitseinstellungen",
    })
    void wordsAreComparedWithoutAccentsAndCase(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"हिन्दी, हिंदी", "ハ, バ"})
    void marksThatMakeAnotherWordAreKept(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }
}
