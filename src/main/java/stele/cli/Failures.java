package stele.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import stele.project.DiskFault;
import stele.publish.PublishFailure;
import stele.report.Printable;
import stele.report.SpillFailure;

/** What a person reads when a command cannot go on: one sentence and the next step, no stack trace. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof PublishFailure refused) {
            return say(command, String.valueOf(refused.getMessage()), refused.hint(), ExitCode.INPUT_OUTPUT);
        }
        if (failure instanceof ReportFailure refused) {
            return say(
                    command,
                    String.valueOf(refused.getMessage()),
                    "repair the cause and try again",
                    ExitCode.INPUT_OUTPUT);
        }
        if (failure instanceof SpillFailure refused) {
            var message = refused.getMessage() + ": " + DiskFault.reason(refused.fault());
            return say(command, message, refused.hint(), ExitCode.INPUT_OUTPUT);
        }
        var place = failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0];
        return say(command, "this is a bug in Stele: " + failure + place, "report it, with what you did", ExitCode.BUG);
    }

    private static int say(CommandLine command, String message, String hint, int exitCode) {
        command.getErr().println("stele: " + Printable.of(message));
        if (!hint.isEmpty()) {
            command.getErr().println("  hint: " + Printable.of(hint));
        }
        return exitCode;
    }
}
