package stele.cli;

import java.util.List;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person reads who mistyped: what is wrong and where help is; a page of options would push it off the screen. */
final class WrongUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        var err = command.getErr();
        err.println("stele: " + wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            suggestions(unmatched).forEach(word -> err.println("  hint: did you mean '" + word + "'?"));
        } else if (!command.getSubcommands().isEmpty()) {
            // One of its commands is missing, and they all fit on the screen.
            command.usage(err);
            return ExitCode.USAGE;
        }
        err.println("  hint: '" + command.getCommandSpec().qualifiedName() + " --help' shows what there is");
        return ExitCode.USAGE;
    }

    private static List<String> suggestions(UnmatchedArgumentException unmatched) {
        var suggestions = unmatched.getSuggestions();
        return suggestions.subList(0, Math.min(1, suggestions.size()));
    }
}
