package stele.cache;

import stele.markdown.Facts;
import stele.markdown.Facts.Bracket;
import stele.markdown.Facts.Passage;

/** What only a check wants to know of a topic's text. */
final class FactsCodec {

    private static final Facts.Kind[] KINDS = Facts.Kind.values();

    private FactsCodec() {}

    static void write(Facts facts, RecordWriter out) {
        out.list(facts.parts(), FactsCodec::part);
        out.list(facts.ids(), FactsCodec::id);
        out.list(facts.prose(), FactsCodec::passage);
        out.list(facts.brackets(), FactsCodec::bracket);
    }

    static Facts read(RecordReader in) {
        var facts = new Facts(
                in.list(FactsCodec::part),
                in.list(FactsCodec::id),
                in.list(FactsCodec::passage),
                in.list(FactsCodec::bracket));
        return facts.equals(Facts.NONE) ? Facts.NONE : facts;
    }

    private static void part(Facts.Part part, RecordWriter out) {
        out.choice(part.kind());
        DiagnosticCodec.position(part.position(), out);
        out.text(part.detail());
        out.text(part.text());
    }

    private static Facts.Part part(RecordReader in) {
        return new Facts.Part(in.choice(KINDS), DiagnosticCodec.position(in), in.text(), in.text());
    }

    private static void id(Facts.Id id, RecordWriter out) {
        out.text(id.id());
        DiagnosticCodec.position(id.position(), out);
    }

    private static Facts.Id id(RecordReader in) {
        return new Facts.Id(in.text(), DiagnosticCodec.position(in));
    }

    private static void passage(Passage passage, RecordWriter out) {
        out.flag(passage.heading());
        out.list(passage.runs(), FactsCodec::run);
    }

    private static Passage passage(RecordReader in) {
        return new Passage(in.flag(), in.list(FactsCodec::run));
    }

    private static void run(Facts.Run run, RecordWriter out) {
        DiagnosticCodec.position(run.position(), out);
        out.text(run.text());
        out.flag(run.link());
        out.flag(run.spaced());
    }

    private static Facts.Run run(RecordReader in) {
        return new Facts.Run(DiagnosticCodec.position(in), in.text(), in.flag(), in.flag());
    }

    private static void bracket(Bracket bracket, RecordWriter out) {
        DiagnosticCodec.position(bracket.position(), out);
        out.flag(bracket.image());
        out.text(bracket.text());
        out.text(bracket.label());
        out.flag(bracket.shortcut());
        out.flag(bracket.glued());
        out.text(bracket.behind());
        out.text(bracket.near());
    }

    private static Bracket bracket(RecordReader in) {
        return new Bracket(
                DiagnosticCodec.position(in),
                in.flag(),
                in.text(),
                in.text(),
                in.flag(),
                in.flag(),
                in.text(),
                in.text());
    }
}
