package stele.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The words of one language, by number: as they are spelt, and as readers may type them, folded ({@link Folding}). What a
 * spelling stands for is worked out once, and can be remembered: it depends on nothing but the language.
 */
final class Lexicon {

    /** How much of a word counts for a form, in tenths: all of it, a piece, a hump. */
    static final int WHOLE = 10;

    /** Instead of the stem of a form that is nobody else's. */
    static final int NO_STEM = 0;

    private static final int PIECE = 6;
    private static final int HUMP = 5;
    private static final int LONGEST = 60;

    /** A share is a form and its tenths. */
    private static final int TENTHS_BITS = 4;

    /** Nobody has asked for the stem yet. */
    private static final int UNASKED = -1;

    /** Says of a part that it says nothing. */
    private static final int NO_FORM = -1;

    /** Letters that stand alone are what elision leaves ({@code l’}), or bullets; two digits of a version say nothing. */
    private static final Pattern LETTER = Pattern.compile(
            "[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]");

    private static final Pattern CRUMB = Pattern.compile("\\p{L}|\\p{N}{1,2}");
    private static final int LONGEST_CRUMB = 4;

    /** How many words there is room for from the beginning. */
    private static final int FEWEST = 1024;

    private final Inflection inflection;
    private final Spelling spelling = new Spelling();
    private final Dictionary spellings;
    private final Dictionary forms;

    /** The stems, folded; the first is that of words that say nothing. */
    private final Dictionary stems;

    /** What each spelling is found by, one behind the other; and where it begins and the last ends. */
    private int[] shares = new int[FEWEST];

    private int[] starts = new int[FEWEST];

    private int[] stemsOfSpellings = new int[FEWEST];

    /** Of forms that are only ever a part of others. */
    private int[] stemsOfParts = {};

    /** The parts of names that were asked about, and the form of each. */
    private final Dictionary parts = new Dictionary();

    private int[] formsOfParts = new int[FEWEST];

    Lexicon(Inflection inflection) {
        this(inflection, new Dictionary(), new Dictionary(), new Dictionary());
        stems.add("");
    }

    private Lexicon(Inflection inflection, Dictionary spellings, Dictionary forms, Dictionary stems) {
        this.inflection = inflection;
        this.spellings = spellings;
        this.forms = forms;
        this.stems = stems;
    }

    /** The spelling that {@code cutter} is at. */
    int spelling(Cutter cutter) {
        int known = spellings.find(cutter);
        return known >= 0 ? known : add(cutter);
    }

    /**
     * Where the shares of {@code spelling} begin, up to those of the next: itself, and its parts where it is the name of a
     * product; none for a word that says nothing. See {@link #form} and {@link #tenths}.
     */
    int shares(int spelling) {
        return starts[spelling];
    }

    /** The form that {@code share} is of. */
    int form(int share) {
        return shares[share] >>> TENTHS_BITS;
    }

    int tenths(int share) {
        return shares[share] & (1 << TENTHS_BITS) - 1;
    }

    /** The form of something that is found as a whole only. */
    int whole(String spelling) {
        return forms.add(Folding.fold(spelling));
    }

    int spellings() {
        return spellings.size();
    }

    Dictionary forms() {
        return forms;
    }

    /** How many stems there are. */
    int stems() {
        return stems.size();
    }

    /**
     * What all forms of one word have in common, by form; {@link #NO_STEM} where a form is nobody else's.
     *
     * @param counts how often each spelling stands in the texts: stemmers want to see the accents, and the spelling that most
     *     of the texts have is the right one
     */
    int[] stems(int[] counts) {
        var best = new int[forms.size()];
        Arrays.fill(best, -1);
        for (int i = 0; i < spellings.size(); i++) {
            if (counts[i] > 0 && isWhole(i)) {
                int form = form(starts[i]);
                if (best[form] < 0 || isBetter(i, best[form], counts)) {
                    best[form] = i;
                }
            }
        }
        int known = stemsOfParts.length;
        stemsOfParts = Arrays.copyOf(stemsOfParts, forms.size());
        Arrays.fill(stemsOfParts, known, stemsOfParts.length, UNASKED);
        var found = new int[forms.size()];
        for (int form = 0; form < found.length; form++) {
            if (isOfLetters(form)) {
                found[form] = best[form] < 0 ? stemOfPart(form) : stem(best[form]);
            }
        }
        return found;
    }

    /** The words of the texts that say nothing and are nobody's form. */
    Collection<String> silent(int[] counts, IntPredicate isUsed) {
        var silent = new TreeSet<String>();
        for (int i = 0; i < spellings.size(); i++) {
            if (counts[i] > 0 && starts[i] == starts[i + 1] && stemsOfSpellings[i] == NO_STEM) {
                var folded = Folding.fold(spellings.text(i));
                int form = forms.find(folded);
                if (!folded.isEmpty() && (form < 0 || !isUsed.test(form))) {
                    silent.add(folded);
                }
            }
        }
        return silent;
    }

    /** By text where two are as frequent, so that the order of the topics does not matter. */
    private boolean isBetter(int one, int than, int[] counts) {
        return counts[one] != counts[than] ? counts[one] > counts[than] : spellings.compare(one, than) < 0;
    }

    private boolean isWhole(int of) {
        return starts[of] < starts[of + 1] && tenths(starts[of]) == WHOLE;
    }

