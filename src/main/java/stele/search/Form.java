package stele.search;

/** A word as readers may type it, folded, and where it stands. */
final class Form implements Comparable<Form> {

    private final String text;
    private Postings postings = new Postings();

    /** The spelling that most of the texts have, found by a majority vote: stemmers want to see the accents. */
    private String spelling;

    private int votes;

    Form(String text, String spelling) {
        this.text = text;
        this.spelling = spelling;
    }

    String text() {
        return text;
    }

    String spelling() {
        return spelling;
    }

    void vote(String spelt) {
        if (spelt.equals(spelling)) {
            votes++;
        } else if (votes == 0) {
            spelling = spelt;
        } else {
            votes--;
        }
    }

    Postings postings() {
        return postings;
    }

    void replace(Postings found) {
        postings = found;
    }

    @Override
    public int compareTo(Form other) {
        return text.compareTo(other.text);
    }
}
