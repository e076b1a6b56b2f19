package stele.topic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.config.Demands;
import stele.config.FallbackMode;
import stele.config.KeyDemand;
import stele.diagnostic.Diagnostic;
import stele.i18n.LocaleTag;
import stele.yaml.YamlNode;

/** Values of the front matter that are not what their keys ask for, by what Stele reads and by what the owner demands. */
record KeyFaults(FrontMatter frontMatter, Demands demands) {

    /** Keys that Stele reads as text; any other key may hold what it likes. */
    private static final List<String> TEXT_KEYS = List.of(
            "title", "TOCTitle", "description", "ms:assetid", "assetId", "uid", "locale", "lang", "redirect_url");

    static final String FALLBACK = "fallback";
    static final String ARCHIVED = "archived";
    static final String TEXT_LOCALE = "textLocale";

    private static final Pattern FLAG = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);

    /** An asset id becomes part of a URL and of a file name. */
    private static final Pattern ASSET_ID =
            Pattern.compile("(?!\\.+$)[^\\s/\\\\\\p{Cntrl}]+", Pattern.UNICODE_CHARACTER_CLASS);

    void addTo(List<Diagnostic> found) {
        for (var key : TEXT_KEYS) {
            notText(key).ifPresent(found::add);
        }
        for (var demand : demands.frontMatter()) {
            wrongType(demand).ifPresent(found::add);
        }
        odd(FALLBACK, text -> mode(text).isPresent(), "page, link or none", "page")
                .ifPresent(found::add);
        odd(ARCHIVED, text -> FLAG.matcher(text).matches(), "true or false", "true")
                .ifPresent(found::add);
        odd(TEXT_LOCALE, text -> LocaleTag.parse(text).isPresent(), "a language tag", "en-US")
                .ifPresent(found::add);
        AssetId.of(frontMatter).flatMap(this::malformed).ifPresent(found::add);
    }

    private Optional<Diagnostic> notText(String key) {
        return frontMatter
                .values()
                .find(key)
                .filter(node -> node.text().isEmpty())
                .map(node -> wrongType(key, node, "text").withHint("quote the value if it is text"));
    }

    /** The mode that {@code written} means. */
    static Optional<FallbackMode> mode(String written) {
        return Stream.of(FallbackMode.values())
                .filter(mode -> mode.name().equalsIgnoreCase(written))
                .findFirst();
    }

    /** A value of {@code key} that does not fit. */
    private Optional<Diagnostic> odd(String key, Predicate<String> fits, String wanted, String example) {
        return frontMatter
                .values()
                .find(key)
                .filter(node -> !YamlNode.isBlank(node))
                .filter(node -> node.text().map(String::strip).filter(fits).isEmpty())
                .map(node -> wrongType(key, node, wanted).withHint("write it like '" + key + ": " + example + "'"));
    }

    /** What is no text where Stele reads text is told already. */
    private Optional<Diagnostic> wrongType(KeyDemand demand) {
        var type = demand.type();
        return frontMatter
                .values()
                .find(demand.key())
                .filter(node -> !YamlNode.isBlank(node) && !type.fits(node))
                .filter(node -> node.text().isPresent()
                        || TEXT_KEYS.stream().noneMatch(key -> key.equalsIgnoreCase(demand.key())))
                .map(node -> wrongType(demand.key(), node, type.words())
                        .withHint("write it like " + type.example())
                        .about(demand.key().toLowerCase(Locale.ROOT)));
    }

    private static Diagnostic wrongType(String key, YamlNode node, String wanted) {
        var found = node.text().map(text -> "'" + text.strip() + "'").orElse(node.kind());
        return Diagnostic.warning(
                node.position(),
                "frontmatter/wrong-type",
                "'" + key + "' holds " + found + " where " + wanted + " is expected");
    }

    private Optional<Diagnostic> malformed(AssetId id) {
        if (!isPlain(id.value()) && !ASSET_ID.matcher(id.value()).matches()) {
            return Optional.of(malformed(id, "holds a blank or a slash")
                    .withHint("write it as one word, the same in every language"));
        }
        return demands.assetIdForm()
                .filter(form -> !Pattern.matches(form, id.value()))
                .map(form -> malformed(id, "does not have the form '" + form + "'")
                        .withHint("correct it in every language, or 'check.assetId' in site.yaml"));
    }

    /** Whether there are letters of ASCII, digits and hyphens only. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static Diagnostic malformed(AssetId id, String fact) {
        return Diagnostic.warning(id.position(), "asset-id/malformed", "the asset id '" + id.value() + "' " + fact)
                .about(id.value());
    }
}
