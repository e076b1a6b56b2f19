package stele.page;

import org.jspecify.annotations.Nullable;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.SourcePath;

/** A template that cannot be read or rendered: a fault of the theme, never of a topic. */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String template;
    private final int line;
    private final String fact;
    private final String hint;

    TemplateFailure(String template, int line, String fact, @Nullable Throwable cause) {
        this(template, line, fact, "mend the template", cause);
    }

    private TemplateFailure(String template, int line, String fact, String hint, @Nullable Throwable cause) {
        super(template + ":" + line + ": " + fact, cause);
        this.template = template;
        this.line = line;
        this.fact = fact;
        this.hint = hint;
    }

    /** The same failure, with the topic named whose page was being made: the fault may show on no other. */
    TemplateFailure onPageOf(SourcePath topic) {
        return new TemplateFailure(
                template, line, fact, "mend the template; it was making the page of '" + topic + "'", this);
    }

    /** The template's path below the theme's folder: {@code layouts/topic.peb}. */
    public String template() {
        return template;
    }

    /** Counted from 1; Pebble knows no columns. */
    public int line() {
        return line;
    }

    /** What is wrong, as a diagnostic says it: lower-case start, no full stop. */
    public String fact() {
        return fact;
    }

    /**
     * The failure as the command line reports it.
     *
     * @param folder of the theme that the template is from, as the author knows it: {@code themes/default}
     */
    public Diagnostic in(String folder) {
        return Diagnostic.error(new Position(folder + "/" + template, line, 1), "theme/template", fact)
                .withHint(hint);
    }
}
