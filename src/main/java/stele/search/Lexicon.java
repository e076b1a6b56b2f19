package stele.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language, by number: as they are spelt, and as readers may type them, folded ({@link Folding}). What a
 * spelling stands for is worked out once, and can be remembered: it depends on nothing but the language.
 */
final class Lexicon {

    /** How much of a word counts for a form, in tenths: all of it, a piece, a hump. */
    static final int WHOLE = 10;

    private static final int PIECE = 6;
    private static final int HUMP = 5;
    private static final int LONGEST = 60;

    /** A share is a form and its tenths. */
    private static final int TENTHS_BITS = 4;

    /** Says of a word that it says nothing. */
    private static final String NONE = "";

    private static final int[] NO_SHARES = {};

    /** Letters that stand alone are what elision leaves ({@code l’}), or bullets; two digits of a version say nothing. */
    private static final Pattern LETTER = Pattern.compile(
            "[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]");

    private static final Pattern CRUMB = Pattern.compile("\\p{L}|\\p{N}{1,2}");
    private static final int LONGEST_CRUMB = 4;

    private final Inflection inflection;
    private final Dictionary spellings = new Dictionary();
    private final Dictionary forms = new Dictionary();
    private int[][] shares = new int[1024][];
    private @Nullable String[] stems = new @Nullable String[1024];

    /** The parts of names that were asked about, folded; nothing for one that says nothing. */
    private final Map<String, String> parts = new HashMap<>();

    /** Of forms that are only ever a part of others. */
    private final Map<Integer, String> stemsOfParts = new HashMap<>();

    Lexicon(Inflection inflection) {
        this.inflection = inflection;
    }

    /** The spelling that {@code cutter} is at. */
    int spelling(Cutter cutter) {
        int known = spellings.find(cutter);
        return known >= 0 ? known : spelling(cutter.word());
    }

    /**
     * What {@code spelling} is found by: itself, and its parts where it is the name of a product; nothing for a word that says
     * nothing. See {@link #form} and {@link #tenths}.
     */
    int[] shares(int spelling) {
        return shares[spelling];
    }

    static int form(int share) {
        return share >>> TENTHS_BITS;
    }

    static int tenths(int share) {
        return share & (1 << TENTHS_BITS) - 1;
    }

    /** The form of something that is found as a whole only. */
    int whole(String spelling) {
        return forms.add(Folding.fold(spelling));
    }

    int spellings() {
        return spellings.size();
    }

    /** How many forms there are. */
    int forms() {
        return forms.size();
    }

    String text(int form) {
        return forms.text(form);
    }

    /** The form that is called {@code text}; negative where there is none. */
    int find(String text) {
        return forms.find(text);
    }

    /**
     * What all forms of one word have in common, by form; null where a form is nobody else's.
     *
     * @param counts how often each spelling stands in the texts: stemmers want to see the accents, and the spelling that most
     *     of the texts have is the right one
     */
    @SuppressWarnings("NullAway") // which takes the elements of every array for not null
    @Nullable
    String[] stems(int[] counts) {
        var best = new int[forms.size()];
        Arrays.fill(best, -1);
        for (int spelling = 0; spelling < counts.length; spelling++) {
            if (counts[spelling] > 0 && isWhole(spelling)) {
                int form = form(shares[spelling][0]);
                if (best[form] < 0 || isBetter(spelling, best[form], counts)) {
                    best[form] = spelling;
                }
            }
        }
        var stems = new @Nullable String[forms.size()];
        for (int form = 0; form < stems.length; form++) {
            if (isOfLetters(forms.text(form))) {
                var stem = best[form] < 0 ? stemsOfParts.computeIfAbsent(form, this::stemOfPart) : stem(best[form]);
                stems[form] = stem.equals(NONE) ? null : stem;
            }
        }
        return stems;
    }

    /** The words of the texts that say nothing and are nobody's form. */
    Collection<String> silent(int[] counts, IntPredicate isUsed) {
        var silent = new TreeSet<String>();
        for (int spelling = 0; spelling < counts.length; spelling++) {
            if (counts[spelling] > 0 && shares[spelling].length == 0 && NONE.equals(stems[spelling])) {
                var folded = Folding.fold(spellings.text(spelling));
                int form = forms.find(folded);
                if (!folded.isEmpty() && (form < 0 || !isUsed.test(form))) {
                    silent.add(folded);
                }
            }
        }
        return silent;
    }

