package stele.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A generator of sites, with the set as a site of its own. */
interface Tool {

    String name();

    Path output();

    /** As if it had never been built: without the output, and without whatever is kept between runs. */
    void forget() throws IOException;

    Cost build() throws IOException;

    /** Changes the site as an author or its owner would; {@code run} makes each change another one. */
    void apply(Change change, int run) throws IOException;
}
