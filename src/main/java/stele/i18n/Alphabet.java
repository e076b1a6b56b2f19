package stele.i18n;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket.LabelType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** An alphabetical index as readers of a language expect it: Spanish has an Ñ, Japanese has あ か さ. */
public final class Alphabet {

    private Alphabet() {}

    /**
     * {@code things} in dictionary order, below their letters; letters without anything are left out.
     *
     * @param name by what a thing is found
     * @param locale of the reader; Latin letters are there in every language
     */
    public static <T> List<Letter<T>> of(LocaleTag locale, Collection<T> things, Function<T, String> name) {
        var order = Collation.of(locale);
        var index = new AlphabeticIndex<T>(locale.locale()).addLabels(Locale.ENGLISH);
        things.forEach(thing -> index.addRecord(name.apply(thing), thing));
        var letters = new ArrayList<Letter<T>>();
        for (var bucket : index) {
            var found = new ArrayList<T>();
            bucket.forEach(entry -> found.add(entry.getData()));
            found.sort((a, b) -> order.compare(name.apply(a), name.apply(b)));
            if (!found.isEmpty()) {
                letters.add(new Letter<>(bucket.getLabelType() == LabelType.NORMAL ? bucket.getLabel() : "", found));
            }
        }
        return letters;
    }

    /**
     * A letter and what begins with it.
     *
     * @param label empty for what begins with none: digits, signs, other scripts
     */
    public record Letter<T>(String label, List<T> things) {
        public Letter {
            things = List.copyOf(things);
        }
    }
}
