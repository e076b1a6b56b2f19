package stele.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stele.build.Workers;

/** The option that says how many threads do the work. */
final class ThreadOptions {

    @Option(names = "--threads", paramLabel = "N", description = "How many threads to use. Default: one per processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Asked before any work is done. */
    void validate() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
        }
    }

    Workers workers() {
        return new Workers(threads);
    }
}
