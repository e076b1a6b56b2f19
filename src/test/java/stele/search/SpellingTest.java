package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

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
        assertThat(Spelling.humps("x64")).containsExactly("x", "64");
        assertThat(Spelling.humps("iOS")).containsExactly("i", "OS");
    }
}
