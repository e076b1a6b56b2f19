package stele.highlight;

import java.util.Locale;
import java.util.Optional;

/** Colours code at build time, so that browsers have nothing to do. */
public final class Highlighter {

    /** Longer code is data, not something that anybody reads in colours. */
    private static final int LONGEST = 50_000;

    private Highlighter() {}

    /**
     * {@code code} as HTML, its pieces in {@code <span class="k">} and the like (see {@link Token}); empty where
     * {@code language} is not known or the code too long to be read.
     *
     * @param language as authors write it behind a fence, in whatever letter case: {@code powershell}, {@code C#}
     */
    public static Optional<String> html(String language, String code) {
        if (code.length() > LONGEST) {
            return Optional.empty();
        }
        return Language.named(language.toLowerCase(Locale.ROOT)).map(known -> {
            var html = new StringBuilder(code.length() * 2);
            known.grammar().write(code, html);
            return html.toString();
        });
    }

    /** How people write the name of {@code language}; empty where it is not known. */
    public static Optional<String> name(String language) {
        return Language.named(language.toLowerCase(Locale.ROOT)).map(Language::label);
    }

    /** What {@code code} seems to be written in, as authors write it behind a fence: a guess, never shown as a fact. */
    public static Optional<String> guess(String code) {
        return Guess.of(code);
    }
}
