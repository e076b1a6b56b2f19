package stele.topic;

import java.io.Serializable;
import stele.i18n.LocaleTag;

/**
 * The name of one translation.
 *
 * @param path below the locale's folder, with {@code /}, a locale suffix of the file name left out: {@code guide/a.md} for
 *     {@code content/fr-FR/guide/a.md} and for {@code content/guide/a.fr.md}
 */
public record TopicId(LocaleTag locale, String path) implements Comparable<TopicId>, Serializable {

    /** Written out, as {@link #hashCode} is: every look-up asks, and a record's own go through method handles. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TopicId id && path.equals(id.path) && locale.equals(id.locale);
    }

    @Override
    public int hashCode() {
        return 31 * locale.hashCode() + path.hashCode();
    }

    @Override
    public int compareTo(TopicId other) {
        int byLocale = locale.compareTo(other.locale);
        return byLocale != 0 ? byLocale : path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return locale + "/" + path;
    }
}
