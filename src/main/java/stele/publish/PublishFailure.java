package stele.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import stele.project.DiskFault;

/** The site cannot be published here, for a reason that is no fault of its text; the message is meant to be printed. */
public final class PublishFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String hint;

    PublishFailure(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    private PublishFailure(String message, String hint, Exception cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** An imperative that names the next step, or empty. */
    public String hint() {
        return hint;
    }

    static PublishFailure refused(Path output, String why) {
        return new PublishFailure(
                "cannot publish into '" + output + "': " + why,
                "choose another folder with --output, or with 'output' in site.yaml");
    }

    static PublishFailure of(String what, IOException fault) {
        return new PublishFailure(
                what + ": " + DiskFault.reason(fault),
                "the last site is as it was; repair the cause and build again",
                fault);
    }

    static PublishFailure halfway(Path output, IOException fault) {
        return new PublishFailure(
                "cannot complete the site in '" + output + "': " + file(fault) + DiskFault.reason(fault),
                "repair the cause and build again: that completes it",
                fault);
    }

    static PublishFailure unnameable(InvalidPathException fault) {
        return new PublishFailure(
                "'" + fault.getInput() + "' cannot be the name of a file here",
                "rename it or, where only its letters are the trouble, set LC_ALL=C.UTF-8",
                fault);
    }

    private static String file(IOException fault) {
        return fault instanceof FileSystemException named && named.getFile() != null
                ? "'" + named.getFile() + "': "
                : "";
    }
}
