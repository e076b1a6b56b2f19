package stele.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.external.Answer.Response;
import stele.external.Verdict.Kind;

/** The redirects that were followed from one URL, and what is to be said about their end. */
final class Trail {

    private static final int MOST_REDIRECTS = 10;

    private final List<WebAddress> hops = new ArrayList<>();
    /** As far as every redirect was for good: what an author should write. */
    private WebAddress lasting;

    private boolean sawCookies;

    Trail(WebAddress start) {
        hops.add(start);
        lasting = start;
    }

    WebAddress end() {
        return hops.get(hops.size() - 1);
    }

    /** Takes the redirect that {@code answer} is; a verdict where it cannot be taken. */
    Optional<Verdict> follow(Response answer, String location) {
        var next = end().resolve(location);
        if (next.isEmpty()) {
            return Optional.of(Verdict.of(Kind.UNCERTAIN, "the server sends its readers to '" + location + "'"));
        }
        sawCookies |= answer.setsCookies();
        boolean circle =
                hops.stream().anyMatch(hop -> hop.uri().equals(next.get().uri()));
        if (circle || hops.size() > MOST_REDIRECTS) {
            return Optional.of(endless(circle));
        }
        if (answer.isForGood() && lasting.equals(end())) {
            lasting = next.get();
        }
        hops.add(next.get());
        return Optional.empty();
    }

    /** Many a server sends a reader round until the browser brings its cookie back. */
    private Verdict endless(boolean circle) {
        if (sawCookies) {
            return Verdict.of(Kind.UNCERTAIN, "the server wants its cookies back, and Stele keeps none");
        }
        return Verdict.of(
                Kind.TOO_MANY_REDIRECTS,
                circle
                        ? "its redirects lead in a circle, back to '" + end() + "'"
                        : "more than " + MOST_REDIRECTS + " redirects, the last to '" + end() + "'");
    }

    Verdict judge(Answer.Silence silence) {
        return atTheEnd(silence.verdict());
    }

    Verdict judge(Response answer) {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            return found(answer);
        }
        var why = "the server answers " + status;
        if (status == 404) {
            return atTheEnd(Verdict.of(Kind.NOT_FOUND, why));
        }
        if (status == 410) {
            return atTheEnd(Verdict.of(Kind.GONE, why + ", gone for good"));
        }
        // LinkedIn answers 999 to programs: it is above the range of server errors, and none.
        return atTheEnd(Verdict.of(status >= 500 && status < 600 ? Kind.SERVER_ERROR : Kind.UNCERTAIN, why));
    }

    private Verdict found(Response answer) {
        if (landedAtHome()) {
            return Verdict.of(Kind.SOFT_NOT_FOUND, "the server sends its readers to its home page, '" + end() + "'");
        }
        var headline = isAboutNotFound() ? Optional.<String>empty() : Headlines.notFound(answer.headlines());
        if (headline.isPresent()) {
            return atTheEnd(Verdict.of(Kind.SOFT_NOT_FOUND, "its page is called '" + headline.get() + "'"));
        }
        return lasting.equals(hops.get(0)) ? Verdict.OK : Verdict.movedTo(lasting.toString());
    }

    /** A page deep in a site that leads to the site's front has most likely been given up. */
    private boolean landedAtHome() {
        var start = hops.get(0);
        boolean deep = start.path().matches("/[^/]+/.*[^/].*");
        return deep && end().pathAndQuery().equals("/") && withoutWww(start).equals(withoutWww(end()));
    }

    private static String withoutWww(WebAddress address) {
        return address.host().replaceFirst("^www\\.", "");
    }

    /** Pages about the very answer, as every manual of HTTP has one, are called so, too. */
    private boolean isAboutNotFound() {
        return hops.get(0).pathAndQuery().matches("(?i).*(404|not[-_+]?found).*");
    }

    private Verdict atTheEnd(Verdict verdict) {
        return hops.size() == 1 ? verdict : verdict.after(end());
    }
}
