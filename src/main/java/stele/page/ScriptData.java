package stele.page;

import java.util.Map;
import stele.json.Json;

/** Values for the scripts of a page, as JSON that may stand inside a {@code script} element of HTML. */
final class ScriptData {

    private ScriptData() {}

    /** {@link Json} spells {@code <} otherwise: no end tag and no comment can begin in it. */
    static String json(Map<String, Object> values) {
        return Json.text(values);
    }
}
