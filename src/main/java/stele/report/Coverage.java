package stele.report;

import stele.i18n.LocaleTag;

/**
 * How much of a site is translated into one language.
 *
 * @param wanted how many topics it should have
 * @param translated how many of them it has, those that lag or were translated by a machine included
 */
public record Coverage(LocaleTag locale, int wanted, int translated, int machine, int lagging, int missing) {

    /** Of the wanted topics, in percent, rounded down: 100 means all of them. */
    public int percent() {
        return wanted == 0 ? 100 : (int) (100L * translated / wanted);
    }
}
