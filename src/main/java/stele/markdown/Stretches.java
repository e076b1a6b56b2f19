package stele.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stele.config.SiteConfig.Trust;
import stele.file.SourceFile;
import stele.markdown.Tag.Kind;

/**
 * What stands where in an author's own text, for those who make another text of it. All offsets are into
 * {@link SourceFile#text}, in order.
 *
 * @param destinations where links and images lead, in Markdown, in raw HTML, and in reference definitions
 * @param prose the lines of text that readers read as language: no code, no markup around it
 */
public record Stretches(List<Destination> destinations, List<Prose> prose) {

    private static final Set<String> CODE = Set.of("code", "kbd", "pre", "samp", "script", "style", "textarea", "xmp");

    /**
     * A destination.
     *
     * @param written with escapes of Markdown and HTML resolved, percent-encoding not
     */
    public record Destination(int start, int end, String written) {}

    /**
     * A line of prose, or a part of one.
     *
     * @param underlined the level of the heading that it is, where a line below says so; else 0
     * @param images in it
     */
    public record Prose(int start, int end, int underlined, List<Span> images) {
        public Prose {
            images = List.copyOf(images);
        }
    }

    /** A stretch of the text. */
    public record Span(int start, int end) {}

    public Stretches {
        destinations = List.copyOf(destinations);
        prose = List.copyOf(prose);
    }

    /**
     * The stretches of a topic, which was read before and has been found to be within all limits.
     *
     * @param bodyOffset where the Markdown begins: after the front matter
     */
    public static Stretches of(SourceFile file, int bodyOffset, Trust trust) {
        var manuscript = Manuscript.of(file, bodyOffset);
        var finding = new Finding(manuscript);
        finding.children(Dialect.of(trust).parse(new Reading(manuscript, trust)));
        return new Stretches(finding.destinations, finding.prose);
    }

    private static final class Finding {

        private final Manuscript manuscript;
        private final List<Destination> destinations = new ArrayList<>();
        private final List<Prose> prose = new ArrayList<>();

        Finding(Manuscript manuscript) {
            this.manuscript = manuscript;
        }

        void children(Node parent) {
            for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof HtmlBlockBase block) {
                    html(block.getContentChars());
                } else if (node instanceof Heading heading) {
                    heading(heading);
                } else if (node instanceof Paragraph paragraph) {
                    paragraph.getContentLines().forEach(line -> prose(line, paragraph, 0));
                } else if (node instanceof TableCell cell) {
                    prose(cell.getText(), cell, 0);
                } else if (node instanceof InlineLinkNode link) {
                    destination(link.getUrl());
                } else if (node instanceof Reference reference) {
                    destination(reference.getUrl());
                } else if (node instanceof HtmlInlineBase) {
                    var chars = BasedSequence.of(node.getChars());
                    TagScanner.scan(chars).forEach(tag -> destinations(tag, chars));
                }
                if (!(node instanceof TableSeparator)) {
                    children(node);
                }
            }
        }

        private void heading(Heading heading) {
            if (heading.isSetextHeading()) {
                prose(heading.getChars(), heading, heading.getLevel());
            } else {
                prose(heading.getText(), heading, 0);
            }
        }

        private void prose(BasedSequence written, Node block, int underlined) {
            var text = written.trim();
            if (text.isEmpty()) {
                return;
            }
            int start = text.getStartOffset();
            int end = text.getEndOffset();
            var images = new ArrayList<Span>();
            boolean whole = images(block, start, end, images);
            if (whole) {
                prose.add(new Prose(file(start), file(end - 1) + 1, underlined, images));
            }
        }

        /** Adds the images between two offsets; whether each stands wholly between them or wholly elsewhere. */
        private boolean images(Node parent, int start, int end, List<Span> images) {
            boolean whole = true;
            for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (isImage(node)) {
                    boolean touches = node.getStartOffset() < end && node.getEndOffset() > start;
                    boolean inside = node.getStartOffset() >= start && node.getEndOffset() <= end;
                    if (inside) {
                        images.add(new Span(file(node.getStartOffset()), file(node.getEndOffset() - 1) + 1));
                    }
                    whole &= inside || !touches;
                } else if (!(node instanceof Block)) {
                    whole &= images(node, start, end, images);
                }
            }
            return whole;
        }

        private static boolean isImage(Node node) {
            return node instanceof Image
                    || node instanceof ImageRef image && image.isDefined()
                    || node instanceof HtmlInlineBase
                            && TagScanner.scan(node.getChars()).get(0).name().equals("img");
        }

        private void html(BasedSequence chars) {
            int inCode = 0;
            for (var tag : TagScanner.scan(chars)) {
                destinations(tag, chars);
                if (CODE.contains(tag.name()) && tag.is(Kind.START)) {
                    inCode++;
                } else if (CODE.contains(tag.name()) && tag.is(Kind.END)) {
                    inCode = Math.max(0, inCode - 1);
                } else if (tag.is(Kind.TEXT) && inCode == 0) {
                    lines(chars.subSequence(tag.start(), tag.end()));
                }
            }
        }

        private void lines(BasedSequence text) {
            for (var line : text.splitList("\n")) {
                var words = line.trim();
                if (!words.isEmpty()) {
                    prose.add(
                            new Prose(file(words.getStartOffset()), file(words.getEndOffset() - 1) + 1, 0, List.of()));
                }
            }
        }

        private void destinations(Tag tag, BasedSequence html) {
            var names = tag.name().equals("a") ? Set.of("href") : tag.name().equals("img") ? Set.of("src") : Set.of();
            for (var attribute : tag.attributes()) {
                if (attribute.valueStart() >= attribute.valueEnd()) {
                    continue;
                }
                var value = html.subSequence(attribute.valueStart(), attribute.valueEnd());
                if (names.contains(attribute.name())) {
                    add(value.trim(), Escaping.unescapeHtml(value).strip());
                } else if (tag.name().equals("img") && attribute.name().equals("srcset")) {
                    candidates(value);
                }
            }
        }

        private void candidates(BasedSequence srcset) {
            int from = 0;
            for (var url : Srcset.urls(srcset.toString())) {
                int start = srcset.indexOf(url, from);
                from = start + url.length();
                add(srcset.subSequence(start, from), Escaping.unescapeHtml(url));
            }
        }

        private void destination(BasedSequence url) {
            add(url, Escaping.unescapeString(url).strip());
        }

        private void add(BasedSequence place, String written) {
            if (!place.isEmpty()) {
                destinations.add(
                        new Destination(file(place.getStartOffset()), file(place.getEndOffset() - 1) + 1, written));
            }
        }

        private int file(int offset) {
            return manuscript.offsetInFile(offset);
        }
    }
}
