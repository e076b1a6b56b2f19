package stele.translation;

import java.io.Serializable;
import stele.i18n.LocaleTag;

/**
 * How much of a site is translated into one language. Topics that nobody wants in the language do not count, even where it
 * has them.
 *
 * @param wanted how many topics it should have
 * @param translated how many of them it has, those that lag or were translated by a machine included
 * @param machine how many of them a machine translated; they may lag as well
 * @param lagging how many of them lie behind what they were made from
 */
public record Coverage(LocaleTag locale, int wanted, int translated, int machine, int lagging, int missing)
        implements Serializable {

    /** Of the wanted topics, in percent, rounded down: 100 means all of them. */
    public int percent() {
        return wanted == 0 ? 100 : (int) (100L * translated / wanted);
    }
}
