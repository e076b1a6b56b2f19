package stele.external;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An {@code http} or {@code https} URL, in a form that can be asked for: without user name and password, which are nobody's
 * business, with a host in ASCII and lower case, and with whatever a URL may not hold percent-encoded.
 *
 * @param uri without fragment
 * @param fragment with its {@code #}, or empty
 */
record WebAddress(URI uri, String fragment) {

    private static final Pattern URL = Pattern.compile(
            "(https?)://(?:[^/?#]*@)?(\\[[0-9a-fA-F:.]+]|[^:/?#\\[\\]]+)(:[0-9]*)?([^?#]*)(\\?[^#]*)?(#.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    /** Besides letters, digits and valid escapes; square brackets may stand in a host only. */
    private static final String LEGAL = "-._~!$&'()*+,;=:@/?";

    static Optional<WebAddress> parse(String written) {
        return parse(written, StandardCharsets.UTF_8);
    }

    private static Optional<WebAddress> parse(String written, Charset charset) {
        var parts = URL.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var host = host(parts.group(2));
        var port = orEmpty(parts.group(3));
        var path = legal(parts.group(4), charset);
        return host.flatMap(name -> uri(parts.group(1).toLowerCase(Locale.ROOT)
                        + "://"
                        + name
                        + (port.equals(":") ? "" : port)
                        + (path.isEmpty() ? "/" : path)
                        + legal(orEmpty(parts.group(5)), charset)))
                .map(uri -> new WebAddress(uri, fragment(orEmpty(parts.group(6)), charset)));
    }

    private static Optional<String> host(String written) {
        if (written.startsWith("[")) {
            return Optional.of(written);
        }
        try {
            return Optional.of(IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static Optional<URI> uri(String url) {
        try {
            return Optional.of(new URI(url)).filter(uri -> uri.getPort() <= 0xffff);
        } catch (URISyntaxException illegal) {
            return Optional.empty();
        }
    }

    /**
     * Where a {@code Location} leads from here (RFC 9110, section 10.2.2); empty where that is not on the web.
     *
     * @param location a header's value, each character a byte
     */
    Optional<WebAddress> resolve(String location) {
        var latin = StandardCharsets.ISO_8859_1;
        if (SCHEME.matcher(location).matches()) {
            return parse(location, latin);
        }
        if (location.startsWith("//")) {
            return parse(uri.getScheme() + ":" + location, latin);
        }
        int hash = location.indexOf('#');
        var reference = legal(hash < 0 ? location : location.substring(0, hash), latin);
        var target = hash < 0 ? "" : location.substring(hash);
        // java.net.URI takes the file's name away before it adds a query, which RFC 3986, section 5.2.2, does not.
        var url = reference.isEmpty() || reference.startsWith("?")
                ? uri.toString().replaceFirst(reference.isEmpty() ? "$" : "(\\?.*)?$", "") + reference
                : resolvePath(reference);
        return parse(url + target, latin);
    }

    private String resolvePath(String reference) {
        return uri(reference).map(relative -> uri.resolve(relative).toString()).orElse("");
    }

    /** False for the few names that browsers accept and Java's client does not: those with an underscore. */
    boolean canBeAskedFor() {
        return uri.getHost() != null;
    }

    /** The name or the number of the host. */
    String host() {
        return Optional.ofNullable(uri.getHost()).orElseGet(uri::getRawAuthority);
    }

    /** The path and what follows it, as it is asked for. */
    String path() {
        return uri.getRawPath();
    }

    String pathAndQuery() {
        return path() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String fragment(String written, Charset charset) {
        return written.isEmpty() ? "" : "#" + legal(written.substring(1), charset);
    }

    private static String legal(String text, Charset charset) {
        var legal = new StringBuilder();
        var bytes = text.getBytes(charset);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean escape = c == '%'
                    && i + 2 < bytes.length
                    && Character.digit(bytes[i + 1], 16) >= 0
                    && Character.digit(bytes[i + 2], 16) >= 0;
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (escape || letterOrDigit || LEGAL.indexOf(c) >= 0) {
                legal.append(c);
            } else {
                legal.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return legal.toString();
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }

    @Override
    public String toString() {
        return uri + fragment;
    }
}
