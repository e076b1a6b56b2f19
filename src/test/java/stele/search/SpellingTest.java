package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void namesOfProductsAndFilesStayWhole() {
        assertThat(words("Run New-CsPool, then open topology_v2.xml."))
                .containsExactly("Run", "New-CsPool", "then", "open", "topology_v2.xml");
    }

    @Test
    void anApostropheEndsAWord() {
        assertThat(words("l’utilisateur d'aujourd’hui")).containsExactly("l", "utilisateur", "d", "aujourd", "hui");
    }

    @Test
    void whatIsNotSeenPartsNoWord() {
        assertThat(words("Anwesenheits\u00adeinstellungen foo\u200bbar"))
                .containsExactly("Anwesenheitseinstellungen", "foobar");
    }

    @Test
    void writingWithoutSpacesIsCutIntoPairs() {
        assertThat(words("移行計画とLyncの構成")).containsExactly("移行", "行計", "計画", "画と", "Lync", "の構", "構成");
        assertThat(words("版")).containsExactly("版");
        assertThat(words("서버를")).containsExactly("서버", "버를");
        assertThat(words("𠮷野家")).containsExactly("𠮷野", "野家");
    }

    @Test
    void aNameHasPieces() {
        assertThat(Spelling.pieces("New-CsPool")).containsExactly("New", "CsPool");
        assertThat(Spelling.pieces("Pool")).isEmpty();
    }

    @Test
    void aNameInCamelCaseHasHumps() {
        assertThat(Spelling.humps("CsPool")).containsExactly("Cs", "Pool");
        assertThat(Spelling.humps("XMLFile")).containsExactly("XML", "File");
        assertThat(Spelling.humps("Phase3")).containsExactly("Phase", "3");
        assertThat(Spelling.humps("Überprüfung")).isEmpty();
        assertThat(Spelling.humps("DNS")).isEmpty();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        Spelling.words(text, words::add);
        return words;
    }
}
