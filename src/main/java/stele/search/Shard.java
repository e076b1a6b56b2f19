package stele.search;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of the words of a language, small enough to be loaded for one query.
 *
 * @param start no word of the shard comes before it, none of the shard before reaches it
 */
record Shard(String start, List<Form> forms) {

    /** What a shard holds at most, in characters, unless one word alone has more; packed, it is about half of that. */
    private static final int LARGEST = 14_000;

    /** Cuts the words where their beginnings change, so that what readers have typed so far leads to few shards. */
    static List<Shard> cut(List<Form> forms) {
        var pieces = new ArrayList<Shard>();
        cut(forms, 0, "", pieces);
        var shards = new ArrayList<Shard>();
        int size = 0;
        for (var piece : pieces) {
            int added = piece.size();
            if (!shards.isEmpty() && size + added <= LARGEST) {
                var last = shards.remove(shards.size() - 1);
                var both = new ArrayList<>(last.forms);
                both.addAll(piece.forms);
                shards.add(new Shard(last.start, both));
                size += added;
            } else {
                shards.add(piece);
                size = added;
            }
        }
        return shards;
    }

    private static void cut(List<Form> forms, int depth, String start, List<Shard> pieces) {
        var whole = new Shard(start, forms);
        if (forms.size() == 1 || depth > 1 && whole.size() <= LARGEST) {
            pieces.add(whole);
            return;
        }
        int from = 0;
        while (from < forms.size()) {
            var beginning = beginning(forms.get(from).text(), depth + 1);
            // No other word begins as one does that ends before.
            boolean goesOn = beginning.codePointCount(0, beginning.length()) > depth;
            int to = from + 1;
            while (goesOn && to < forms.size() && forms.get(to).text().startsWith(beginning)) {
                to++;
            }
            cut(forms.subList(from, to), depth + 1, beginning, pieces);
            from = to;
        }
    }

    private static String beginning(String text, int length) {
        int characters = Math.min(length, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }

    private int size() {
        int size = 0;
        for (var form : forms) {
            size += 6 + 3 * form.postings().size();
        }
        return size;
    }

    /**
     * The words as text, each as three fields with a blank after each: how many letters it shares with the word before (a
     * digit) and the rest of it; the number of its kin, or nothing; its {@link Postings}. A word without letters stands for
     * those of its kin that are in other shards.
     *
     * @param kin by form
     */
    String text(Map<Form, List<Form>> kin) {
        var families = new IdentityHashMap<List<Form>, Integer>();
        var ordered = new ArrayList<List<Form>>();
        var text = new StringBuilder();
        var before = "";
        for (var form : forms) {
            int shared = shared(before, form.text());
            text.append(Digits.of(shared))
                    .append(form.text(), shared, form.text().length())
                    .append(' ');
            var family = kin.get(form);
            if (family != null) {
                if (families.putIfAbsent(family, ordered.size()) == null) {
                    ordered.add(family);
                }
                Digits.write(families.getOrDefault(family, 0), text);
            }
            text.append(' ');
            form.postings().write(text);
            text.append(' ');
            before = form.text();
        }
        for (int i = 0; i < ordered.size(); i++) {
            var elsewhere = new ArrayList<Postings>();
            for (var form : ordered.get(i)) {
                if (!isHere(form)) {
                    elsewhere.add(form.postings());
                }
            }
            if (!elsewhere.isEmpty()) {
                text.append(Digits.of(0)).append(' ');
                Digits.write(i, text);
                text.append(' ');
                new Postings().with(elsewhere).write(text);
                text.append(' ');
            }
        }
        return text.toString();
    }

    private boolean isHere(Form form) {
        return form.compareTo(forms.get(0)) >= 0 && form.compareTo(forms.get(forms.size() - 1)) <= 0;
    }

    /** How many letters two words begin with in common; never half of a character. */
    private static int shared(String before, String text) {
        int most = Math.min(Digits.BASE - 1, Math.min(before.length(), text.length()));
        int shared = 0;
        while (shared < most && before.charAt(shared) == text.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(text.charAt(shared - 1)) ? shared - 1 : shared;
    }
}
