package stele.navigation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stele.catalogue.Href;
import stele.diagnostic.Diagnostic;
import stele.stage.Outcome;

/** The tables of contents of one language, grown into one tree. */
final class TocTree {

    /** Tables that each bring in the next one twice would double with every step; no author means that. */
    private static final int MOST_NODES = 50_000;

    /** Trees are walked by recursion. */
    private static final int DEEPEST = 64;

    private final TocShelf shelf;
    private final Destinations destinations;
    private final Set<String> grown = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<Diagnostic> problems = new LinkedHashSet<>();
    private Optional<Diagnostic> tooLarge = Optional.empty();
    private int nodes;

    private TocTree(TocShelf shelf, Destinations destinations) {
        this.shelf = shelf;
        this.destinations = destinations;
    }

    /**
     * The tree that {@code files}, all of one language, make together: one after the other, those that another one
     * brings in only there. Empty where none of them leads to anything.
     */
    static Outcome<List<NavNode>> of(Collection<TocFile> files, Destinations destinations) {
        return TocShelf.of(files, destinations).then(shelf -> {
            var tree = new TocTree(shelf, destinations);
            var roots = tree.roots();
            tree.tooLarge.ifPresent(tree.problems::add);
            return Outcome.of(roots, List.copyOf(tree.problems));
        });
    }

    private List<NavNode> roots() {
        var roots = new ArrayList<NavNode>();
        var brought = shelf.broughtIn();
        shelf.sheets().stream()
                .filter(sheet -> !brought.contains(sheet.path()))
                .forEach(sheet -> roots.addAll(root(sheet)));
        // Tables that bring in each other have no outermost one: the first by path is taken for it.
        for (var sheet : shelf.sheets()) {
            if (!grown.contains(sheet.path()) && tooLarge.isEmpty()) {
                roots.addAll(root(sheet));
            }
        }
        return roots;
    }

    /**
     * The nodes of a table that stands on its own. One that leads nowhere, or only to other documentation sets
     * ({@code /lyncserver/index}), is DocFX's file for breadcrumbs, or empty: no table of contents.
     */
    private List<NavNode> root(TocSheet sheet) {
        var nodes = sheet(sheet, 0);
        return nodes.stream().anyMatch(TocTree::leadsSomewhere) ? nodes : List.of();
    }

    private static boolean leadsSomewhere(NavNode node) {
        var destination = node.place().destination();
        boolean elsewhere = destination instanceof Destination.Group
                || destination instanceof Destination.Missing missing
                        && missing.written().startsWith("/");
        return !elsewhere || node.children().stream().anyMatch(TocTree::leadsSomewhere);
    }

    private List<NavNode> sheet(TocSheet sheet, int depth) {
        grown.add(sheet.path());
        open.push(sheet.path());
        var nodes = entries(sheet.toc().entries(), sheet, depth);
        open.pop();
        return nodes;
    }

    private List<NavNode> entries(List<Toc.Entry> entries, TocSheet sheet, int depth) {
        return entries.stream()
                .flatMap(entry -> entry(entry, sheet, depth).stream())
                .toList();
    }

    /** One node; or, for an entry that neither has a name nor leads anywhere, what is below it. */
    private List<NavNode> entry(Toc.Entry entry, TocSheet sheet, int depth) {
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            if (tooLarge.isEmpty()) {
                tooLarge = Optional.of(tooLarge(entry));
            }
            return List.of();
        }
        var nested = shelf.nested(entry.nested(), sheet);
        var children = new ArrayList<>(entries(entry.items(), sheet, depth + 1));
        nested.ifPresent(other -> children.addAll(broughtIn(other, entry, depth + 1)));
        return place(entry, sheet)
                .map(place -> List.of(new NavNode(place, children, entry.position())))
                .orElse(children);
    }

    private List<NavNode> broughtIn(TocSheet other, Toc.Entry entry, int depth) {
        if (open.contains(other.path())) {
            problems.add(cycle(other, entry));
            return List.of();
        }
        return sheet(other, depth);
    }

    private Optional<Place> place(Toc.Entry entry, TocSheet sheet) {
        var destination = destination(entry, sheet);
        return entry.name()
                .map(name -> new Place(name, destinations.locale(), destination, 0))
                .or(() -> links(entry).findFirst().map(written -> destinations.untitled(destination, written)))
                .filter(place -> entry.name().isPresent() || !(destination instanceof Destination.Group));
    }

    private Destination destination(Toc.Entry entry, TocSheet sheet) {
        return entry.pages().stream()
                .flatMap(written -> destinations.find(written, sheet).stream())
                .findFirst()
                .or(() -> links(entry)
                        .filter(written -> shelf.nested(List.of(written), sheet).isEmpty())
                        .findFirst()
                        .map(written -> missing(written, sheet)))
                .orElse(Destination.Group.EMPTY);
    }

    private static Destination missing(String written, TocSheet sheet) {
        var href = Href.parse(written);
        return Destinations.missing(written, href, sheet.resolve(href));
    }

    private static Stream<String> links(Toc.Entry entry) {
        return Stream.concat(entry.pages().stream(), entry.nested().stream());
    }

    private static Diagnostic cycle(TocSheet other, Toc.Entry entry) {
        return Diagnostic.error(entry.position(), "nav/cycle", "'" + other.path() + "' is brought in by itself")
                .withHint("remove this entry, or name another table of contents");
    }

    private static Diagnostic tooLarge(Toc.Entry entry) {
        return Diagnostic.error(
                        entry.position(),
                        "limit/navigation",
                        "the tree has more than " + MOST_NODES + " entries, or more than " + DEEPEST + " levels")
                .withHint("bring in each table of contents once");
    }
}
