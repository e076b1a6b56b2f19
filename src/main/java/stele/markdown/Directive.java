package stele.markdown;

import java.io.Serializable;
import java.util.List;
import stele.diagnostic.Position;
import stele.diagnostic.RuleName;
import stele.file.SourceFile;
import stele.stage.Outcome;

/**
 * A comment that tells the checker to keep silent: {@code <!-- stele-disable-next-line link/missing-topic -- reason -->}.
 * In front matter and {@code toc.yml} it is a comment of YAML, {@code # stele-disable-next-line …}.
 *
 * @param line the line that {@link Kind#NEXT_LINE} silences: the next after the comment that is not blank; 0 for the others,
 *     -1 for those in front matter, which reach the whole file
 * @param rules ids, or families such as {@code link/*}; empty: every rule
 * @param reason what stands after {@code --}; may be empty
 */
public record Directive(Position position, Kind kind, int line, List<String> rules, String reason)
        implements Serializable {

    public Directive {
        rules = List.copyOf(rules);
    }

    /** The directives in a file of YAML, in order; what is meant for one and cannot be understood is reported. */
    public static Outcome<List<Directive>> inYaml(SourceFile file) {
        return Directives.inYaml(file);
    }

    /** Whether {@code rule} is one of those that the author names. */
    public boolean covers(String rule) {
        return rules.isEmpty() || rules.stream().anyMatch(named -> RuleName.covers(named, rule));
    }

    /** How far a directive reaches. */
    public enum Kind {
        /** {@code stele-disable-next-line}: one line only. */
        NEXT_LINE,
        /** {@code stele-disable}: from here to {@code stele-enable} or the end of the file. */
        DISABLE,
        /** {@code stele-enable}. */
        ENABLE
    }
}
