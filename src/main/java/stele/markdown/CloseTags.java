package stele.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import stele.markdown.Facts.Kind;
import stele.markdown.Tag.Attribute;
import stele.markdown.Vocabulary.Fate;

/** Notes the {@link Facts} in raw HTML, be it a block or one tag within a line. */
final class CloseTags {

    /** What they hold is no prose. */
    private static final Set<String> SILENT =
            Vocabulary.words("code kbd listing math pre samp script style svg textarea title tt xmp");

    private static final Set<String> LISTINGS = Set.of("listing", "pre", "xmp");

    private final Reading reading;
    private final Parts parts;
    private final Passages passages;
    private final List<Facts.Id> ids = new ArrayList<>();
    /** The element without prose that is open. */
    private @Nullable String silent;

    private boolean inLink;

    CloseTags(Reading reading, Parts parts, Passages passages) {
        this.reading = reading;
        this.parts = parts;
        this.passages = passages;
    }

    List<Facts.Id> ids() {
        return ids;
    }

    /** Whether an open tag makes what is read now something else than prose. */
    boolean isSilent() {
        return silent != null;
    }

    /** Whether {@code <a href>} is open. */
    boolean inLink() {
        return inLink;
    }

    /** What was left open in the passage before does not go on; a listing does. */
    void startPassage() {
        inLink = false;
        if (silent != null && !LISTINGS.contains(silent)) {
            silent = null;
        }
    }

    /**
     * Reads a stretch of HTML.
     *
     * @param aroundIsLink whether it stands in a link of Markdown's
     */
    void read(BasedSequence source, boolean aroundIsLink) {
        var html = source.toString();
        var tags = TagScanner.scan(html);
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            switch (tag.kind()) {
                case TEXT -> text(source.subSequence(tag.start(), tag.end()), aroundIsLink);
                case START -> {
                    int end = removedUpTo(tags, i);
                    if (end > i) {
                        i = end;
                    } else if (!reading.cleans() || !Vocabulary.isText(tag)) {
                        start(tag, html, source);
                    }
                }
                case END -> end(tag.name());
                case RAW, COMMENT, DECLARATION, UNCLOSED -> {}
            }
        }
    }

    private void text(BasedSequence words, boolean aroundIsLink) {
        if (!isSilent()) {
            passages.add(words, inLink || aroundIsLink, false);
        }
        if (parts.want()) {
            parts.words(Parser.unescapeEntities(words.toString(), false));
        }
    }

    /** The end tag of an element that goes with all it holds; -1 if it stays, or is never closed. */
    private int removedUpTo(List<Tag> tags, int start) {
        var name = tags.get(start).name();
        if (reading.cleans() && Vocabulary.fate(name) == Fate.REMOVED_WITH_CONTENT) {
            for (int i = start + 1; i < tags.size(); i++) {
                if (tags.get(i).is(Tag.Kind.END) && tags.get(i).name().equals(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void start(Tag tag, String html, BasedSequence source) {
        int offset = source.getIndexOffset(tag.start());
        id(tag).ifPresent(attribute -> addId(attribute, html, source));
        if (isHeading(tag.name())) {
            parts.startHeading(tag.name().charAt(1) - '0', offset);
        }
        edge(tag.name());
        switch (tag.name()) {
            case "img" -> parts.add(Kind.IMAGE, offset, fileName(value(tag, "src", html)));
            case "table" -> parts.add(Kind.TABLE, offset, "");
            case "li" -> parts.add(Kind.LIST_ITEM, offset, "");
            case "pre", "listing", "xmp" -> parts.startCode(offset);
            case "a" -> inLink = find(tag, "href").isPresent();
            default -> {}
        }
        if (silent == null && SILENT.contains(tag.name())) {
            silent = tag.name();
        }
    }

    private void end(String name) {
        if (name.equals(silent)) {
            silent = null;
        }
        if (LISTINGS.contains(name)) {
            parts.endCode();
        }
        if (isHeading(name)) {
            parts.endHeading();
        }
        if (name.equals("a")) {
            inLink = false;
        }
        edge(name);
    }

    /** Where a block begins or ends, a passage does; where something else stands that is no word, words are parted. */
    private void edge(String name) {
        if (Html.isBlock(name)) {
            passages.next(parts.inHeading());
            parts.words(" ");
        } else if (name.equals("br") || name.equals("img") || SILENT.contains(name)) {
            passages.space();
            parts.words(name.equals("br") ? "\n" : "");
        }
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** {@code name} is an id of {@code <a>} that has no other. */
    private Optional<Attribute> id(Tag tag) {
        if (reading.cleans() && Vocabulary.fate(tag.name()) == Fate.REMOVED) {
            return Optional.empty();
        }
        var id = find(tag, "id");
        return id.isEmpty() && tag.name().equals("a") ? find(tag, "name") : id;
    }

    private void addId(Attribute attribute, String html, BasedSequence source) {
        var written = Parser.unescapeEntities(value(attribute, html), true);
        if (!Characters.fold(written).isEmpty()) {
            var position = reading.manuscript().position(source.getIndexOffset(attribute.valueStart()));
            ids.add(new Facts.Id(written, position));
        }
    }

    private static Optional<Attribute> find(Tag tag, String name) {
        for (var attribute : tag.attributes()) {
            if (attribute.hasValue() && attribute.name().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    private static String value(Tag tag, String name, String html) {
        return find(tag, name)
                .map(attribute -> Parser.unescapeEntities(value(attribute, html), true))
                .orElse("");
    }

    private static String value(Attribute attribute, String html) {
        return html.substring(attribute.valueStart(), attribute.valueEnd());
    }

    /** The last part of an address, without query and fragment. */
    static String fileName(String url) {
        var path = url.strip().split("[?#]", 2)[0];
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
