package stele.yaml;

import java.util.Locale;
import java.util.Set;

/**
 * What is being read, as far as YAML is concerned: under which names its faults are reported, and how much of it is
 * believed to be an author's. Real files stay far below the limits; a parser given more can be kept busy for minutes.
 *
 * @param rulePrefix the part before the {@code /} in the ids of the rules, e.g. {@code frontmatter}
 * @param maxLength in UTF-16 code units
 * @param maxDepth how deep lists and mappings may nest; the outermost is 1
 * @param proseKeys keys whose values are prose, in lower case: there, a {@code #} that cuts a value short is no comment
 */
public record Dialect(String rulePrefix, int maxLength, int maxDepth, Set<String> proseKeys) {

    private static final int FILE_LENGTH = 1 << 20;
    private static final int FILE_DEPTH = 64;

    public Dialect {
        proseKeys = Set.copyOf(proseKeys);
    }

    /** A file of its own: up to 1 MiB, nesting up to 64 (a tree of topics nests twice per level). */
    public static Dialect ofFile(String rulePrefix) {
        return new Dialect(rulePrefix, FILE_LENGTH, FILE_DEPTH, Set.of());
    }

    String rule(String name) {
        return rulePrefix + "/" + name;
    }

    boolean isProse(String key) {
        return proseKeys.contains(key.toLowerCase(Locale.ROOT));
    }
}
