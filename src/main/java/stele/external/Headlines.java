package stele.external;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a page calls itself, and whether that says that there is no page: many servers answer 200 all the same. */
final class Headlines {

    private static final int LONGEST = 80;

    /** Titles are made of several: "Page not found | Example". */
    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s[-–—|·:»•]+\\s|[|»]|: ");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What may stand beside the words that matter. */
    private static final Set<String> DECORATION = Set.of(
            "404",
            "oops",
            "sorry",
            "whoops",
            "error",
            "http",
            "status",
            "code",
            "fehler",
            "erreur",
            "erro",
            "errore",
            "we",
            "re",
            "are",
            "the",
            "this",
            "that",
            "requested",
            "your",
            "1");

    /** A part of a title that is nothing but this, and decoration, is that of a page for what is not there. */
    private static final Set<String> NOT_FOUND = Set.of(
            "not found",
            "page not found",
            "file not found",
            "content not found",
            "document not found",
            "topic not found",
            "resource not found",
            "page was not found",
            "page cannot be found",
            "page can t be found",
            "page could not be found",
            "page couldn t be found",
            "page does not exist",
            "page doesn t exist",
            "page no longer exists",
            "page is no longer available",
            "page is not available",
            "page isn t available",
            "page introuvable",
            "page non trouvée",
            "seite nicht gefunden",
            "seite wurde nicht gefunden",
            "nicht gefunden",
            "página no encontrada",
            "página não encontrada",
            "pagina non trovata",
            "pagina niet gevonden",
            "sidan hittades inte",
            "страница не найдена",
            "ページが見つかりません",
            "페이지를 찾을 수 없습니다",
            "找不到页面",
            "页面未找到",
            "找不到網頁");

    private Headlines() {}

    /** The title and the first heading of {@code page}, each cut at 80 characters; blank ones left out. */
    static List<String> of(byte[] page) {
        try {
            var html = Jsoup.parse(new ByteArrayInputStream(page), null, "");
            var heading = Optional.ofNullable(html.selectFirst("h1")).map(Element::text);
            return Stream.concat(Stream.of(html.title()), heading.stream())
                    .map(Headlines::shortened)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static String shortened(String line) {
        return line.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** The headline that says that nothing was found. */
    static Optional<String> notFound(List<String> headlines) {
        return headlines.stream()
                .filter(line -> BETWEEN_PARTS.splitAsStream(line).anyMatch(Headlines::saysNotFound))
                .findFirst();
    }

    private static boolean saysNotFound(String part) {
        var words = Arrays.stream(BETWEEN_WORDS.split(part.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        var meant = words.stream().filter(word -> !DECORATION.contains(word)).collect(Collectors.joining(" "));
        return NOT_FOUND.contains(meant) || meant.isEmpty() && words.contains("404");
    }
}
