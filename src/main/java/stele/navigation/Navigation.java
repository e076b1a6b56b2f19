package stele.navigation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.catalogue.Catalogue;
import stele.catalogue.Fallbacks;
import stele.config.SiteConfig;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.stage.Crew;
import stele.stage.Outcome;
import stele.topic.TopicKey;

/** The tree of one language, and what its pages show of it. What a page shows costs no more in a larger tree. */
public final class Navigation {

    private final LocaleTag locale;
    private final List<NavNode> roots;
    private final List<Seat> seats;

    /** Every seat of a topic, the canonical one first: that nearest to the root, the first of equally near ones. */
    private final Map<TopicKey, List<Seat>> byTopic = new HashMap<>();

    private final ReadingOrder readingOrder;
    private final Guides guides;
    private final Printouts printouts;
    private @Nullable TreeFile file;

    private Navigation(LocaleTag locale, List<NavNode> roots) {
        this.locale = locale;
        this.roots = List.copyOf(roots);
        this.seats = Seat.of(this.roots);
        var queue = new ArrayDeque<>(seats);
        for (var seat = queue.poll(); seat != null; seat = queue.poll()) {
            var filed = seat;
            seat.place()
                    .destination()
                    .topic()
                    .ifPresent(topic -> byTopic.computeIfAbsent(topic, key -> new ArrayList<>(1))
                            .add(filed));
            queue.addAll(seat.children());
        }
        var read = seats.stream()
                .flatMap(Seat::withDescendants)
                .filter(this::isRead)
                .toList();
        this.readingOrder = new ReadingOrder(read);
        this.guides = new Guides(read);
        this.printouts = new Printouts(locale, seats, this::isRead);
    }

    /**
     * The trees of all languages, in the order of the settings.
     *
     * @param tocs every {@code toc.yml} of the site, in whatever order
     */
    public static Outcome<Map<LocaleTag, Navigation>> of(
            SiteConfig config, Catalogue catalogue, Fallbacks fallbacks, Collection<TocFile> tocs) {
        return of(config, catalogue, fallbacks, tocs, Crew.ALONE);
    }

    /** The same, with {@code crew} to make those of several languages at once. */
    public static Outcome<Map<LocaleTag, Navigation>> of(
            SiteConfig config, Catalogue catalogue, Fallbacks fallbacks, Collection<TocFile> tocs, Crew crew) {
        return Trees.of(config, catalogue, fallbacks, tocs, crew).then(trees -> {
            var navigation = new LinkedHashMap<LocaleTag, Navigation>();
            crew.map(List.copyOf(trees.entrySet()), tree -> new Navigation(tree.getKey(), tree.getValue()))
                    .forEach(tree -> navigation.put(tree.locale, tree));
            return Outcome.of(navigation);
        });
    }

    public LocaleTag locale() {
        return locale;
    }

    public List<NavNode> roots() {
        return roots;
    }

    /** Every place of the tree, in reading order. */
    public Stream<NavNode> places() {
        return roots.stream().flatMap(NavNode::withDescendants);
    }

    /** The whole tree as the scripts of its pages load it. Made when it is first asked for: a check needs none. */
    public synchronized TreeFile file() {
        if (file == null) {
            file = TreeFile.of(locale, seats, this::isRead);
        }
        return file;
    }

    /** What readers can print as a whole, in reading order. */
    public Stream<Printout> printouts() {
        return printouts.all();
    }

    /** What readers can print as a whole whom {@code page} tells of it. */
    public Optional<Printout> printout(OutputPath page) {
        return printouts.of(page);
    }

    /** What a page shows that has no place in the tree: the first level; the second too where the first is one place. */
    public NavView home() {
        var open = seats.size() == 1 ? seats : List.<Seat>of();
        return NavView.outside(Sidebar.of(locale, seats, open, Optional.empty()));
    }

    /** What stands above {@code topic} in the tree, outermost first; nothing where no tree has it. */
    public List<Place> above(TopicKey topic) {
        var filed = byTopic.getOrDefault(topic, List.of());
        return filed.isEmpty() ? List.of() : filed.get(0).breadcrumbs();
    }

    /** What the page of {@code topic} shows. */
    public NavView around(TopicKey topic) {
        var filed = byTopic.getOrDefault(topic, List.of());
        return filed.isEmpty() ? home() : around(filed.get(0), filed.subList(1, filed.size()));
    }

    private NavView around(Seat seat, List<Seat> others) {
        var path = seat.path();
        // A guide at the top of the tree has nothing above it to lead back to the other roots.
        var rerooted = seat.guide().filter(guide -> guide.parent().isPresent());
        return new NavView(
                seat.breadcrumbs(),
                rerooted.flatMap(Seat::up).orElse(null),
                Sidebar.of(locale, rerooted.map(List::of).orElse(seats), path, Optional.of(seat)),
                guides.around(seat).orElse(null),
                readingOrder.before(seat).orElse(null),
                readingOrder.after(seat).orElse(null),
                seat.children().stream().map(Seat::place).toList(),
                others.stream().map(Seat::breadcrumbs).toList());
    }

    /** Whether reading on leads through {@code seat}: a page among those of this language, at its canonical place. */
    private boolean isRead(Seat seat) {
        return seat.place().destination() instanceof Destination.Page page
                && page.opensIn(locale)
                && byTopic.getOrDefault(page.key(), List.of()).get(0) == seat;
    }
}
