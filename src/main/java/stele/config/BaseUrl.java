package stele.config;

import java.util.Optional;
import java.util.regex.Pattern;
import stele.file.OutputPath;

/** The address below which the site will live, brought into the one form that other URLs can be appended to. */
final class BaseUrl {

    /** RFC 3986 without user, query and fragment; letters outside ASCII only in the path. */
    private static final Pattern WEB_FOLDER = Pattern.compile(
            "(?i:https?)://(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?(?:/[^\\s?#\"<>\\\\^`{|}\\p{Cntrl}]*)?");

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]+");

    private BaseUrl() {}

    /** Ends in {@code /} and is ASCII; empty where {@code written} is not an absolute http or https URL of a folder. */
    static Optional<String> parse(String written) {
        if (!WEB_FOLDER.matcher(written).matches()) {
            return Optional.empty();
        }
        var ascii = NOT_ASCII.matcher(written).replaceAll(letters -> OutputPath.encode(letters.group()));
        return Optional.of(ascii.endsWith("/") ? ascii : ascii + "/");
    }
}
