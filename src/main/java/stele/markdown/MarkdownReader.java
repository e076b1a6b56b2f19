package stele.markdown;

import com.vladsch.flexmark.util.ast.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import stele.config.SiteConfig.Trust;
import stele.file.SourceFile;
import stele.stage.Outcome;

/** Turns the Markdown of a topic into what the rest of the site needs to know of it. */
public final class MarkdownReader {

    private MarkdownReader() {}

    /**
     * Reads a topic's text; the same input gives an equal outcome, on any thread.
     *
     * @param bodyOffset where the Markdown begins in {@link SourceFile#text}: after the front matter
     * @param trust whether what could harm a reader is removed, with a diagnostic for each thing removed
     * @param closely whether to note the {@link Facts} that only a check wants
     * @return no body where the text oversteps a limit that keeps reading short
     */
    public static Outcome<Body> read(SourceFile file, int bodyOffset, Trust trust, boolean closely) {
        var manuscript = Manuscript.of(file, bodyOffset);
        var overstepped = Limits.overstepped(manuscript);
        if (overstepped.isPresent()) {
            return Outcome.failed(overstepped.get());
        }
        var reading = new Reading(manuscript, trust);
        var document = Dialect.of(trust).parse(reading);
        var directives = Directives.of(file, bodyOffset, document, reading);
        var grown = TopicRendering.tree(document, reading);
        var body = grown.orElseGet(() -> parsed(document, reading));
        if (reading.holdsRawHtml()) {
            reading.takeMarkup(body);
        }
        if (reading.holdsRawHtml() && grown.isEmpty()) {
            Links.endUnclosed(body, reading);
        }
        var article = tidied(body, grown.isPresent(), reading);
        var read = body(article, reading);
        var facts = closely ? CloseReading.of(document, reading, read.revised()) : Facts.NONE;
        return Outcome.of(read.noting(Digest.of(file.text(), bodyOffset), directives, facts), reading.diagnostics());
    }

    private static Element parsed(Document document, Reading reading) {
        var body = Parser.parseBodyFragment(new TopicRendering(document, reading).html(), "")
                .body();
        reading.takeMarks(body);
        return body;
    }

    /** @param grown whether the tree was grown without a parser: such a one holds no comments */
    private static Element tidied(Element body, boolean grown, Reading reading) {
        if (reading.cleans()) {
            Structure.repair(body, Cleaner.clean(body, reading));
        }
        if (!grown) {
            Noise.removeComments(body);
        }
        Noise.removeEmpty(body);
        return body;
    }

    private static Body body(Element article, Reading reading) {
        var headings = Headings.settle(article);
        var anchors = Anchors.of(article);
        var revised = RevisionLine.take(article, headings.title());
        var heading = headings.title().map(Headings::value);
        headings.title().ifPresent(Element::remove);
        Noise.removeEmpty(article);
        Tables.settle(article);
        // From here on, the article stays as it is.
        var elements = Html.elements(article);
        var links = Links.of(elements, reading);
        var listings = Listings.of(elements, reading);
        return new Body(
                        heading,
                        revised,
                        headings.outline(elements),
                        links.all(),
                        Sections.of(article, links),
                        ArticleWriter.write(article, new Cuts(links, listings, headings, reading)),
                        Summary.of(article),
                        anchors)
                .listing(listings.all());
    }
}
