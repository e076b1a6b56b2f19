package stele.page;

import java.util.Map;
import stele.json.Json;

/** Values for the scripts of a page, as JSON that may stand inside a {@code script} element of HTML. */
final class ScriptData {

    private ScriptData() {}

    /** No end tag and no comment can begin in it: HTML 13.2.5.4 knows no other way out of a script. */
    static String json(Map<String, Object> values) {
        return Json.write(values).strip().replace("<", "\\u003c");
    }
}
