package stele.report;

import java.util.List;
import java.util.Optional;

/** Every format there is. */
public final class Formats {

    public static final List<Format> ALL = List.of();

    private Formats() {}

    public static Optional<Format> find(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
