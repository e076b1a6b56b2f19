package stele.config;

import java.io.Serializable;
import java.util.List;

/** The names that are written one way in every language: {@code terms.yaml}. */
public record Terms(List<Term> all) implements Serializable {

    public static final Terms NONE = new Terms(List.of());

    public Terms {
        all = List.copyOf(all);
    }
}
