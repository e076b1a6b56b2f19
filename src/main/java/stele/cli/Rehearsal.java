package stele.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Runs what people run most, on a site at hand, so that Java notes which classes that takes. The launcher has an archive made
 * of them; nobody else has a use for this.
 */
final class Rehearsal {

    private Rehearsal() {}

    /**
     * Builds the site twice, and checks it.
     *
     * @param arguments the folder of a site, and one to build it into
     */
    public static void main(String[] arguments) {
        var site = arguments[0];
        var output = arguments[1];
        play("build", "--site", site, "--output", output);
        play("build", "--site", site, "--output", output);
        play("check", "--site", site);
    }

    private static void play(String... command) {
        var unheard = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Stele.run(unheard, unheard, command);
    }
}
