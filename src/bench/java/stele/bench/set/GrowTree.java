package stele.bench.set;

import java.util.ArrayList;
import java.util.List;

/**
 * Topics in reading order, brought into a tree: up to eight deep, up to some fifty siblings, one branch in eight without a
 * page of its own, and a guide in numbered steps in one of ten branches that have about the size of one.
 */
final class GrowTree {

    private static final int DEEPEST = 8;
    private static final int MOST_LEAVES = 14;

    private final Dice dice;

    /** No tree is without a guide, if it can be helped. */
    private boolean guided;

    GrowTree(Dice dice) {
        this.dice = dice;
    }

    List<Node> grow(List<Topic> topics, int depth) {
        if (topics.size() <= MOST_LEAVES && depth > 1 || depth == DEEPEST) {
            return topics.stream().map(Node::leaf).toList();
        }
        var nodes = new ArrayList<Node>();
        int from = 0;
        while (from < topics.size()) {
            int to = Math.min(topics.size(), from + branch(topics.size()));
            nodes.add(node(topics.subList(from, to), depth));
            from = to;
        }
        return nodes;
    }

    /** How many topics a branch takes of {@code all}: some take one, most a tenth, and a few a third. */
    private int branch(int all) {
        int roll = dice.below(10);
        double share = roll < 3 ? 0 : roll < 8 ? 0.04 + 0.12 * dice.below(100) / 100 : 0.35;
        return Math.max(1, (int) (share * all));
    }

    private Node node(List<Topic> topics, int depth) {
        Topic first = topics.get(0);
        if (topics.size() == 1) {
            return Node.leaf(first);
        }
        if (topics.size() >= 20 && topics.size() <= 110 && (!guided || depth > 1 && dice.chance(0.1))) {
            guided = true;
            return new Node(first, first.number(), 0, steps(topics.subList(1, topics.size())));
        }
        return dice.chance(0.12)
                ? new Node(null, first.number(), 0, grow(topics, depth + 1))
                : new Node(first, first.number(), 0, grow(topics.subList(1, topics.size()), depth + 1));
    }

    /** What to read before, then one branch for each step; every third step is a heading only. */
    private List<Node> steps(List<Topic> topics) {
        var nodes = new ArrayList<Node>();
        nodes.add(Node.leaf(topics.get(0)));
        int from = 1;
        for (int phase = 1; from < topics.size(); phase++) {
            int to = Math.min(topics.size(), from + dice.between(3, 12));
            Topic first = topics.get(from);
            var rest = topics.subList(from + 1, to).stream().map(Node::leaf).toList();
            nodes.add(
                    dice.chance(0.3)
                            ? new Node(null, first.number(), phase, leaves(topics.subList(from, to)))
                            : new Node(first.withPhase(phase), first.number(), phase, rest));
            from = to;
        }
        return nodes;
    }

    private static List<Node> leaves(List<Topic> topics) {
        return topics.stream().map(Node::leaf).toList();
    }
}
