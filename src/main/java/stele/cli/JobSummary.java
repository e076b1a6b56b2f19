package stele.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import stele.report.Github;
import stele.report.Report;

/** The page that GitHub shows of a job: whoever asks for its format gets it, too. */
final class JobSummary {

    /** Names the file that the job's page is made of. */
    private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

    private JobSummary() {}

    /** @throws ReportFailure if the page is there and cannot be written to */
    static void append(Report report, ReportTargets targets) {
        var file = System.getenv(VARIABLE);
        if (file == null || file.isBlank() || !targets.has("github")) {
            return;
        }
        try (var out = Files.newBufferedWriter(
                Path.of(file), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            Github.summary(report, out);
        } catch (IOException failed) {
            throw new ReportFailure("the summary of the job cannot be written to '" + file + "'", failed);
        }
    }
}
