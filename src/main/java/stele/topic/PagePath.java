package stele.topic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import stele.config.SiteConfig.UrlStyle;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.OutputPath;
import stele.stage.Outcome;

/** Where the page of a topic is published, if every file system of a reader or a server can hold that name. */
public final class PagePath {

    private static final Pattern EXTENSION = Pattern.compile("\\.(?:md|markdown)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEX = Pattern.compile("(?:^|(?<=/))index$", Pattern.CASE_INSENSITIVE);

    /** Names that lead elsewhere; {@code C:} is absolute on Windows. */
    private static final Pattern ESCAPE = Pattern.compile("|\\.|\\.\\.|\\p{Alpha}:|.*\\\\.*", Pattern.DOTALL);

    /** Names of devices, whatever extension follows: "Naming Files, Paths, and Namespaces" in the Windows documentation. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9¹²³])(?:\\..*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int LONGEST_DEVICE = "COM1".length();

    /** What ext4, NTFS and APFS can hold, in bytes of UTF-8 on the first. */
    private static final int LONGEST_NAME = 255;

    private PagePath() {}

    /**
     * The page for {@code id}.
     *
     * @param position of the source, for what may be wrong
     */
    static Outcome<OutputPath> of(TopicId id, UrlStyle style, Position position) {
        var path = id.path();
        var stem = path.endsWith(".md")
                ? path.substring(0, path.length() - ".md".length())
                : EXTENSION.matcher(path).replaceFirst("");
        boolean index = stem.regionMatches(true, stem.length() - "index".length(), "index", 0, "index".length())
                && INDEX.matcher(stem).find();
        boolean named = style == UrlStyle.FILE || index;
        var page = (index ? INDEX.matcher(stem).replaceFirst("index") : stem) + (named ? ".html" : "/index.html");
        var faults = new ArrayList<Diagnostic>();
        for (var segment : page.split("/", -1)) {
            fault(segment, position).ifPresent(faults::add);
        }
        return faults.isEmpty()
                ? Outcome.of(new OutputPath(id.locale().folder() + "/" + page))
                : Outcome.failed(faults);
    }

    /** Why no file system of a reader or a server should be asked to hold {@code name}, a part of a path. */
    public static Optional<Diagnostic> fault(String name, Position position) {
        if (isPlain(name)) {
            return Optional.empty();
        }
        if (ESCAPE.matcher(name).matches()) {
            return Optional.of(Diagnostic.error(
                            position, "output/path-escape", "'" + name + "' in the path would lead out of the site")
                    .withHint("rename it"));
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return reserved(position, "the path holds an invisible character");
        }
        if (DEVICE.matcher(name).matches()) {
            return reserved(position, "'" + name + "' is the name of a device on Windows");
        }
        return name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
                ? reserved(position, "the name is longer than " + LONGEST_NAME + " bytes")
                : Optional.empty();
    }

    /** Whether a name holds common characters only, is of common length, and is none of a device, which are short. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letterOrDigit && c != '-' && c != '_' && (c != '.' || i <= LONGEST_DEVICE)) {
                return false;
            }
        }
        return name.length() > LONGEST_DEVICE && name.length() <= LONGEST_NAME;
    }

    private static Optional<Diagnostic> reserved(Position position, String message) {
        return Optional.of(
                Diagnostic.error(position, "output/reserved-name", message).withHint("rename it"));
    }
}
