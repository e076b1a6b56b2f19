package stele.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a language.
 *
 * @param forms every word as it may be typed, ordered
 * @param families the forms of each word
 */
record Words(List<Form> forms, Collection<List<Form>> families) {

    /** The relations of each form that has some. */
    Map<Form, List<Form>> kin() {
        var kin = new HashMap<Form, List<Form>>();
        for (var family : families) {
            if (family.size() > 1) {
                for (var form : family) {
                    kin.put(form, family);
                }
            }
        }
        return kin;
    }
}
