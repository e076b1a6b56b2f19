package stele.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;
import stele.diagnostic.Position;

class DiskFaultTest {

    @Test
    void whatTheSystemRefusedIsSaidInPlainWords() {
        assertReason(new AccessDeniedException("x"), "permission denied");
        assertReason(new NoSuchFileException("x"), "it is not there");
        assertReason(new FileAlreadyExistsException("x"), "a file is where a folder should be");
        assertReason(new NotDirectoryException("x"), "a file is where a folder should be");
        assertReason(new FileSystemLoopException("x"), "the link leads to itself");
        assertReason(new IOException("No space left on device"), "the disk is full");
        assertReason(new IOException("There is not enough space on the disk"), "the disk is full");
        assertReason(new FileSystemException("x", null, "Read-only file system"), "the disk is read-only");
        assertReason(new FileSystemException("x", null, "File name too long"), "the name is too long");
        assertReason(new FileSystemException("x", null, "Disk quota exceeded"), "the disk quota is used up");
    }

    @Test
    void whatHasNoPlainWordsIsSaidAsTheSystemSaysIt() {
        assertReason(new IOException("Input/output error"), "Input/output error");
        assertReason(new IOException(), "IOException");
    }

    @Test
    void aSkippedFileIsNoFault() {
        assertThat(DiskFault.is(DiskFault.skipped(Position.startOf("a.md"), "the link leads nowhere")))
                .isFalse();
    }

    private static void assertReason(IOException fault, String reason) {
        assertThat(DiskFault.reason(fault)).isEqualTo(reason);
    }
}
