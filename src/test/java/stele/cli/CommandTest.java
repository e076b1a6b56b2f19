package stele.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A command as its user meets it: on a real disk, by exit code and by what is printed. */
abstract class CommandTest {

    @TempDir
    Path site;

    /** What the last command printed on stdout, and on stderr; lines end in {@code \n}. */
    String out = "";

    String err = "";

    /** The exit code of a command line. */
    int execute(String... arguments) {
        var printed = new StringWriter();
        var complained = new StringWriter();
        int exitCode = Stele.run(new PrintWriter(printed), new PrintWriter(complained), arguments);
        out = printed.toString().replace("\r\n", "\n");
        err = complained.toString().replace("\r\n", "\n");
        return exitCode;
    }

    /** The exit code of a command on the site. */
    int onSite(String command, String... options) {
        return execute(Stream.concat(Stream.of(command, "--site", site.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    /** A file of the site. */
    void write(String path, String text) throws IOException {
        var file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
