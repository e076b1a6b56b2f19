package stele.cli;

import picocli.CommandLine.Option;
import stele.cache.Memory;
import stele.cache.SteleFolder;
import stele.project.Program;
import stele.project.Project;

/** The option that says whether a run may use what earlier ones remembered, and remember what it does. */
final class MemoryOptions {

    @Option(
            names = "--no-cache",
            description = "Neither use nor write what is remembered in .stele; what comes out is the same.")
    private boolean forgetful;

    Memory memory(Project project) {
        return forgetful
                ? SteleFolder.unused(project.folder(), Program.edition())
                : SteleFolder.open(project.folder(), Program.edition());
    }
}
