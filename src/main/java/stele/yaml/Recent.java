package stele.yaml;

import java.util.Arrays;

/**
 * Texts that were met lately: front matter says the same few hundred keys and values in every topic, and a site that is
 * wholly in memory need not hold them thousands of times. A text that gives way to another one is only not shared any more.
 */
final class Recent {

    private static final int SIZE = 1 << 11;

    private final String[] texts = new String[SIZE];

    Recent() {
        Arrays.fill(texts, "");
    }

    /** A text that equals {@code text}. Threads may ask at once: what they see is one of the texts, or the other. */
    String share(String text) {
        int place = text.hashCode() & (SIZE - 1);
        var known = texts[place];
        if (known.equals(text)) {
            return known;
        }
        texts[place] = text;
        return text;
    }
}
