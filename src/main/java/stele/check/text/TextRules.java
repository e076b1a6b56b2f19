package stele.check.text;

import java.util.List;
import stele.check.Rule;
import stele.check.Rule.Noticed;
import stele.diagnostic.Level;

/** Characters and typography; off by default but for what is dangerous. */
public final class TextRules {

    public static final List<Rule> ALL = List.of(
            new DoubleSpaces(),
            new DuplicateWords(),
            new FrenchPunctuation(),
            new MixedQuotes(),
            new TermSpellings(),
            new ZeroWidths(),
            // Noticed while a file is read: they matter in code and in front matter, too.
            new Noticed("text/bidi-control", Level.WARNING),
            new Noticed("text/control-character", Level.WARNING),
            new Noticed("text/encoding", Level.ERROR),
            new Noticed("text/replacement-character", Level.WARNING));

    private TextRules() {}
}
