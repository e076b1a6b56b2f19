package stele.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Nearest;
import stele.diagnostic.Position;
import stele.i18n.LocaleTag;
import stele.yaml.YamlNode;

/**
 * YAML nodes read as what a key asks for. What does not fit is noted and left out, so that one reading finds every fault
 * of a file.
 */
final class Values {

    private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final List<Diagnostic> faults = new ArrayList<>();
    private final String family;

    /** Values of {@code site.yaml}. */
    Values() {
        this("config");
    }

    /** @param family of the rules under which faults are reported: the part before the {@code /} */
    Values(String family) {
        this.family = family;
    }

    /** What was noted, in the order of the file. */
    List<Diagnostic> faults() {
        return faults.stream().sorted().toList();
    }

    /** A text that is not empty. */
    Optional<String> text(String key, YamlNode node) {
        if (isMissing(key, node)) {
            return Optional.empty();
        }
        if (node.text().isEmpty()) {
            wrongType(key, node, "text");
        }
        return node.text().map(String::strip);
    }

    /** A text that {@code fits}; {@code rule} says in words what does. */
    Optional<String> text(String key, YamlNode node, Predicate<String> fits, String rule) {
        var text = text(key, node);
        text.filter(fits.negate()).ifPresent(unfit -> bad(node.position(), "'" + unfit + "' is not " + rule));
        return text.filter(fits);
    }

    /** The items of a list; a single text is a list of itself. */
    List<YamlNode> list(String key, YamlNode node) {
        if (isMissing(key, node)) {
            return List.of();
        }
        if (node instanceof YamlNode.Mapping) {
            wrongType(key, node, "a list");
        }
        return node.items();
    }

    /** A mapping whose keys are all among {@code known}. */
    Optional<YamlNode.Mapping> mapping(String key, YamlNode node, Collection<String> known) {
        var mapping = mapping(key, node);
        mapping.ifPresent(found -> found.entries().stream()
                .filter(entry -> !known.contains(entry.name()))
                .forEach(entry -> unknownKey(entry, known)));
        return mapping;
    }

    /** A mapping with keys of the owner's choice. */
    Optional<YamlNode.Mapping> mapping(String key, YamlNode node) {
        if (isMissing(key, node)) {
            return Optional.empty();
        }
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        wrongType(key, node, "a mapping");
        return Optional.empty();
    }

    /** One of the words of an enumeration. */
    <E extends Enum<E>> Optional<E> word(String key, YamlNode node, Class<E> type) {
        return word(key, node, words(type)).map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
    }

    /** One of {@code words}. */
    Optional<String> word(String key, YamlNode node, List<String> words) {
        var text = text(key, node);
        text.filter(written -> !words.contains(written)).ifPresent(written -> {
            var hint = Nearest.to(written, words)
                    .map(near -> "write '" + near + "'")
                    .orElse("write one of " + String.join(", ", words));
            bad(node.position(), "'" + written + "' is no value of '" + key + "'", hint);
        });
        return text.filter(words::contains);
    }

    /** {@code true} or {@code false}, in the letter case of YAML 1.2's core schema. */
    Optional<Boolean> flag(String key, YamlNode node) {
        var text = text(key, node);
        text.filter(written -> !FLAG.matcher(written).matches())
                .ifPresent(written -> bad(
                        node.position(), "'" + written + "' is no value of '" + key + "'", "write 'true' or 'false'"));
        return text.filter(FLAG.asMatchPredicate()).map(Boolean::parseBoolean);
    }

    /** A whole number from 0 to {@code most}. */
    Optional<Integer> number(String key, YamlNode node, int most) {
        var text = text(key, node);
        var number =
                text.filter(NUMBER.asMatchPredicate()).map(Integer::valueOf).filter(value -> value <= most);
        if (text.isPresent() && number.isEmpty()) {
            bad(
                    node.position(),
                    "'" + text.get() + "' is not a number from 0 to " + most,
                    "write the number alone, in digits");
        }
        return number;
    }

    /** A regular expression. */
    Optional<String> regex(String key, YamlNode node) {
        return text(key, node).filter(written -> {
            try {
                Pattern.compile(written);
                return true;
            } catch (PatternSyntaxException malformed) {
                bad(
                        node.position(),
                        "'" + written + "' is not a regular expression",
                        "close every bracket, and write '\\' before a character that stands for itself");
                return false;
            }
        });
    }

    /** Globs; a single one needs no list. */
    List<Glob> globs(String key, YamlNode node) {
        return list(key, node).stream()
                .flatMap(item -> text(key, item, Glob::isWellFormed, "a well-formed glob").stream())
                .flatMap(text -> Glob.parse(text).stream())
                .toList();
    }

    /** How the constants of {@code type} are written in {@code site.yaml}. */
    static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A BCP 47 tag. */
    Optional<LocaleTag> locale(String key, YamlNode node) {
        return text(key, node).flatMap(text -> locale(text, node.position()));
    }

    /** A key that is a BCP 47 tag. */
    Optional<LocaleTag> locale(YamlNode.Entry entry) {
        return locale(entry.name(), entry.position());
    }

    /** A BCP 47 tag that is one of the site's, if the site lists any. */
    Optional<LocaleTag> locale(String key, YamlNode node, List<LocaleTag> site) {
        return text(key, node).flatMap(text -> locale(text, node.position(), site));
    }

    /** The same for a tag that is a key. */
    Optional<LocaleTag> locale(String written, Position position, List<LocaleTag> site) {
        return locale(written, position).flatMap(tag -> {
            var known = Languages.among(site, tag);
            if (known.isEmpty()) {
                var tags = site.stream().map(LocaleTag::tag).toList();
                var hint = Nearest.to(written, tags)
                        .map(near -> "write '" + near + "', or add '" + tag + "' to 'locales'")
                        .orElse("add it to 'locales'");
                bad(position, "'" + written + "' is none of the site's locales", hint);
            }
            return known;
        });
    }

    private Optional<LocaleTag> locale(String written, Position position) {
        var tag = LocaleTag.parse(written);
        if (tag.isEmpty()) {
            bad(position, "'" + written + "' is no language tag", "write a BCP 47 tag such as 'fr-FR'");
        }
        return tag;
    }

    void bad(Position position, String message) {
        faults.add(Diagnostic.error(position, family + "/bad-value", message));
    }

    void bad(Position position, String message, String hint) {
        faults.add(Diagnostic.error(position, family + "/bad-value", message).withHint(hint));
    }

    void wrongType(String key, YamlNode node, String wanted) {
        faults.add(Diagnostic.error(
                node.position(),
                family + "/wrong-type",
                "'" + key + "' holds " + node.kind() + " where " + wanted + " is expected"));
    }

    private boolean isMissing(String key, YamlNode node) {
        boolean missing = YamlNode.isBlank(node);
        if (missing) {
            faults.add(Diagnostic.error(node.position(), family + "/wrong-type", "'" + key + "' has no value")
                    .withHint("give it one, or remove the key"));
        }
        return missing;
    }

    private void unknownKey(YamlNode.Entry entry, Collection<String> known) {
        var hint = Nearest.to(entry.name(), known)
                .map(near -> "write '" + near + "'")
                .orElse("write one of " + String.join(", ", known));
        faults.add(Diagnostic.error(
                        entry.position(),
                        family + "/unknown-key",
                        "'" + entry.name() + "' is no key that Stele knows here")
                .withHint(hint));
    }
}
