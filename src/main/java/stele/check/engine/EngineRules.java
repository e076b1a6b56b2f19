package stele.check.engine;

import java.util.List;
import stele.check.Rule;
import stele.check.Rule.Noticed;
import stele.diagnostic.Level;

/** Stele itself: its configuration, its limits, its own faults. */
public final class EngineRules {

    public static final List<Rule> ALL = List.of(
            new UnexplainedSuppressions(),
            new UnknownRules(),
            new Noticed("suppress/unused", Level.WARNING),
            new Noticed("suppress/malformed", Level.WARNING),
            new Noticed("baseline/stale", Level.INFO),
            new Noticed("baseline/malformed", Level.ERROR),
            new Noticed("config/bad-value", Level.ERROR),
            new Noticed("config/brand-color", Level.INFO),
            new Noticed("config/content-missing", Level.ERROR),
            new Noticed("config/exclude-glob", Level.ERROR),
            new Noticed("config/file-missing", Level.ERROR),
            new Noticed("config/folder-name", Level.ERROR),
            new Noticed("config/site-missing", Level.ERROR),
            new Noticed("config/theme-missing", Level.ERROR),
            new Noticed("config/unknown-key", Level.ERROR),
            new Noticed("config/wrong-type", Level.ERROR),
            new Noticed("config/syntax", Level.ERROR),
            new Noticed("config/duplicate-key", Level.ERROR),
            new Noticed("config/too-large", Level.ERROR),
            new Noticed("config/forbidden-yaml", Level.ERROR),
            new Noticed("file/name-encoding", Level.ERROR),
            new Noticed("file/skipped", Level.WARNING),
            new Noticed("cache/damaged", Level.WARNING),
            new Noticed("cache/unusable", Level.WARNING),
            new Noticed("file/unreadable", Level.ERROR),
            new Noticed("limit/block-length", Level.ERROR, true),
            new Noticed("limit/delimiters", Level.ERROR, true),
            new Noticed("limit/file-size", Level.ERROR, true),
            new Noticed("limit/headings", Level.ERROR, true),
            new Noticed("limit/line-length", Level.ERROR, true),
            new Noticed("limit/navigation", Level.ERROR, true),
            new Noticed("limit/nesting", Level.ERROR, true),
            new Noticed("limit/references", Level.ERROR, true),
            new Noticed("internal/read", Level.ERROR, true),
            new Noticed("internal/check", Level.ERROR, true),
            new Noticed("internal/compose", Level.ERROR, true),
            new Noticed("terms/bad-value", Level.ERROR),
            new Noticed("terms/unknown-key", Level.ERROR),
            new Noticed("terms/wrong-type", Level.ERROR),
            new Noticed("terms/syntax", Level.ERROR),
            new Noticed("terms/duplicate-key", Level.ERROR),
            new Noticed("terms/too-large", Level.ERROR),
            new Noticed("terms/forbidden-yaml", Level.ERROR),
            new Noticed("theme/asset", Level.ERROR),
            new Noticed("theme/cycle", Level.ERROR),
            new Noticed("theme/duplicate-key", Level.ERROR),
            new Noticed("theme/encoding", Level.ERROR),
            new Noticed("theme/forbidden-yaml", Level.ERROR),
            new Noticed("theme/messages", Level.ERROR),
            new Noticed("theme/syntax", Level.ERROR),
            new Noticed("theme/template", Level.ERROR),
            new Noticed("theme/too-large", Level.ERROR),
            new Noticed("theme/wrong-type", Level.ERROR));

    private EngineRules() {}
}
