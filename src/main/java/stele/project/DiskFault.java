package stele.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.diagnostic.Severity;

/** What the disk refused, in words for people. */
public final class DiskFault {

    private static final String CATEGORY = "file/";

    /** What operating systems say, and what it means. */
    private static final Map<String, String> MEANINGS = Map.of(
            "no space left", "the disk is full",
            "not enough space", "the disk is full",
            "out of disk space", "the disk is full",
            "quota exceeded", "the disk quota is used up",
            "read-only file system", "the disk is read-only",
            "name too long", "the name is too long",
            "too many levels", "the link leads to itself");

    private DiskFault() {}

    /** Whether {@code diagnostic} is about input that could not be read, rather than about what an author wrote. */
    public static boolean is(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR && diagnostic.rule().startsWith(CATEGORY);
    }

    /** Why {@code fault} happened: a clause, without the file's name. */
    public static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (fault instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (fault instanceof FileAlreadyExistsException || fault instanceof NotDirectoryException) {
            return "a file is where a folder should be";
        }
        if (fault instanceof FileSystemLoopException) {
            return "the link leads to itself";
        }
        var said = fault instanceof FileSystemException refused ? refused.getReason() : fault.getMessage();
        var words = said == null ? fault.getClass().getSimpleName() : said;
        return MEANINGS.entrySet().stream()
                .filter(meaning -> words.toLowerCase(Locale.ROOT).contains(meaning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(words);
    }

    static Diagnostic unreadable(Position position, IOException fault) {
        return Diagnostic.error(position, CATEGORY + "unreadable", "cannot be read: " + reason(fault));
    }

    static Diagnostic skipped(Position position, String why) {
        return Diagnostic.warning(position, CATEGORY + "skipped", why);
    }

    static Diagnostic unreadableName(Position position, String fact, String nextStep) {
        return Diagnostic.error(position, CATEGORY + "name-encoding", fact).withHint(nextStep);
    }
}
