package stele.diagnostic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report says of a fact beside its sentence.
 *
 * @param length how many UTF-16 code units of the line are meant; 0 where only the beginning is known
 * @param subject what the fact is about, in the author's own words, such as a link's destination; it tells two facts of one
 *     rule in one file apart, and stays the same when lines move; may be empty
 * @param evidence what the rule compared, by name: {@code target}, {@code here}, {@code there} …
 * @param related other places that belong to the fact
 */
public record Detail(int length, String subject, SortedMap<String, String> evidence, List<Related> related)
        implements Serializable {

    public static final Detail NONE = new Detail(0, "", new TreeMap<>(), List.of());

    public Detail {
        evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
        related = List.copyOf(related);
    }

    Detail ofLength(int units) {
        return new Detail(units, subject, evidence, related);
    }

    Detail about(String words) {
        return new Detail(length, words, evidence, related);
    }

    Detail with(String name, String value) {
        var more = new TreeMap<>(evidence);
        more.put(name, value);
        return new Detail(length, subject, more, related);
    }

    Detail relatedTo(Related place) {
        var more = new ArrayList<>(related);
        more.add(place);
        return new Detail(length, subject, evidence, more);
    }
}
