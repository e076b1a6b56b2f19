package stele.bench.set;

import java.util.Optional;

/** A set in one of its languages: what its topics and headings are called there. */
final class Edition {

    private final long seed;
    private final Words words;

    Edition(long seed, Words words) {
        this.seed = seed;
        this.words = words;
    }

    Words words() {
        return words;
    }

    Tongue tongue() {
        return words.tongue();
    }

    String language() {
        return tongue().tag();
    }

    String title(Topic topic) {
        return title(topic.number(), "title", topic.phase());
    }

    /** A heading of the tree that opens nothing is no topic, and has a name of its own. */
    String title(Node node) {
        return node.topic().map(this::title).orElseGet(() -> title(node.number(), "heading", node.phase()));
    }

    private String title(int number, String kind, int phase) {
        var dice = Dice.of(seed, kind, language(), number);
        String title = words.title(dice, dice.between(2, 7));
        return phase == 0 ? title : tongue().labels().step() + " " + phase + " : " + title;
    }

    /** What both languages make of the same topic has the same shape. */
    Dice shape(Topic topic) {
        return Dice.of(seed, "shape", topic.number());
    }

    Dice wording(Topic topic) {
        return Dice.of(seed, "words", language(), topic.number());
    }

    /** The topic, where this language has it. */
    Optional<Topic> of(Topic topic) {
        return Optional.of(topic).filter(it -> it.isIn(language()));
    }
}
