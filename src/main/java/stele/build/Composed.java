package stele.build;

/**
 * How many pages of topics there are.
 *
 * @param topics in a language that has the topic
 * @param fallbacks that show a topic to readers whose language lacks it
 */
public record Composed(int topics, int fallbacks) {

    public int pages() {
        return topics + fallbacks;
    }
}
