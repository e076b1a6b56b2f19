package stele.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** A syntax tree as text: each node, with where it begins and ends, and all its parts. */
final class Tree {

    private Tree() {}

    static String of(Node root) {
        var tree = new StringBuilder();
        append(root, "", tree);
        return tree.toString();
    }

    private static void append(Node node, String indent, StringBuilder to) {
        to.append(indent);
        node.astString(to, true);
        to.append(' ').append(node.getChars()).append('\n');
        for (var child : node.getChildren()) {
            append(child, indent + "  ", to);
        }
    }
}
