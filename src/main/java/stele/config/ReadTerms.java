package stele.config;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;
import stele.i18n.LocaleTag;
import stele.stage.Outcome;
import stele.yaml.Dialect;
import stele.yaml.Yaml;
import stele.yaml.YamlNode;

/**
 * {@code terms.yaml} in, {@link Terms} out, or every fault that the file has. It is a list; an item is a name, or a mapping
 * that says more of one.
 */
public final class ReadTerms {

    /** What a mapping may hold; {@code schema/terms.schema.json} says the same to editors. */
    static final List<String> KEYS = List.of("term", "not", "except");

    private static final String FAMILY = "terms";

    private final Values values = new Values(FAMILY);
    private final List<LocaleTag> locales;
    private final Set<String> names = new HashSet<>();

    private ReadTerms(List<LocaleTag> locales) {
        this.locales = locales;
    }

    /**
     * Reads a file.
     *
     * @param locales of the site, if it lists any
     */
    public static Outcome<Terms> read(SourceFile file, List<LocaleTag> locales) {
        return Yaml.parse(file, Dialect.ofFile(FAMILY)).then(document -> read(document, locales));
    }

    static Outcome<Terms> read(YamlNode document, List<LocaleTag> locales) {
        return new ReadTerms(locales).terms(document);
    }

    private Outcome<Terms> terms(YamlNode document) {
        if (document instanceof YamlNode.Mapping
                || document.text().filter(text -> !text.isEmpty()).isPresent()) {
            return Outcome.failed(Diagnostic.error(
                            document.position(),
                            FAMILY + "/wrong-type",
                            "the file holds " + document.kind() + " where a list of names is expected")
                    .withHint("write '- ' before each name"));
        }
        var terms =
                document.items().stream().flatMap(item -> term(item).stream()).toList();
        var faults = values.faults();
        return faults.isEmpty() ? Outcome.of(new Terms(terms)) : Outcome.failed(faults);
    }

    private Optional<Term> term(YamlNode item) {
        if (item instanceof YamlNode.Scalar) {
            return name(item).map(name -> new Term(name, List.of(), new TreeMap<>()));
        }
        var mapping = values.mapping("a term", item, KEYS);
        if (mapping.isPresent() && mapping.get().find("term").isEmpty()) {
            values.bad(item.position(), "the entry names no term", "add 'term' to it");
        }
        return mapping.flatMap(entry -> entry.find("term").flatMap(this::name).map(name -> term(name, entry)));
    }

    private Term term(String name, YamlNode.Mapping entry) {
        var except = new TreeMap<LocaleTag, List<String>>();
        entry.find("except").flatMap(node -> values.mapping("except", node)).stream()
                .flatMap(mapping -> mapping.entries().stream())
                .forEach(it -> values.locale(it.name(), it.position(), locales)
                        .ifPresent(locale -> except.put(locale, spellings(it.name(), it.value()))));
        var wrong = new ArrayList<String>();
        for (var node : entry.find("not").map(node -> values.list("not", node)).orElse(List.of())) {
            spelling("not", node).ifPresent(spelling -> {
                if (spelling.equals(name)) {
                    values.bad(node.position(), "'" + spelling + "' cannot be right and wrong", "remove it here");
                }
                wrong.add(spelling);
            });
        }
        return new Term(name, wrong, except);
    }

    private Optional<String> name(YamlNode node) {
        var name = spelling("term", node);
        name.filter(it -> !names.add(it.toLowerCase(Locale.ROOT)))
                .ifPresent(again ->
                        values.bad(node.position(), "'" + again + "' is in the list already", "remove one of the two"));
        return name;
    }

    private List<String> spellings(String key, YamlNode node) {
        return values.list(key, node).stream()
                .flatMap(item -> spelling(key, item).stream())
                .toList();
    }

    /** Composed, as the texts are compared, with single blanks. */
    private Optional<String> spelling(String key, YamlNode node) {
        return values.text(key, node, ReadTerms::hasWords, "a name, which has a letter or a digit")
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0]+", " "));
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
