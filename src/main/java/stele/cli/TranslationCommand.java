package stele.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stele translation}: the translations, as a thing to work on. */
@Command(
        name = "translation",
        description = "Says what is translated, and helps to translate the rest.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TranslationStatusCommand.class, TranslationNewCommand.class, TranslationStampCommand.class})
final class TranslationCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "one of these commands is missing: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
