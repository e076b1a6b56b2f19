package stele.topic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.config.Demands;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.OutputPath;
import stele.file.SourceFile;
import stele.i18n.LocaleTag;
import stele.markdown.Body;
import stele.stage.Outcome;
import stele.yaml.YamlNode;

/**
 * The parts of a file that is known to be a topic, before it is settled which of them speaks for what.
 *
 * @param demands what the front matter is held to
 */
record Draft(
        SourceFile file,
        int bodyOffset,
        FrontMatter frontMatter,
        TopicId id,
        OutputPath page,
        Body body,
        Demands demands) {

    private static final List<String> TITLE_KEYS = List.of("title", "TOCTitle");

    private static final List<String> ALIAS_KEYS = List.of("aliases", "redirect_from");

    /** What one publishing system wrote where an author had given no title. */
    private static final String NO_TITLE = "@NoTitle";

    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]*$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    Outcome<Topic> topic() {
        var revised = day(body.revised());
        var description = frontMatter.text("description").map(Draft::onOneLine).orElse(body.summary());
        var text = new ReadText(title(), description, revised, body);
        var topic = new Topic(id, key(frontMatter, id), file.path(), page, frontMatter, text);
        return Outcome.of(topic, diagnostics(revised.isPresent()));
    }

    /** What the translations of a topic have in common. */
    static TopicKey key(FrontMatter frontMatter, TopicId id) {
        return AssetId.of(frontMatter)
                .map(AssetId::value)
                .map(TopicKey::ofAsset)
                .orElseGet(() -> TopicKey.ofPath(id.path()));
    }

    private String title() {
        return heading()
                .or(() -> titles().findFirst())
                .orElseGet(() -> EXTENSION
                        .matcher(id.path().substring(id.path().lastIndexOf('/') + 1))
                        .replaceFirst(""));
    }

    private Optional<String> heading() {
        return body.heading().map(Body.Heading::text).filter(Draft::isTitle);
    }

    private Stream<String> titles() {
        return TITLE_KEYS.stream()
                .flatMap(key -> frontMatter.text(key).stream())
                .map(Draft::onOneLine)
                .filter(Draft::isTitle);
    }

    private static boolean isTitle(String text) {
        return !text.isBlank() && !text.equalsIgnoreCase(NO_TITLE);
    }

    private static String onOneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** The day that is {@code written}, if there is such a day. */
    static Optional<LocalDate> day(Optional<String> written) {
        return written.flatMap(Draft::date);
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(parsed(written));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate parsed(String written) {
        return isPlainDate(written)
                ? LocalDate.of(number(written, 0, 4), number(written, 5, 7), number(written, 8, 10))
                : LocalDate.parse(written);
    }

    private static int number(String written, int start, int end) {
        return Integer.parseInt(written, start, end, 10);
    }

    /** Whether it is ten characters as in {@code 2012-10-19}: what a date is mostly, and soon read. */
    private static boolean isPlainDate(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return written.length() == 10;
    }

    /** @param dated whether there is such a day as the body's revision date, if it has one */
    private List<Diagnostic> diagnostics(boolean dated) {
        var found = new ArrayList<Diagnostic>();
        new KeyFaults(frontMatter, demands).addTo(found);
        for (var alias : aliases(frontMatter, id.locale())) {
            found.addAll(alias.diagnostics());
        }
        if (!dated) {
            badRevisionDate().ifPresent(found::add);
        }
        missingHeading().ifPresent(found::add);
        return found;
    }

    /** The earlier addresses that {@code frontMatter} names, and what is wrong with the others. */
    static List<Outcome<Alias>> aliases(FrontMatter frontMatter, LocaleTag locale) {
        var aliases = new ArrayList<Outcome<Alias>>();
        for (var key : ALIAS_KEYS) {
            for (var item : frontMatter.values().find(key).map(YamlNode::items).orElse(List.of())) {
                item.text().ifPresent(text -> aliases.add(Alias.of(text.strip(), locale, item.position())));
            }
        }
        return aliases;
    }

    private Optional<Diagnostic> badRevisionDate() {
        return body.revised()
                .map(written -> Diagnostic.warning(
                                position(written), "content/bad-revision-date", "there is no day '" + written + "'")
                        .withHint("write the date as year-month-day"));
    }

    /** A redirect has no page, so it needs no name. */
    private Optional<Diagnostic> missingHeading() {
        boolean nameless = heading().isEmpty() && titles().findAny().isEmpty();
        return nameless && frontMatter.text("redirect_url").isEmpty()
                ? Optional.of(Diagnostic.warning(
                                file.position(bodyOffset),
                                "content/h1-missing",
                                "the topic has no title: neither a heading of level 1 nor 'title'")
                        .withHint("start it with '# ' and its title"))
                : Optional.empty();
    }

    private Position position(String written) {
        return file.position(Math.max(bodyOffset, file.text().indexOf(written, bodyOffset)));
    }
}
