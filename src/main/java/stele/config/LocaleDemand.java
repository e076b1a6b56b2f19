package stele.config;

import java.io.Serializable;
import java.util.List;

/**
 * What is demanded of one language: {@code locales: {de-DE: {required: true, minCoverage: 95}}}.
 *
 * @param required whether a missing translation is an error
 * @param minCoverage the percentage of wanted topics that must be translated, 0 to 100
 * @param translate whether anything is to be translated into it at all
 * @param exclude over paths below the locale's folder (of the topic in any language): topics that it need not have
 */
public record LocaleDemand(boolean required, int minCoverage, boolean translate, List<Glob> exclude)
        implements Serializable {

    public static final LocaleDemand NONE = new LocaleDemand(false, 0, true, List.of());

    public LocaleDemand {
        exclude = List.copyOf(exclude);
    }

    /**
     * Whether the language should have a topic that others have.
     *
     * @param path of the topic below the folder of any language that has it
     */
    public boolean wants(String path) {
        return translate && exclude.stream().noneMatch(glob -> glob.matches(path));
    }
}
