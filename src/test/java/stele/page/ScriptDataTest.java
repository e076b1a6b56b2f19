package stele.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ScriptDataTest {

    @Test
    void noValueEndsTheScriptThatHoldsIt() {
        var json = ScriptData.json(Map.of("a", List.of("</script><b>", "<!--<script>")));
        assertThat(json).isEqualTo("{\"a\":[\"\\u003c/script>\\u003cb>\",\"\\u003c!--\\u003cscript>\"]}");
        var page = Jsoup.parse("<script type=\"application/json\">" + json + "</script>");
        assertThat(page.expectFirst("script").data()).isEqualTo(json);
        assertThat(page.select("b")).isEmpty();
    }
}
