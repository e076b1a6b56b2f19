package stele.yaml;

import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;

/**
 * What the engine stumbled over, told in terms of the author's text. The engine says what it expected next ("mapping
 * values are not allowed here"); the author needs to know which characters to change.
 */
final class SyntaxFault {

    private final SourceFile file;
    private final String problem;
    private final String context;
    /** Where the engine gave up. */
    private final int at;
    /** Where what it was reading then began. */
    private final int opened;

    SyntaxFault(MarkedYamlEngineException thrown, SourceFile file, Places places) {
        this.file = file;
        this.problem = Objects.requireNonNullElse(thrown.getProblem(), "");
        this.context = Objects.requireNonNullElse(thrown.getContext(), "");
        this.opened = places.offset(thrown.getContextMark().or(thrown::getProblemMark));
        this.at = places.offset(thrown.getProblemMark());
    }

    Diagnostic diagnostic(Dialect dialect) {
        var explained = explanation();
        return Diagnostic.error(file.position(explained.offset), dialect.rule("syntax"), explained.message)
                .withHint(explained.hint);
    }

    /** The problems that authors have, most telling sign first. */
    private Explanation explanation() {
        if (problem.contains("(TAB)")) {
            return new Explanation(at, "a tab indents this line", "indent with blanks");
        }
        if (context.endsWith("quoted scalar")) {
            return problem.contains("escape") ? escape() : unclosedQuote();
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return surplusColon();
        }
        if (problem.startsWith("could not find expected ':'")) {
            return neitherKeyNorValue(opened);
        }
        boolean inBrackets = context.startsWith("while parsing a flow");
        return misread(inBrackets ? opened : at).orElseGet(this::misplaced);
    }

    private Explanation escape() {
        var text = file.text();
        int backslash = text.lastIndexOf('\\', at);
        int end = backslash + 1 == text.length() ? text.length() : text.offsetByCodePoints(backslash, 2);
        return new Explanation(
                backslash,
                "'" + text.substring(backslash, end) + "' is no escape of double-quoted text",
                "write '\\\\' for a backslash, or use single quotes");
    }

    private Explanation unclosedQuote() {
        var hint = YamlLine.at(file.text(), opened).quoteHint();
        return new Explanation(opened, "the quote that opens here is never closed", hint);
    }

    /** The classic: {@code title: Phase 1 : X}. Else a line that only looks like {@code key: value} to a person. */
    private Explanation surplusColon() {
        var line = YamlLine.at(file.text(), at);
        if (line.hasValueBefore(at)) {
            return new Explanation(
                    at, line.subject() + " holds a ':' that YAML takes for the end of a key", line.quoteHint());
        }
        var above = line.above();
        return line.indent() > above.indent()
                ? new Explanation(
                        line.textStart(), "this line stands deeper than the key above", "align it with that key")
                : neitherKeyNorValue(above.textStart());
    }

    private Explanation neitherKeyNorValue(int offset) {
        var line = YamlLine.at(file.text(), offset);
        return new Explanation(
                line.textStart(),
                "'" + line.excerpt() + "' is not 'key: value'",
                "write a blank after the ':', or indent the line if it belongs to the value above");
    }

    /** A value that begins with a character which opens something else than text; {@code offset} is in that value. */
    private Optional<Explanation> misread(int offset) {
        var line = YamlLine.at(file.text(), offset);
        if (offset < line.valueStart()) {
            return Optional.empty();
        }
        if (line.isQuoted()) {
            return Optional.of(
                    new Explanation(at, line.subject() + " goes on after its closing quote", line.quoteHint()));
        }
        return line.startsWithIndicator()
                ? Optional.of(new Explanation(
                        line.valueStart(),
                        line.subject() + " starts with '" + line.value().charAt(0) + "', which has a meaning in YAML",
                        line.quoteHint()))
                : Optional.empty();
    }

    private Explanation misplaced() {
        if (problem.endsWith("found '-'")) {
            return new Explanation(at, "a list item stands where a key is expected", "indent it under its key");
        }
        if (problem.endsWith("found '?'")) {
            return new Explanation(at, "a key stands where a list item is expected", "start the line with '- '");
        }
        if (problem.endsWith("found '<block mapping start>'")) {
            return new Explanation(
                    at, "this line is aligned with none of the keys above", "align it with the key it belongs beside");
        }
        if (problem.startsWith("expected '<document start>'")) {
            return new Explanation(at, "text stands after the end of the YAML", "remove it");
        }
        return new Explanation(at, "what stands here is neither a key nor a value", "quote the value if it is text");
    }

    /**
     * What to tell the author.
     *
     * @param offset of the characters to change, into the file's text
     */
    private record Explanation(int offset, String message, String hint) {}
}
