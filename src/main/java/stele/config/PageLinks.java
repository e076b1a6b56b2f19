package stele.config;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stele.file.PercentEncoding;

/**
 * Where a reader of a page can help: patterns of URLs, with {@code {path}} and the like where they tell of the page.
 *
 * @param edit where the page's file is changed; absent: nowhere
 * @param report where a fault of the page is told; absent: nowhere
 */
public record PageLinks(@Nullable String edit, @Nullable String report) implements Serializable {

    public static final PageLinks NONE = new PageLinks(null, null);

    /** What a pattern may tell of a page. */
    public static final List<String> PLACEHOLDERS = List.of("path", "file", "locale", "title", "url", "assetId");

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** {@code pattern} for one page, every value percent-encoded; {@code path} keeps its slashes. */
    public static String fill(String pattern, Map<String, String> values) {
        return PLACEHOLDER.matcher(pattern).replaceAll(placeholder -> {
            var value = PercentEncoding.encode(values.getOrDefault(placeholder.group(1), ""));
            return placeholder.group(1).equals("path") ? value.replace("%2F", "/") : value;
        });
    }
}