    private boolean isOfLetters(int form) {
        var letters = forms.letters();
        for (int i = forms.start(form); i < forms.end(form); i += Characters.width(letters[i])) {
            byte c = letters[i];
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            int character = Characters.at(letters, i);
            if (character > Character.MAX_VALUE
                    || !Character.isLetter(character) && Character.getType(character) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }

    private int add(Cutter cutter) {
        int added = spellings.add(cutter.text(), cutter.start(), cutter.end(), cutter.hash());
        if (added == stemsOfSpellings.length) {
            stemsOfSpellings = Arrays.copyOf(stemsOfSpellings, 2 * added);
        }
        if (added + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * added + 2);
        }
        stemsOfSpellings[added] = UNASKED;
        starts[added + 1] = starts[added];
        analyse(added, cutter);
        return added;
    }

    private void analyse(int added, Cutter cutter) {
        var text = cutter.word();
        if (text.length() <= 2 && LETTER.matcher(text).matches()) {
            return;
        }
        spelling.read(cutter.text(), cutter.start(), cutter.end());
        boolean says = false;
        for (int i = 0; i < spelling.parts(); i++) {
            says |= part(cutter.text(), spelling.start(i), spelling.end(i)) != NO_FORM;
        }
        if (!says && stem(added) == NO_STEM) {
            return;
        }
        if (text.length() <= LONGEST) {
            share(added, whole(text), WHOLE);
        }
        for (int i = 0; i < spelling.parts(); i++) {
            int form = part(cutter.text(), spelling.start(i), spelling.end(i));
            if (form != NO_FORM) {
                share(added, form, spelling.isHump(i) ? HUMP : PIECE);
            }
        }
    }

    /** Adds {@code form} to what the last spelling is found by, where it does not count as much yet. */
    private void share(int last, int form, int tenths) {
        int end = starts[last + 1];
        for (int i = starts[last]; i < end; i++) {
            if (form(i) == form) {
                shares[i] = Math.max(shares[i], form << TENTHS_BITS | tenths);
                return;
            }
        }
        if (end == shares.length) {
            shares = Arrays.copyOf(shares, 2 * end);
        }
        shares[end] = form << TENTHS_BITS | tenths;
        starts[last + 1] = end + 1;
    }

    /** The form of a part of a name; {@link #NO_FORM} where it says nothing. */
    private int part(byte[] text, int from, int to) {
        int known = parts.size();
        int part = parts.add(text, from, to, Dictionary.hash(text, from, to));
        if (part == known) {
            if (part == formsOfParts.length) {
                formsOfParts = Arrays.copyOf(formsOfParts, 2 * part);
            }
            formsOfParts[part] = formOfPart(parts.text(part));
        }
        return formsOfParts[part];
    }

    private int formOfPart(String part) {
        boolean says = part.length() <= LONGEST
                && !(part.length() <= LONGEST_CRUMB && CRUMB.matcher(part).matches())
                && inflection.stem(part).isPresent();
        var folded = says ? Folding.fold(part) : "";
        return folded.isEmpty() ? NO_FORM : forms.add(folded);
    }

    /** The stem of a spelling. */
    private int stem(int of) {
        if (stemsOfSpellings[of] == UNASKED) {
            stemsOfSpellings[of] = stem(spellings.text(of));
        }
        return stemsOfSpellings[of];
    }

    private int stemOfPart(int form) {
        if (stemsOfParts[form] == UNASKED) {
            stemsOfParts[form] = stem(forms.text(form));
        }
        return stemsOfParts[form];
    }

    private int stem(String word) {
        var stem = inflection.stem(word);
        return stem.isPresent() ? stems.add(Folding.fold(stem.get())) : NO_STEM;
    }

    void write(Bytes out) {
        spellings.write(out);
        forms.write(out);
        stems.write(out);
        for (int i = 0; i < spellings.size(); i++) {
            out.write(starts[i + 1] - starts[i]);
            for (int share = starts[i]; share < starts[i + 1]; share++) {
                out.write(shares[share]);
            }
            out.write(stemsOfSpellings[i] + 1);
        }
        out.write(stemsOfParts.length);
        for (int stem : stemsOfParts) {
            out.write(stem + 1);
        }
    }

    static Lexicon read(Bytes in, Inflection inflection) {
        var lexicon = new Lexicon(inflection, Dictionary.read(in), Dictionary.read(in), Dictionary.read(in));
        int size = lexicon.spellings.size();
        lexicon.starts = new int[size + FEWEST];
        lexicon.shares = new int[size + size / 2 + FEWEST];
        lexicon.stemsOfSpellings = new int[size + FEWEST];
        for (int i = 0; i < size; i++) {
            lexicon.starts[i + 1] = lexicon.starts[i];
            for (int left = in.number(); left > 0; left--) {
                int end = lexicon.starts[i + 1]++;
                if (end == lexicon.shares.length) {
                    lexicon.shares = Arrays.copyOf(lexicon.shares, 2 * end);
                }
                lexicon.shares[end] = in.number();
            }
            lexicon.stemsOfSpellings[i] = in.number() - 1;
        }
        lexicon.stemsOfParts = new int[in.number()];
        for (int form = 0; form < lexicon.stemsOfParts.length; form++) {
            lexicon.stemsOfParts[form] = in.number() - 1;
        }
        return lexicon;
    }
}
