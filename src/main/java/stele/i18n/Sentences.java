package stele.i18n;

import com.ibm.icu.text.BreakIterator;

/** Where sentences end. */
public final class Sentences {

    private Sentences() {}

    /** The first sentence of {@code text}, as readers of {@code language} tell sentences apart. */
    public static String first(String text, LocaleTag language) {
        var sentences = BreakIterator.getSentenceInstance(language.locale());
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? "" : text.substring(0, end).strip();
    }
}
