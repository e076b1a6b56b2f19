package stele.check.text;

import java.util.List;
import stele.check.Rule;
import stele.check.Rule.Noticed;
import stele.diagnostic.Level;

/** Characters and typography; off by default but for what is dangerous. */
public final class TextRules {

    public static final List<Rule> ALL =
            List.of(new Noticed("text/control-character", Level.WARNING), new Noticed("text/encoding", Level.ERROR));

    private TextRules() {}
}
