package stele.check.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Get-User -All | get-user   -all",
                "Get-User # all of them | Get-User # tous",
                "a // one | a // un",
                "<!-- one --> a | <!-- un --> a",
                "/* one */ a | /* un */ a",
                "New -Name \"Office\" | New -Name \"Bureau\"",
                "New -Pool <pool name> | New -Pool <nom du pool>",
            })
    void commentsBlanksCaseAndWordsMayDiffer(String one, String other) {
        assertThat(Code.essence(one)).isEqualTo(Code.essence(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Get-User -All | Get-User",
                "Get-User | Get–User",
                "open http://a.example/#x | open http://a.example/#y",
                "set a#b | set a#c",
            })
    void whatIsExecutedMayNot(String one, String other) {
        assertThat(Code.essence(one)).isNotEqualTo(Code.essence(other));
    }

    @Test
    void theFirstWordThatDiffersIsNamed() {
        assertThat(Code.difference("Add gmail.com -X", "Add Google Mail.com -X"))
                .isEqualTo(new Code.Difference("gmail.com", "Google"));
        assertThat(Code.difference("Add", "Add -X")).isEqualTo(new Code.Difference("", "-X"));
    }
}
