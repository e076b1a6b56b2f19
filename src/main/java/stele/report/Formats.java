package stele.report;

import java.util.List;
import java.util.Optional;

/** Every format there is. */
public final class Formats {

    /** In the order in which they are told to people. */
    public static final List<Format> ALL = List.of(
            new Text(Look.PLAIN),
            new JsonReport(),
            new JsonLines(),
            new Sarif(),
            new Github(),
            new Junit(),
            new Gitlab(),
            new Markdown());

    private Formats() {}

    public static Optional<Format> find(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
