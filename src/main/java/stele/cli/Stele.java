package stele.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "stele",
        description = "Builds one documentation site from Markdown topics in several languages.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Stele implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        // Author text is Unicode whatever the terminal's language is; JDK 17 would print '?' where that is C.
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            // Asked by scripts before anything else: an answer without all that reading a command line takes.
            out.println(new Version().getVersion()[0]);
            System.exit(ExitCode.DONE);
        }
        System.exit(run(out, err, arguments));
    }

    /** Runs one command and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var command = new CommandLine(new Stele());
        Commands.of(arguments).forEach(command::addSubcommand);
        command.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new Failures());
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError tooLittle) {
            err.println("stele: Java has too little memory for this site");
            err.println("  hint: give it more, for example with STELE_JAVA_OPTS=-Xmx4g");
            return ExitCode.INPUT_OUTPUT;
        }
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
