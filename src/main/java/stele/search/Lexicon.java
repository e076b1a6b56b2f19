package stele.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** All words of one language's topics. What a spelling stands for is worked out once. */
final class Lexicon {

    /** How much a part counts beside the whole it is a part of. */
    private static final double PIECE = 0.6;

    private static final double HUMP = 0.5;
    private static final int LONGEST = 60;

    /** Letters that stand alone are what elision leaves ({@code l’}), or bullets; two digits of a version say nothing. */
    private static final Pattern LETTER = Pattern.compile(
            "[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]");

    private static final Pattern CRUMB = Pattern.compile("\\p{L}|\\p{N}{1,2}");

    private final Inflection inflection;
    private final TreeMap<String, Form> forms = new TreeMap<>();
    private final Map<String, List<Share>> known = new HashMap<>();
    private final SortedSet<String> silent = new TreeSet<>();

    Lexicon(Inflection inflection) {
        this.inflection = inflection;
    }

    /** A form that a spelling stands for, and how much of it counts for that form: 1 for the whole. */
    record Share(Form form, double of) {}

    /** What {@code spelling} is found by: itself, and its parts where it is the name of a product; nothing for a word that says nothing. */
    List<Share> shares(String spelling) {
        var shares = known.computeIfAbsent(spelling, this::analysed);
        if (!shares.isEmpty()) {
            shares.get(0).form().vote(spelling);
        }
        return shares;
    }

    /** The form of something that is found as a whole only. */
    Form whole(String spelling) {
        return forms.computeIfAbsent(Folding.fold(spelling), folded -> new Form(folded, spelling));
    }

    /** Every form, by its text. */
    SortedMap<String, Form> forms() {
        return forms;
    }

    /** The words of the texts that say nothing and are nobody's form. */
    Collection<String> silent() {
        silent.removeAll(forms.keySet());
        return silent;
    }

    private List<Share> analysed(String spelling) {
        if (LETTER.matcher(spelling).matches()) {
            return List.of();
        }
        var parts = new HashMap<String, Double>();
        for (var piece : Spelling.pieces(spelling)) {
            note(piece, PIECE, parts);
            Spelling.humps(piece).forEach(hump -> note(hump, HUMP, parts));
        }
        Spelling.humps(spelling).forEach(hump -> note(hump, HUMP, parts));
        if (parts.isEmpty() && inflection.stem(spelling).isEmpty()) {
            silent.add(Folding.fold(spelling));
            return List.of();
        }
        var shares = new ArrayList<Share>();
        if (spelling.length() <= LONGEST) {
            shares.add(new Share(whole(spelling), 1));
            parts.remove(Folding.fold(spelling));
        }
        new TreeMap<>(parts).forEach((part, share) -> shares.add(new Share(whole(part), share)));
        return List.copyOf(shares);
    }

    private void note(String part, double share, Map<String, Double> parts) {
        if (part.length() <= LONGEST
                && !CRUMB.matcher(part).matches()
                && inflection.stem(part).isPresent()) {
            parts.merge(Folding.fold(part), share, Math::max);
        }
    }
}
