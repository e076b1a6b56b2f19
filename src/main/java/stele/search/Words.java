package stele.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a language.
 *
 * @param forms every word as it may be typed, ordered
 * @param kin which of them are forms of one word; only where there are several
 */
record Words(List<Form> forms, List<List<Form>> kin) {

    /** The relations of each word that has some. */
    Map<Form, List<Form>> families() {
        var families = new HashMap<Form, List<Form>>();
        kin.forEach(family -> family.forEach(form -> families.put(form, family)));
        return families;
    }
}