    /** By text where two are as frequent, so that the order of the topics does not matter. */
    private boolean isBetter(int spelling, int than, int[] counts) {
        return counts[spelling] != counts[than]
                ? counts[spelling] > counts[than]
                : spellings.text(spelling).compareTo(spellings.text(than)) < 0;
    }

    private boolean isWhole(int spelling) {
        return shares[spelling].length > 0 && tenths(shares[spelling][0]) == WHOLE;
    }

    private static boolean isOfLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }

    private int spelling(String text) {
        int spelling = spellings.add(text);
        if (spelling == shares.length) {
            shares = Arrays.copyOf(shares, 2 * spelling);
            stems = Arrays.copyOf(stems, 2 * spelling);
        }
        shares[spelling] = analysed(spelling, text);
        return spelling;
    }

    private int[] analysed(int spelling, String text) {
        if (text.length() <= 2 && LETTER.matcher(text).matches()) {
            return NO_SHARES;
        }
        var noted = new HashMap<String, Integer>();
        for (var piece : Spelling.pieces(text)) {
            note(piece, PIECE, noted);
            Spelling.humps(piece).forEach(hump -> note(hump, HUMP, noted));
        }
        Spelling.humps(text).forEach(hump -> note(hump, HUMP, noted));
        if (noted.isEmpty() && stem(spelling).equals(NONE)) {
            return NO_SHARES;
        }
        var found = new int[noted.size() + 1];
        int size = 0;
        if (text.length() <= LONGEST) {
            int whole = whole(text);
            found[size++] = whole << TENTHS_BITS | WHOLE;
            noted.remove(forms.text(whole));
        }
        for (var part : new TreeMap<>(noted).entrySet()) {
            found[size++] = whole(part.getKey()) << TENTHS_BITS | part.getValue();
        }
        return Arrays.copyOf(found, size);
    }

    private void note(String part, int tenths, Map<String, Integer> noted) {
        var folded = parts.computeIfAbsent(part, this::part);
        if (!folded.equals(NONE)) {
            noted.merge(folded, tenths, Math::max);
        }
    }

    private String part(String part) {
        boolean says = part.length() <= LONGEST
                && !(part.length() <= LONGEST_CRUMB && CRUMB.matcher(part).matches())
                && inflection.stem(part).isPresent();
        return says ? Folding.fold(part) : NONE;
    }

    /** The stem of a spelling, folded; nothing where it says nothing. */
    private String stem(int spelling) {
        var known = stems[spelling];
        if (known == null) {
            known = inflection.stem(spellings.text(spelling)).map(Folding::fold).orElse(NONE);
            stems[spelling] = known;
        }
        return known;
    }

    private String stemOfPart(int form) {
        return inflection.stem(forms.text(form)).map(Folding::fold).orElse(NONE);
    }

    void write(Bytes out) {
        out.write(forms.size());
        for (int form = 0; form < forms.size(); form++) {
            out.write(forms.text(form));
        }
        out.write(spellings.size());
        for (int spelling = 0; spelling < spellings.size(); spelling++) {
            out.write(spellings.text(spelling)).write(shares[spelling].length);
            for (int share : shares[spelling]) {
                out.write(share);
            }
            var stem = stems[spelling];
            out.write(stem == null ? 0 : 1);
            if (stem != null) {
                out.write(stem);
            }
        }
        out.write(stemsOfParts.size());
        stemsOfParts.forEach((form, stem) -> out.write(form).write(stem));
    }

    static Lexicon read(Bytes in, Inflection inflection) {
        var lexicon = new Lexicon(inflection);
        for (int left = in.number(); left > 0; left--) {
            lexicon.forms.add(in.text());
        }
        int size = in.number();
        lexicon.shares = new int[Math.max(1024, size)][];
        lexicon.stems = new @Nullable String[lexicon.shares.length];
        for (int left = size; left > 0; left--) {
            int spelling = lexicon.spellings.add(in.text());
            var shares = new int[in.number()];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = in.number();
            }
            lexicon.shares[spelling] = shares;
            lexicon.stems[spelling] = in.number() == 0 ? null : in.text();
        }
        for (int left = in.number(); left > 0; left--) {
            lexicon.stemsOfParts.put(in.number(), in.text());
        }
        return lexicon;
    }
}
