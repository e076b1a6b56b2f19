package stele.bench.set;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything about a set but its words: what topics there are, how large they are, and how they hang together. */
final class Plan {

    /** As in the real set; larger sets have more products. */
    private static final int TOPICS_OF_A_PRODUCT = 1_900;

    /** Sizes are log-normal: half of them below 4 kB, one in twenty above 15 kB. */
    private static final double MEDIAN_WORDS = 372;

    private static final double SPREAD = Math.log(15.0 / 4.0) / 1.645 * 1.14;
    private static final int MOST_WORDS = 14_000;

    private final long seed;
    private final List<String> languages;
    private final Words english;

    Plan(long seed, List<String> languages) {
        this.seed = seed;
        this.languages = List.copyOf(languages);
        this.english = new Words(Tongue.of("en"), seed);
    }

    /** @param topics how many asset ids */
    List<Part> parts(int topics) {
        int count = Math.max(1, (topics + TOPICS_OF_A_PRODUCT / 2) / TOPICS_OF_A_PRODUCT);
        return IntStream.range(0, count)
                .boxed()
                .flatMap(i -> product(i, topics * i / count, topics * (i + 1) / count))
                .toList();
    }

    /** The server's topics, and in a folder of their own, a tenth of all, those of its tools. */
    private Stream<Part> product(int number, int from, int to) {
        String name = Words.name(Dice.of(seed, "product", number)) + " " + (number + 1);
        String root = name.replace(" ", "");
        int tools = to - (to - from) / 10;
        var server = part(name, root + "/" + root + "Server", from, tools);
        return tools == to
                ? Stream.of(server)
                : Stream.of(server, part(name + " Tools", root + "/" + root + "Tools", tools, to));
    }

    private Part part(String name, String folder, int from, int to) {
        var names = new HashSet<String>();
        var topics = IntStream.range(from, to).mapToObj(i -> topic(i, names)).toList();
        var dice = Dice.of(seed, "tree", folder);
        var tree = new GrowTree(dice).grow(topics, 1);
        var placed = placed(tree);
        var twice = tree.stream().map(node -> filedTwice(node, placed, dice)).toList();
        var pictures = IntStream.range(0, Math.max(1, (to - from) / 4))
                .mapToObj(this::picture)
                .toList();
        return new Part(folder, name, twice, placed, pictures);
    }

    /** The topics as the tree has them: it numbers the steps. */
    private static List<Topic> placed(List<Node> tree) {
        return tree.stream()
                .flatMap(Node::withDescendants)
                .flatMap(node -> node.topic().stream())
                .sorted(Comparator.comparingInt(Topic::number))
                .toList();
    }

    /** One topic in ten has a second place, below something that comes later. */
    private static Node filedTwice(Node node, List<Topic> topics, Dice dice) {
        if (node.children().isEmpty() || node.children().stream().anyMatch(child -> child.phase() > 0)) {
            return node;
        }
        var children = new ArrayList<Node>();
        node.children().forEach(child -> children.add(filedTwice(child, topics, dice)));
        int earlier = node.number() - topics.get(0).number();
        if (earlier > 0 && dice.chance(0.5)) {
            children.add(Node.leaf(topics.get(dice.below(earlier))));
        }
        return new Node(node.page(), node.number(), node.phase(), children);
    }

    private Topic topic(int number, Set<String> names) {
        var dice = Dice.of(seed, "topic", number);
        String name =
                english.title(dice, dice.between(3, 9)).toLowerCase(Locale.ROOT).replace(' ', '-');
        String file = name;
        for (int again = 1; !names.add(file); again++) {
            file = name + "_" + again;
        }
        int words = (int) Math.min(MOST_WORDS, MEDIAN_WORDS * Math.exp(SPREAD * dice.normal()));
        return new Topic(number, dice.uuid().toString(), file + ".md", 0, words, lacking(dice));
    }

    /** One topic in forty is not in all languages: it lacks one, or only the last has it. */
    private Set<String> lacking(Dice dice) {
        if (languages.size() == 1 || !dice.chance(0.025)) {
            return Set.of();
        }
        return dice.chance(0.4) ? Set.copyOf(languages.subList(0, languages.size() - 1)) : Set.of(dice.of(languages));
    }

    /** As exporters name them: with parentheses. */
    private String picture(int number) {
        var dice = Dice.of(seed, "picture", number);
        return "PX" + (100_000 + number) + "." + dice.uuid() + "(V.15).png";
    }
}
