package stele.yaml;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;
import stele.stage.Outcome;

/** The plain part of YAML 1.2: texts, lists and mappings; no tags, anchors, aliases or second documents. */
public final class Yaml {

    private Yaml() {}

    /** Reads a whole file. */
    public static Outcome<YamlNode> parse(SourceFile file, Dialect dialect) {
        return parse(file, 0, file.text().length(), dialect);
    }

    /**
     * Reads the part of a file from {@code start} (inclusive) to {@code end} (exclusive), which begins a line. Nothing but
     * blanks and comments is the empty text. Whatever the text holds, the answer is an outcome, never an exception.
     */
    public static Outcome<YamlNode> parse(SourceFile file, int start, int end, Dialect dialect) {
        if (end - start > dialect.maxLength()) {
            return Outcome.failed(tooLarge(file, start, dialect));
        }
        return PlainBlocks.read(file, start, end, dialect)
                .map(Outcome::of)
                .orElseGet(() -> parseWithEngine(file, start, end, dialect));
    }

    /** The same of any YAML, plain lines or not. */
    static Outcome<YamlNode> parseWithEngine(SourceFile file, int start, int end, Dialect dialect) {
        var unprintable = firstUnprintable(file.text(), start, end);
        if (unprintable.isPresent()) {
            return Outcome.failed(unprintable(file, unprintable.getAsInt(), dialect));
        }
        var places = new Places(file, start);
        try {
            var settings =
                    LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
            var events = new Parse(settings).parseString(file.text().substring(start, end));
            return new Composer(events.iterator(), file, places, dialect).document();
        } catch (Refusal refused) {
            return Outcome.failed(refused.diagnostic());
        } catch (MarkedYamlEngineException fault) {
            return Outcome.failed(new SyntaxFault(fault, file, places).diagnostic(dialect));
        } catch (RuntimeException bugOfTheEngine) {
            // Fuzzers find inputs that make YAML parsers throw what they do not declare; it is the author's text all
            // the same.
            return Outcome.failed(Diagnostic.error(
                    file.position(start), dialect.rule("syntax"), "what starts here cannot be read as YAML"));
        }
    }

    private static Diagnostic tooLarge(SourceFile file, int start, Dialect dialect) {
        return Diagnostic.error(
                        file.position(start),
                        dialect.rule("too-large"),
                        "what starts here is longer than " + dialect.maxLength() + " characters")
                .withHint("shorten it");
    }

    private static Diagnostic unprintable(SourceFile file, int offset, Dialect dialect) {
        return Diagnostic.error(
                        file.position(offset),
                        dialect.rule("syntax"),
                        String.format(Locale.ROOT, "the invisible character U+%04X may not stand here", (int)
                                file.text().charAt(offset)))
                .withHint("delete it");
    }

    /** YAML 1.2.2, production 1 (c-printable). Checked here because the engine does not say where. */
    static OptionalInt firstUnprintable(String text, int start, int end) {
        return IntStream.range(start, end).filter(i -> !isPrintable(text, i)).findFirst();
    }

    private static boolean isPrintable(String text, int offset) {
        char c = text.charAt(offset);
        if (Character.isHighSurrogate(c)) {
            return offset + 1 < text.length() && Character.isLowSurrogate(text.charAt(offset + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return offset > 0 && Character.isHighSurrogate(text.charAt(offset - 1));
        }
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c == '\u0085'
                || c >= ' ' && c < '\u007f'
                || c >= '\u00a0' && c < '\ufffe';
    }
}
