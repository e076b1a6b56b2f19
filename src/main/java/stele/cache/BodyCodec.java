package stele.cache;

import stele.markdown.Article;
import stele.markdown.Body;
import stele.markdown.Body.Heading;
import stele.markdown.Body.ListedLink;
import stele.markdown.Body.Listing;
import stele.markdown.Body.Section;
import stele.markdown.Body.Shape;
import stele.markdown.Digest;
import stele.markdown.Directive;
import stele.markdown.Link;
import stele.markdown.Markup;

/** What a topic's Markdown holds, but for its article, which is bytes already, and its print, which few ask for. */
final class BodyCodec {

    private static final Link.Kind[] LINKS = Link.Kind.values();
    private static final Directive.Kind[] DIRECTIVES = Directive.Kind.values();

    private BodyCodec() {}

    static void write(Body body, RecordWriter out) {
        out.flag(body.h1() != null);
        body.heading().ifPresent(heading -> heading(heading, out));
        out.absent(body.revisionDate());
        out.list(body.outline(), BodyCodec::heading);
        out.list(body.links(), BodyCodec::link);
        out.list(body.listings(), BodyCodec::listing);
        out.list(body.sections(), BodyCodec::section);
        out.text(body.summary());
        out.list(body.anchors(), (anchor, to) -> to.name(anchor));
        out.list(body.directives(), BodyCodec::directive);
        FactsCodec.write(body.facts(), out);
    }

    /** The body that was written, with the article and the print that were not. */
    static Body read(Article article, Digest print, RecordReader in) {
        return new Body(
                in.flag() ? heading(in) : null,
                in.absent(),
                in.list(BodyCodec::heading),
                in.list(BodyCodec::link),
                in.list(BodyCodec::listing),
                in.list(BodyCodec::section),
                article,
                in.text(),
                in.list(RecordReader::name),
                print,
                in.list(BodyCodec::directive),
                FactsCodec.read(in));
    }

    /** The same body with its article and its print kept elsewhere. */
    static Body with(Article article, Digest print, Body body) {
        return new Body(
                body.h1(),
                body.revisionDate(),
                body.outline(),
                body.links(),
                body.listings(),
                body.sections(),
                article,
                body.summary(),
                body.anchors(),
                print,
                body.directives(),
                body.facts());
    }

    private static void heading(Heading heading, RecordWriter out) {
        out.number(heading.level());
        out.name(heading.id());
        out.text(heading.text());
        out.flag(heading.shape().table());
        out.flag(heading.shape().code());
        out.number(heading.shape().lists());
    }

    private static Heading heading(RecordReader in) {
        return new Heading(in.count(), in.name(), in.text(), new Shape(in.flag(), in.flag(), in.count()));
    }

    private static void link(Link link, RecordWriter out) {
        DiagnosticCodec.position(link.position(), out);
        out.choice(link.kind());
        out.text(link.written());
        out.text(link.text());
        boolean plain = link.markup().equals(Markup.NONE);
        out.flag(plain);
        if (!plain) {
            out.text(link.markup().hreflang());
            out.flag(link.markup().decorative());
            out.list(link.markup().srcset(), (url, to) -> to.text(url));
        }
    }

    private static Link link(RecordReader in) {
        return new Link(
                DiagnosticCodec.position(in),
                in.choice(LINKS),
                in.text(),
                in.text(),
                in.flag() ? Markup.NONE : new Markup(in.text(), in.flag(), in.list(RecordReader::text)));
    }

    private static void listing(Listing listing, RecordWriter out) {
        DiagnosticCodec.position(listing.position(), out);
        out.name(listing.language());
    }

    private static Listing listing(RecordReader in) {
        return new Listing(DiagnosticCodec.position(in), in.name());
    }

    private static void section(Section section, RecordWriter out) {
        out.text(section.title());
        out.flag(section.onlyList());
        out.list(section.items(), (item, to) -> {
            to.number(item.link());
            to.number(item.depth());
        });
    }

    private static Section section(RecordReader in) {
        return new Section(in.text(), in.flag(), in.list(item -> new ListedLink(item.count(), item.count())));
    }

    private static void directive(Directive directive, RecordWriter out) {
        DiagnosticCodec.position(directive.position(), out);
        out.choice(directive.kind());
        out.number(directive.line() + 1L);
        out.list(directive.rules(), (rule, to) -> to.name(rule));
        out.text(directive.reason());
    }

    private static Directive directive(RecordReader in) {
        return new Directive(
                DiagnosticCodec.position(in),
                in.choice(DIRECTIVES),
                in.count() - 1,
                in.list(RecordReader::name),
                in.text());
    }
}
