package stele.external;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.check.Rule;
import stele.check.external.ExternalRules;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Finding;
import stele.diagnostic.Position;

/**
 * What was found out about one URL.
 *
 * @param why a clause with the evidence; empty where there is nothing to say
 * @param moved the URL to write instead, where the server gave one for good
 */
record Verdict(Kind kind, String why, @Nullable String moved) {

    static final Verdict OK = new Verdict(Kind.OK, "", null);

    static Verdict of(Kind kind, String why) {
        return new Verdict(kind, why, null);
    }

    static Verdict movedTo(String url) {
        return new Verdict(Kind.REDIRECTED, "the server sends its readers to '" + url + "'", url);
    }

    /** The same, found at the end of redirects. */
    Verdict after(WebAddress redirect) {
        return of(kind, why + ", after a redirect to '" + redirect + "'");
    }

    /** Whether it may be taken for true for a while: a failure may be gone a minute later. */
    boolean isGood() {
        return kind == Kind.OK || kind == Kind.REDIRECTED;
    }

    /** Whether not even a connection was made, for which the network may be to blame. */
    boolean isOutOfReach() {
        return kind == Kind.NO_SUCH_HOST || kind == Kind.NO_CONNECTION || kind == Kind.TIMEOUT;
    }

    /** What to tell the author who wrote {@code url} at {@code position}; nothing where all is well. */
    Optional<Diagnostic> diagnose(Position position, String url) {
        return kind.rule()
                .map(rule -> Finding.at(position, "'" + url + "' " + kind.fact + ": " + why)
                        .withHint(hint(url))
                        .about(url)
                        .with("target", url)
                        .with("answer", why)
                        .as(rule.level().severity().orElseThrow(), rule.id()));
    }

    private String hint(String url) {
        if (moved == null) {
            return kind.hint;
        }
        int fragment = url.indexOf('#');
        return "write '" + moved + (fragment < 0 || moved.contains("#") ? "" : url.substring(fragment)) + "'";
    }

    /** The ways in which it may end to ask for a URL. */
    enum Kind {
        OK(null, "", ""),
        REDIRECTED(ExternalRules.REDIRECTED, "has moved for good", ""),
        NOT_FOUND(ExternalRules.NOT_FOUND, "leads nowhere", "correct the link, or remove it"),
        GONE(ExternalRules.NOT_FOUND, "leads nowhere", "remove the link, or find out where the page is now"),
        SOFT_NOT_FOUND(ExternalRules.SOFT_404, "seems to lead nowhere", "open the link in a browser, and correct it"),
        UNCERTAIN(ExternalRules.UNCERTAIN, "could not be judged", "open the link in a browser to be sure"),
        SERVER_ERROR(
                ExternalRules.SERVER_ERROR,
                "leads to a server that fails",
                "try again later, and correct the link if it still fails"),
        MALFORMED("correct the URL"),
        NO_SUCH_HOST("correct the name of the host, or remove the link"),
        NO_CONNECTION("try again later, and remove the link if it still fails"),
        NOT_SECURE("open the link in a browser, and tell the owner of the site or remove it"),
        TIMEOUT("try again later or with a longer --timeout"),
        TOO_SLOW("try again later or with a longer --timeout"),
        BROKEN("open the link in a browser, and correct it"),
        TOO_MANY_REDIRECTS("open the link in a browser, and write where it ends"),
        PRIVATE_ADDRESS(
                ExternalRules.PRIVATE_ADDRESS,
                "leads into a private network",
                "link to a public host; write an example as code, not as a link");

        private final @Nullable Rule rule;
        private final String fact;
        private final String hint;

        /**
         * @param fact a predicate of which the URL is the subject
         * @param hint an imperative; empty where each URL has its own
         */
        Kind(@Nullable Rule rule, String fact, String hint) {
            this.rule = rule;
            this.fact = fact;
            this.hint = hint;
        }

        /** No answer could be had. */
        Kind(String hint) {
            this(ExternalRules.UNREACHABLE, "cannot be reached", hint);
        }

        /** The promise that is broken; none where all is well. */
        Optional<Rule> rule() {
            return Optional.ofNullable(rule);
        }
    }
}
