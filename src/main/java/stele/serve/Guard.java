package stele.serve;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Judges requests before anything else looks at them. A page of a foreign site must not be able to read what an author is
 * writing: neither by a name that it lets point to this computer (DNS rebinding), nor by asking from elsewhere.
 */
final class Guard {

    private static final int LONGEST_URL = 8 * 1024;

    private final Set<String> hosts;

    /** @param more names, besides those of the computer itself, by which browsers may ask */
    Guard(Set<String> more) {
        var all = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        more.forEach(host -> all.add(host.toLowerCase(Locale.ROOT)));
        this.hosts = all;
    }

    /** Why the request is not answered; empty where it is. */
    Optional<Response> refusal(String method, URI uri, @Nullable String host) {
        if (uri.toString().length() > LONGEST_URL) {
            return Optional.of(Response.refusal(414, "the address is longer than 8 KiB"));
        }
        if (host == null || !hosts.contains(withoutPort(host))) {
            return Optional.of(Response.refusal(403, "this host is not served here; allow it with --allowed-host"));
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Optional.of(
                    Response.refusal(405, "only GET and HEAD are answered").with("Allow", "GET, HEAD"));
        }
        // '//etc/passwd' names a host, 'http://…' another server's address.
        boolean plain = uri.getRawAuthority() == null && uri.getScheme() == null && uri.getRawPath() != null;
        return plain ? Optional.empty() : Optional.of(Response.refusal(400, "this is no path of the site"));
    }

    /**
     * Whether a page of this server asks, as far as the browser says who does.
     *
     * @param site the {@code Sec-Fetch-Site} header
     */
    static boolean isOwn(@Nullable String site, @Nullable String origin, @Nullable String host) {
        boolean same = site == null || site.equals("same-origin") || site.equals("none");
        return same && (origin == null || host != null && origin.equals("http://" + host));
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
