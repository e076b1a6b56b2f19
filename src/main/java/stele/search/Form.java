package stele.search;

/** A word as readers may type it, folded, and where it stands. */
final class Form implements Comparable<Form> {

    private final String text;
    private final Postings postings;

    Form(String text, Postings postings) {
        this.text = text;
        this.postings = postings;
    }

    String text() {
        return text;
    }

    Postings postings() {
        return postings;
    }

    @Override
    public int compareTo(Form other) {
        return text.compareTo(other.text);
    }
}
