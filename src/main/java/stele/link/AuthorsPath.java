package stele.link;

import java.util.regex.Pattern;
import stele.file.OutputPath;

/** A path as an author writes it in a link. */
public final class AuthorsPath {

    /** What would end a destination in Markdown, or mean something else in a URL. */
    private static final Pattern SPECIAL = Pattern.compile("[\\s%?#<>\"]", Pattern.UNICODE_CHARACTER_CLASS);

    private AuthorsPath() {}

    /** The way from the folder of {@code file} to {@code target}; both seen from the same root, with {@code /}. */
    public static String between(String file, String target) {
        var from = file.split("/", -1);
        var to = target.split("/", -1);
        int common = 0;
        while (common < from.length - 1 && common < to.length - 1 && from[common].equals(to[common])) {
            common++;
        }
        var path = new StringBuilder("../".repeat(from.length - 1 - common));
        for (int i = common; i < to.length; i++) {
            path.append(to[i]).append(i < to.length - 1 ? "/" : "");
        }
        return SPECIAL.matcher(path).replaceAll(special -> OutputPath.encode(special.group()));
    }
}
