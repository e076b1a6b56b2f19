package stele.highlight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the pieces of a language look like. At each place the first piece that fits is taken, and what fits none is plain
 * text. A colour is help for the eye and no judgement: code that breaks the rules of its language is shown all the same.
 *
 * @param pattern every piece as one named group
 * @param pieces what is in the group of that name
 */
record Grammar(Pattern pattern, Map<String, Piece> pieces) {

    /** A piece is of one kind, or is looked at again by a grammar of its own. */
    record Piece(@Nullable Token token, @Nullable Grammar inner) {}

    static Builder ignoringCase() {
        return new Builder(Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    }

    static Builder exact() {
        return new Builder(Pattern.MULTILINE);
    }

    /** Appends {@code code} to {@code html}. */
    void write(String code, StringBuilder html) {
        var found = pattern.matcher(code);
        int written = 0;
        while (found.find()) {
            if (found.end() == found.start()) {
                continue;
            }
            escape(code, written, found.start(), html);
            written = found.end();
            for (var piece : pieces.entrySet()) {
                if (found.start(piece.getKey()) >= 0) {
                    write(found.group(), piece.getValue(), html);
                    break;
                }
            }
        }
        escape(code, written, code.length(), html);
    }

    private static void write(String text, Piece piece, StringBuilder html) {
        if (piece.inner != null) {
            piece.inner.write(text, html);
        } else if (piece.token != null) {
            html.append("<span class=\"").append(piece.token.cssClass()).append("\">");
            escape(text, 0, text.length(), html);
            html.append("</span>");
        }
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(c);
            }
        }
    }

    /** Collects pieces in the order in which they are tried. */
    static final class Builder {

        private final int flags;
        private final List<String> alternatives = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();

        private Builder(int flags) {
            this.flags = flags;
        }

        /**
         * {@code regex} without capturing groups. Loops over more than one character are possessive: they cannot overflow. What
         * may lack its end is looked for in so many characters, or code without any would take a time that grows by its square.
         */
        Builder piece(Token token, String regex) {
            return add(new Piece(token, null), regex);
        }

        Builder piece(Grammar inner, String regex) {
            return add(new Piece(null, inner), regex);
        }

        /** Whole words, separated by blanks. */
        Builder words(Token token, String words) {
            return piece(
                    token, "(?<![\\w$@-])(?:" + String.join("|", words.strip().split("\\s+")) + ")(?![\\w-])");
        }

        private Builder add(Piece piece, String regex) {
            alternatives.add("(?<p" + pieces.size() + ">" + regex + ")");
            pieces.add(piece);
            return this;
        }

        Grammar build() {
            var byName = new LinkedHashMap<String, Piece>();
            for (int i = 0; i < pieces.size(); i++) {
                byName.put("p" + i, pieces.get(i));
            }
            return new Grammar(Pattern.compile(alternatives.stream().collect(Collectors.joining("|")), flags), byName);
        }
    }
}
