package stele.link;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import stele.i18n.LocaleTag;

/**
 * The sections of a topic, seen from its translations; all lists follow {@link stele.markdown.Body#outline}.
 *
 * @param elsewhere per language, the id of each section there: empty text where it is the same as here, {@link #TOP} where the
 *     reader is sent to the top; a language that has the same ids throughout is not named
 * @param aliases for each section, the ids by which the source language knows it and which mean nothing else here; empty
 *     where none has any
 */
public record Sections(SortedMap<LocaleTag, List<String>> elsewhere, List<List<String>> aliases)
        implements Serializable {

    /** The fragment that leads to the top of any page (HTML standard, section 7.4.6.4). */
    public static final String TOP = "top";

    /** Those of a topic that exists in one language only. */
    public static final Sections ALONE = new Sections(Collections.emptySortedMap(), List.of());

    public Sections {
        elsewhere = Collections.unmodifiableSortedMap(new TreeMap<>(elsewhere));
        aliases = aliases.stream().map(List::copyOf).toList();
    }

    /** The ids by which the source language knows section {@code index}. */
    public List<String> aliases(int index) {
        return index < aliases.size() ? aliases.get(index) : List.of();
    }
}
