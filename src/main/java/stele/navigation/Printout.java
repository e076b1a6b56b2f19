package stele.navigation;

import java.util.List;
import stele.file.OutputPath;

/**
 * A guide, or a phase of one, that readers can print as a whole.
 *
 * @param page on which they meet it
 * @param guide whether it is a guide; else a phase
 * @param topics those that reading leads through, in order; two at least
 */
public record Printout(OutputPath page, Place place, boolean guide, List<Destination.Page> topics) {

    private static final String HTML = ".html";
    private static final String PRINT = ".print" + HTML;

    public Printout {
        topics = List.copyOf(topics);
    }

    /** Whether a page of this name may be in the place of a printout. */
    public static boolean isName(String name) {
        return name.endsWith(PRINT);
    }

    /** The page that holds all of its topics. */
    public OutputPath path() {
        var name = page.value();
        return new OutputPath(name.substring(0, name.length() - HTML.length()) + PRINT);
    }
}
