package stele.search;

/** A word as readers may type it, folded, and where it stands. */
final class Form implements Comparable<Form> {

    private final String text;
    private final Postings postings;

    /** The first four characters, which nearly always tell which of two forms comes first. */
    private final long head;

    Form(String text, Postings postings) {
        this.text = text;
        this.postings = postings;
        this.head = head(text);
    }

    String text() {
        return text;
    }

    Postings postings() {
        return postings;
    }

    @Override
    public int compareTo(Form other) {
        int heads = Long.compareUnsigned(head, other.head);
        return heads != 0 ? heads : text.compareTo(other.text);
    }

    private static long head(String text) {
        long head = 0;
        for (int i = 0; i < Long.BYTES / Character.BYTES; i++) {
            head = head << Character.SIZE | (i < text.length() ? text.charAt(i) : 0);
        }
        return head;
    }
}
