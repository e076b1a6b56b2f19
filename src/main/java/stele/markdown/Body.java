package stele.markdown;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;

/**
 * What a topic's Markdown holds.
 *
 * @param h1 the first H1, wherever it stood; it is not in the article
 * @param revisionDate the date of the revision line under the heading, {@code yyyy-mm-dd}; the line is not in the article
 * @param outline the other headings, in order
 * @param links every link and image, in order; pieces of the article refer to them by index
 * @param listings every block of code, in order; pieces of the article refer to them by index
 * @param sections what navigation can be derived from, in order; text before the first heading is a section without title
 * @param summary the first prose of the article as plain text, at most about 160 characters, cut at a word; may be empty
 * @param anchors every id that a link may name as its fragment: the heading's and those in the article
 * @param print of the text below the front matter, whatever the line ends: tells whether a translation's source has
 *     changed
 * @param directives comments that tell the checker to keep silent, in order, those in the front matter included
 * @param facts what only a check wants to know
 */
public record Body(
        @Nullable Heading h1,
        @Nullable String revisionDate,
        List<Heading> outline,
        List<Link> links,
        List<Listing> listings,
        List<Section> sections,
        Article article,
        String summary,
        List<String> anchors,
        Digest print,
        List<Directive> directives,
        Facts facts)
        implements Serializable {

    public Body(
            Optional<Heading> heading,
            Optional<String> revised,
            List<Heading> outline,
            List<Link> links,
            List<Section> sections,
            Article article,
            String summary,
            List<String> anchors) {
        this(
                heading.orElse(null),
                revised.orElse(null),
                outline,
                links,
                List.of(),
                sections,
                article,
                summary,
                anchors,
                Digest.NONE,
                List.of(),
                Facts.NONE);
    }

    public Body {
        outline = List.copyOf(outline);
        links = List.copyOf(links);
        listings = List.copyOf(listings);
        sections = List.copyOf(sections);
        anchors = List.copyOf(anchors);
        directives = List.copyOf(directives);
    }

    /** The same body with what was noticed beside its article. */
    Body noting(Digest textPrint, List<Directive> comments, Facts noted) {
        return new Body(
                h1,
                revisionDate,
                outline,
                links,
                listings,
                sections,
                article,
                summary,
                anchors,
                textPrint,
                comments,
                noted);
    }

    /** The id that a link means by {@code fragment}, percent-decoded: ids that clash with the theme's are spelt otherwise. */
    public Optional<String> anchor(String fragment) {
        return Stream.of(fragment, Anchors.own(fragment))
                .filter(anchors::contains)
                .findFirst();
    }

    /** The same body, in whose article these blocks of code are. */
    Body listing(List<Listing> blocks) {
        return new Body(
                h1,
                revisionDate,
                outline,
                links,
                blocks,
                sections,
                article,
                summary,
                anchors,
                print,
                directives,
                facts);
    }

    /** The {@link #print} in hexadecimal; working it out takes a look at the text. */
    public String digest() {
        return print.value();
    }

    /** The heading of the page. */
    public Optional<Heading> heading() {
        return Optional.ofNullable(h1);
    }

    /** The revision date, {@code yyyy-mm-dd}. */
    public Optional<String> revised() {
        return Optional.ofNullable(revisionDate);
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param id unique in the page
     * @param text plain, blanks folded
     * @param shape of what stands under it, up to the next heading
     */
    public record Heading(int level, String id, String text, Shape shape) implements Serializable {
        public Heading(int level, String id, String text) {
            this(level, id, text, Shape.PLAIN);
        }
    }

    /** What a section has in common with its translations, whatever their words are. */
    public record Shape(boolean table, boolean code, int lists) implements Serializable {
        public static final Shape PLAIN = new Shape(false, false, 0);

        Shape with(Shape more) {
            return new Shape(table || more.table, code || more.code, lists + more.lists);
        }
    }

    /**
     * A block of code.
     *
     * @param position of its first character in the author's file
     * @param language as the author wrote it behind the fence; empty where nothing stands there
     */
    public record Listing(Position position, String language) implements Serializable {}

    /**
     * A heading and what stands under it, as far as the topic tree is concerned.
     *
     * @param title plain text of the heading; empty for what stands before the first
     * @param onlyList whether it is nothing but lists of topics: every item starts with a link and no prose stands beside
     * @param items the list items that start with a link to a Markdown file or an asset id, at any depth
     */
    public record Section(String title, boolean onlyList, List<ListedLink> items) implements Serializable {
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * A list item that starts with a link.
     *
     * @param link index into {@link Body#links}
     * @param depth of the list it is in, from 0
     */
    public record ListedLink(int link, int depth) implements Serializable {}
}
