package stele.config;

import java.io.Serializable;
import java.util.List;

/**
 * What becomes of topics that a language lacks ({@code fallback} in {@code site.yaml}), where they do not say so themselves.
 *
 * @param overrides for parts of the site; later ones win
 */
public record FallbackPolicy(FallbackMode mode, List<Scope> overrides) implements Serializable {

    public static final FallbackPolicy DEFAULT = new FallbackPolicy(FallbackMode.PAGE, List.of());

    public FallbackPolicy {
        overrides = List.copyOf(overrides);
    }

    /**
     * How readers get a topic.
     *
     * @param path of the file whose text would be shown, below the content folder
     */
    public FallbackMode mode(String path) {
        return overrides.stream()
                .filter(scope -> scope.paths().stream().anyMatch(glob -> glob.matches(path)))
                .reduce((first, last) -> last)
                .map(Scope::mode)
                .orElse(mode);
    }

    /** A part of the site: what lies at {@code paths}, seen from the content folder. */
    public record Scope(List<Glob> paths, FallbackMode mode) implements Serializable {
        public Scope {
            paths = List.copyOf(paths);
        }
    }
}
