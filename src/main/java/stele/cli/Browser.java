package stele.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;

/** The browser of whoever sits at this computer, opened by the system's own command: Java's needs a windowing toolkit. */
final class Browser {

    private Browser() {}

    /** Whether {@code url} could be handed to it. */
    static boolean open(String url) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), url))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    static List<String> command(String system, String url) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", url);
        }
        return List.of(name.contains("mac") ? "open" : "xdg-open", url);
    }
}
