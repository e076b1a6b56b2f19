package stele.translation;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import stele.i18n.LocaleTag;
import stele.translation.Standing.Kind;

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

    /** How much of {@code standings}, those of some topics in one language, is translated. */
    public static Coverage of(LocaleTag locale, Collection<Standing> standings) {
        var row = standings.stream().filter(Standing::wanted).toList();
        int missing = count(row, standing -> standing.kind() == Kind.MISSING);
        return new Coverage(
                locale,
                row.size(),
                row.size() - missing,
                count(row, Standing::machine),
                count(row, standing -> standing.kind() == Kind.LAGGING),
                missing);
    }

    private static int count(List<Standing> row, Predicate<Standing> which) {
        return (int) row.stream().filter(which).count();
    }

    /** Of the wanted topics, in percent, rounded down: 100 means all of them. */
    public int percent() {
        return wanted == 0 ? 100 : (int) (100L * translated / wanted);
    }
}
