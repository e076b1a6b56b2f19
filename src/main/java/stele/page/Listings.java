package stele.page;

import stele.highlight.Highlighter;

/** Code as HTML, coloured once: the translations of a topic show the same code. Safe for use by several threads. */
final class Listings {

    /** In characters of HTML. The translations of a folder may be a thousand topics away. */
    private static final int ROOM = 4 << 20;

    private final Recent<Listing, String> coloured = new Recent<>(ROOM, String::length);

    /** @param language in which the code is said to be written; may be empty */
    String html(String language, String code) {
        var listing = new Listing(language, code);
        var known = coloured.get(listing);
        if (known == null) {
            var seems = language.isEmpty() ? Highlighter.guess(code).orElse("") : language;
            known = Highlighter.html(seems, code).orElseGet(() -> Html.escape(code));
            coloured.put(listing, known);
        }
        return known;
    }

    private record Listing(String language, String code) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Listing listing && language.equals(listing.language) && code.equals(listing.code);
        }

        @Override
        public int hashCode() {
            return 31 * language.hashCode() + code.hashCode();
        }
    }
}
