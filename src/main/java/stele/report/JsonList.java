package stele.report;

import java.io.IOException;
import stele.json.Json;

/** The elements of a JSON list, each on a line of its own, written as they come. */
final class JsonList {

    private final Appendable out;
    private String separator = "\n";

    JsonList(Appendable out) {
        this.out = out;
    }

    void add(Object element) throws IOException {
        out.append(separator);
        Json.append(element, out);
        separator = ",\n";
    }
}
