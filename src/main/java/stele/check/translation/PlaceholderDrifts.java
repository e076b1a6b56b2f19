package stele.check.translation;

import java.util.regex.Pattern;

/** Something that a reader or a program fills in, such as {@code %TEMP%}, and that a translation lacks or has alone. */
final class PlaceholderDrifts extends TokenDrifts {

    /** Those that no translator may change; what stands in pointed brackets is words, and translated. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$?\\{\\{?[A-Za-z0-9_.]+\\}?\\}"
            + "|\\$\\([A-Za-z_][A-Za-z0-9_.]*\\)"
            + "|%[A-Za-z_][A-Za-z0-9_()]*%"
            + "|%\\d+(?:\\$[a-z])?(?![\\p{L}\\d%])"
            + "|(?<![\\p{L}\\d%])%[sdf@](?![\\p{L}\\d])");

    PlaceholderDrifts() {
        super("translation/placeholder-mismatch", "placeholder", new Tokens.Kind(Tokens.BRACES, PLACEHOLDER));
    }
}
