package stele.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stele.check.Rule;
import stele.check.RuleGuide;
import stele.check.Rules;
import stele.config.CheckRules;
import stele.config.CheckRules.RuleLevel;
import stele.diagnostic.Level;
import stele.diagnostic.Nearest;

/** The options about rules: how seriously they are taken, and what they are. */
final class RuleOptions {

    @Option(
            names = "--rule",
            paramLabel = "ID=SEVERITY",
            description =
                    "Take a rule, or a family such as 'text/*', as error, warning, info or off; outdoes site.yaml.")
    private List<String> levels = List.of();

    @Option(names = "--list-rules", description = "Print every rule with its severity, and end.")
    private boolean list;

    @Option(names = "--explain", paramLabel = "ID", description = "Print what a rule promises, and end.")
    private @Nullable String explained;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Prints what was asked about rules. */
    boolean answer(PrintWriter out) {
        if (list) {
            RuleGuide.list().forEach(out::println);
        }
        if (explained != null) {
            RuleGuide.explain(rule(explained)).forEach(out::println);
        }
        out.flush();
        return list || explained != null;
    }

    /** What the command line says, over what {@code site.yaml} says. */
    CheckRules over(CheckRules configured) {
        var more = new ArrayList<RuleLevel>();
        for (var written : levels) {
            int equals = written.lastIndexOf('=');
            if (equals < 0) {
                throw new ParameterException(spec.commandLine(), "'" + written + "' is not of the form ID=SEVERITY");
            }
            var id = known(written.substring(0, equals));
            more.add(new RuleLevel(id, possible(level(written.substring(equals + 1)), id)));
        }
        return more.isEmpty() ? configured : configured.with(more);
    }

    private String known(String id) {
        return Rules.isKnown(id) ? id : rule(id).id();
    }

    /** What somebody asks for by name and does not get must be said; a family is taken as far as it can be. */
    private Level possible(Level level, String id) {
        boolean isSafety = Rules.find(id).filter(Rule::isSafety).isPresent();
        if (isSafety && level.compareTo(Level.WARNING) > 0) {
            throw new ParameterException(
                    spec.commandLine(), "'" + id + "' guards safety and cannot be less than a warning");
        }
        return level;
    }

    private Rule rule(String id) {
        return Rules.find(id).orElseThrow(() -> {
            var near = Nearest.to(id, Rules.ALL.stream().map(Rule::id).toList());
            var hint = near.map(word -> "; did you mean '" + word + "'?").orElse("; --list-rules shows all");
            return new ParameterException(spec.commandLine(), "there is no rule '" + id + "'" + hint);
        });
    }

    private Level level(String word) {
        return Level.find(word)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "'" + word + "' is no severity; write error, warning, info or off"));
    }
}
