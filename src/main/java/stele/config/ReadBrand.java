package stele.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import stele.config.Brand.Pair;
import stele.config.Brand.Written;
import stele.yaml.YamlNode;

/** The key {@code brand}. */
final class ReadBrand {

    static final List<String> KEYS = List.of("color", "logo", "footer", "image");

    /** A single value is for light screens; what dark ones need is made of it. */
    static final List<String> SCHEMES = List.of("light", "dark");

    private static final Predicate<String> COLOR =
            Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})").asMatchPredicate();

    /** A file of the site's folder, of a kind that browsers show. */
    private static final Predicate<String> PICTURE = Pattern.compile(
                    "(?!/|[A-Za-z]:|(?:.*/)?\\.\\.(?:/|$))[^\\\\\\p{Cntrl}]+\\.(?i:svg|png|jpe?g|webp|avif|gif)")
            .asMatchPredicate();

    private static final String RULE_FOR_PICTURES = "a picture in the site's folder, like 'media/logo.svg'";

    private final Values values;
    private final Languages languages;

    ReadBrand(Values values, Languages languages) {
        this.values = values;
        this.languages = languages;
    }

    Brand read(YamlNode node) {
        return values.mapping("brand", node, KEYS)
                .map(brand -> new Brand(
                        brand.find("color")
                                .flatMap(color -> pair("color", color, COLOR, "a color like '#0a58a6'"))
                                .orElse(null),
                        brand.find("logo")
                                .flatMap(logo -> pair("logo", logo, PICTURE, RULE_FOR_PICTURES))
                                .orElse(null),
                        brand.find("footer")
                                .flatMap(footer -> new ReadLocalizedText(values, languages).read("footer", footer))
                                .orElse(null),
                        brand.find("image")
                                .flatMap(image -> written("image", image, PICTURE, RULE_FOR_PICTURES))
                                .orElse(null)))
                .orElse(Brand.NONE);
    }

    private Optional<Pair> pair(String key, YamlNode node, Predicate<String> fits, String rule) {
        if (!(node instanceof YamlNode.Mapping)) {
            return written(key, node, fits, rule).map(one -> new Pair(one, null));
        }
        var schemes = values.mapping(key, node, SCHEMES).orElseThrow();
        var light = schemes.find("light").flatMap(value -> written("light", value, fits, rule));
        var dark = schemes.find("dark").flatMap(value -> written("dark", value, fits, rule));
        if (schemes.find("light").isEmpty()) {
            values.bad(node.position(), "'" + key + "' has nothing for light screens", "add 'light' to it");
        }
        return light.map(it -> new Pair(it, dark.orElse(null)));
    }

    private Optional<Written> written(String key, YamlNode node, Predicate<String> fits, String rule) {
        return values.text(key, node, fits, rule).map(text -> new Written(text, node.position()));
    }
}
