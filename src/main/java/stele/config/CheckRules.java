package stele.config;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.diagnostic.RuleName;
import stele.i18n.LocaleTag;

/**
 * How seriously each rule is taken ({@code check} in {@code site.yaml}).
 *
 * @param levels for the whole site, in the order of the file: {@code check.rules}
 * @param overrides for parts of it; later ones win
 * @param failOn from which level on a check fails ({@code check.failOn}); {@link Level#OFF}: never
 * @param maxWarnings more warnings than that fail a check, too ({@code check.maxWarnings}); absent: any number
 * @param baseline the file of known findings, relative to the site's folder ({@code check.baseline}); absent: none
 */
public record CheckRules(
        List<RuleLevel> levels,
        List<Scope> overrides,
        Level failOn,
        @Nullable Integer maxWarnings,
        @Nullable String baseline)
        implements Serializable {

    public static final CheckRules DEFAULTS = new CheckRules(List.of(), List.of(), Level.ERROR, null, null);

    public CheckRules {
        levels = List.copyOf(levels);
        overrides = List.copyOf(overrides);
    }

    /**
     * What the owner says of {@code rule} for a file; the last word counts.
     *
     * @param path below the content folder, as {@code exclude} has it; empty for what belongs to no file of content
     * @param locale of the file, if it is known
     * @param isSource whether the file is in the language that the others are translated from
     */
    public Optional<Level> level(String rule, String path, Optional<LocaleTag> locale, boolean isSource) {
        var there = overrides.stream()
                .filter(override -> override.applies(path, locale, isSource))
                .flatMap(override -> override.levels().stream());
        return last(Stream.concat(levels.stream(), there).toList(), rule);
    }

    /** Whether {@code rule} is to be asked for any file at all, where it has {@code byItself} unless the owner says more. */
    public boolean mayAsk(String rule, Level byItself) {
        boolean somewhere = last(levels, rule).orElse(byItself) != Level.OFF;
        for (var override : overrides) {
            var there = last(override.levels(), rule);
            if (there.isPresent()) {
                somewhere = there.get() != Level.OFF || somewhere && !override.isEverywhere();
            }
        }
        return somewhere;
    }

    private static Optional<Level> last(List<RuleLevel> levels, String rule) {
        return levels.stream()
                .filter(level -> level.covers(rule))
                .reduce((first, last) -> last)
                .map(RuleLevel::level);
    }

    /** The same, with further levels that outdo all others: those of the command line. */
    public CheckRules with(List<RuleLevel> more) {
        return new CheckRules(
                levels,
                Stream.concat(overrides.stream(), Stream.of(new Scope(List.of(), List.of(), false, more)))
                        .toList(),
                failOn,
                maxWarnings,
                baseline);
    }

    /** Everything that the owner says of any rule, for the whole site and for parts of it. */
    public Stream<RuleLevel> all() {
        return Stream.concat(levels.stream(), overrides.stream().flatMap(override -> override.levels().stream()));
    }

    /**
     * How seriously a rule is taken.
     *
     * @param rule its id, a family such as {@code link/*}, or {@code *}
     * @param position where that is said in {@code site.yaml}; absent: elsewhere
     */
    public record RuleLevel(
            String rule, Level level, @Nullable Position position) implements Serializable {

        public RuleLevel(String rule, Level level) {
            this(rule, level, null);
        }

        public Optional<Position> place() {
            return Optional.ofNullable(position);
        }

        /** Whether it speaks of the rule {@code id}. */
        public boolean covers(String id) {
            return RuleName.covers(rule, id);
        }
    }

    /**
     * Levels for a part of the site.
     *
     * @param paths over paths below the content folder; empty: all
     * @param locales empty: all
     * @param translations only files that are translations: those not in {@code sourceLocale}
     */
    public record Scope(List<Glob> paths, List<LocaleTag> locales, boolean translations, List<RuleLevel> levels)
            implements Serializable {

        public Scope {
            paths = List.copyOf(paths);
            locales = List.copyOf(locales);
            levels = List.copyOf(levels);
        }

        boolean isEverywhere() {
            return paths.isEmpty() && locales.isEmpty() && !translations;
        }

        boolean applies(String path, Optional<LocaleTag> locale, boolean isSource) {
            return (paths.isEmpty() || paths.stream().anyMatch(glob -> glob.matches(path)))
                    && (locales.isEmpty() || locale.filter(locales::contains).isPresent())
                    && !(translations && isSource);
        }
    }
}
