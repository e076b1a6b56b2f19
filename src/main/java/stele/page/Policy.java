package stele.page;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.file.Utf8;
import stele.markdown.Article;
import stele.markdown.Link;
import stele.topic.Topic;

/**
 * What a page may load (Content Security Policy Level 3): files of the site, nothing inline, and nothing from elsewhere but
 * the pictures, sound and film that its author shows from there.
 *
 * @param media whether the page has sound or film
 * @param elsewhere whether it shows something that other servers hold
 */
public record Policy(boolean media, boolean elsewhere) {

    public static final Policy STRICT = new Policy(false, false);

    private static final Pattern ON_THE_WEB = Pattern.compile("\\s*(?i:https?:)?//.*", Pattern.DOTALL);
    private static final Pattern MEDIA = Pattern.compile("<(?:video|audio)[\\s>]");
    private static final Pattern MEDIA_ON_THE_WEB =
            Pattern.compile("<(?:video|audio|source|track)\\s[^>]*?(?:src|poster)=[\"']?\\s*(?:https?:)?//");

    /** What the page of {@code topic} needs. */
    public static Policy of(Topic topic) {
        return new Policy(
                html(topic).anyMatch(html -> MEDIA.matcher(html).find()),
                images(topic)
                                .anyMatch(url -> url.contains("//")
                                        && ON_THE_WEB.matcher(url).matches())
                        || html(topic)
                                .anyMatch(html -> MEDIA_ON_THE_WEB.matcher(html).find()));
    }

    /** What suffices for both. */
    public Policy or(Policy other) {
        return new Policy(media || other.media, elsewhere || other.elsewhere);
    }

    private static Stream<String> images(Topic topic) {
        return topic.body().links().stream()
                .filter(link -> link.kind() == Link.Kind.IMAGE)
                .flatMap(link -> Stream.concat(Stream.of(link.written()), link.markup().srcset().stream()));
    }

    private static Stream<String> html(Topic topic) {
        var article = topic.body().article();
        return !mayHoldMedia(article.encoded())
                ? Stream.empty()
                : article.pieces().stream()
                        .filter(Article.Html.class::isInstance)
                        .map(piece -> ((Article.Html) piece).html().toLowerCase(Locale.ROOT));
    }

    /** Whether there is a tag that regular expressions must look at: few articles have any. */
    private static boolean mayHoldMedia(Utf8 article) {
        for (int tag = article.indexOf('<', 0); tag >= 0; tag = article.indexOf('<', tag + 1)) {
            if (tag + 1 < article.length() && isMedia(article, tag + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMedia(Utf8 article, int name) {
        return switch (article.at(name)) {
            case 'v', 'V' -> article.startsWithIgnoringCase("video", name);
            case 'a', 'A' -> article.startsWithIgnoringCase("audio", name);
            case 's', 'S' -> article.startsWithIgnoringCase("source", name);
            case 't', 'T' -> article.startsWithIgnoringCase("track", name);
            default -> false;
        };
    }

    /** As a header and a {@code meta} element have it. */
    public String value() {
        var others = elsewhere ? " https:" : "";
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:" + others
                + (media ? "; media-src 'self'" + others : "")
                + "; connect-src 'self'; form-action 'self'; base-uri 'none'";
    }
}
