package stele.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void whatIsWrittenPartByPartIsWhatIsWrittenOfTheWhole() {
        var inner = new LinkedHashMap<String, Object>();
        inner.put("a \"b\"", List.of(1, "</script>"));
        inner.put("none", null);
        var whole = new LinkedHashMap<String, Object>();
        whole.put("empty", List.of());
        whole.put("list", List.of(inner, inner));
        whole.put("text", "x");
        var text = new JsonText()
                .object()
                .name("empty")
                .list()
                .endList()
                .name("list")
                .list();
        for (int i = 0; i < 2; i++) {
            text.object()
                    .member("a \"b\"", List.<Object>of(1, "</script>"))
                    .member("none", null)
                    .endObject();
        }
        text.endList().written("\"text\":\"x\"").endObject();
        assertThat(text).hasToString(Json.text(whole));
    }
}
