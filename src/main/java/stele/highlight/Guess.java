package stele.highlight;

import java.util.Optional;
import java.util.regex.Pattern;

/** What code that does not say so seems to be written in, by signs that other languages do not have. */
enum Guess {
    XML("xml", "\\A\\s*<(?:\\?xml|!--|[A-Za-z][\\w:.-]*(?:\\s[^<>]*)?/?>)"),
    JSON("json", "\\A\\s*[\\[{]\\s*(?:\"(?:[^\"\\\\\\n]|\\\\.)*+\"\\s*[:,\\]]|[\\]}]|\\{)"),
    CONSOLE(
            "console",
            "(?m)^(?:[A-Z]:\\\\[^>\\n]*>|C:>)|^(?:ipconfig|netsh|net (?:start|stop|use)|setup\\.exe|\\w+\\.exe)(?:\\s|$)"),
    POWERSHELL(
            "powershell",
            "(?m)^\\s*(?:PS [^>\\n]*>\\s*)?(?:\\$\\w+\\s*=|(?:\\$\\w+\\s*=\\s*)?[A-Z][a-z]+-[A-Z]\\w+(?:\\s|$))|\\|\\s*[A-Z][a-z]+-[A-Z]\\w+"),
    BASH("bash", "(?m)^\\s*(?:\\$ |#!/|sudo |apt-get |cd |curl |git |\\./)"),
    SQL(
            "sql",
            "(?is)\\A\\s*(?:select\\s.+\\sfrom\\s|insert\\s+into\\s|update\\s+\\w+\\s+set\\s|create\\s+(?:table|view|database)\\s)"),
    INI("ini", "(?m)\\A\\s*\\[[\\w .-]+\\]\\s*\\n\\s*[\\w.-]+\\s*=");

    /** What code is in shows at its start. */
    private static final int ENOUGH = 2_000;

    private final String language;
    private final Pattern sign;

    Guess(String language, String sign) {
        this.language = language;
        this.sign = Pattern.compile(sign);
    }

    static Optional<String> of(String code) {
        var start = code.substring(0, Math.min(code.length(), ENOUGH));
        for (var guess : values()) {
            if (guess.sign.matcher(start).find()) {
                return Optional.of(guess.language);
            }
        }
        return Optional.empty();
    }
}
