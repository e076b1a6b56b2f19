package stele.translation;

/** By what it is known whether a translation is up to date, the most telling first. {@code ms.date} tells nothing. */
public enum Evidence {
    /** The digest of the source's text, recorded when the translation was made. */
    SOURCE_HASH("source hash"),
    /** The commit of the source, recorded when the translation was made. */
    SOURCE_COMMIT("source commit"),
    /** The date under the heading. */
    REVISION_DATE("revision date"),
    /** When each of the two files was last committed. */
    LAST_COMMIT("last commit");

    private final String words;

    Evidence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
