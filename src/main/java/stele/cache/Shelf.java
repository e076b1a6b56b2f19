package stele.cache;

import java.util.ArrayList;
import java.util.List;
import stele.markdown.Body;

/**
 * The bodies that stay in memory. There is room for those of a site of usual size, so that none is fetched twice; those of a
 * huge one are forgotten as soon as nobody looks at them, and fetched again when somebody asks.
 */
final class Shelf {

    /** In bytes as they are on disk; in memory, bodies take about six times as much. */
    private static final long ROOM = 16L << 20;

    private final List<Body> kept = new ArrayList<>();
    private long left;

    Shelf() {
        this(ROOM);
    }

    /** @param room for bodies, in bytes as they are on disk */
    Shelf(long room) {
        this.left = room;
    }

    /** The same body, which stays if there is room for {@code size} bytes. */
    synchronized Body put(Body body, int size) {
        if (size <= left) {
            left -= size;
            kept.add(body);
        }
        return body;
    }
}
