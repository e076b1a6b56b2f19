package stele.check.link;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.catalogue.Href;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.link.ResolvedLink;
import stele.link.Target;
import stele.link.Target.Missing;
import stele.link.Target.Reason;
import stele.markdown.Link;
import stele.site.Site;

/** A destination that its author meant to replace: {@code #}, {@code TODO}, a host that stands for any other. */
final class Placeholders implements Rule.ForTopic {

    /** Names that lead nowhere, or to the reader's own computer (RFC 2606, RFC 6761). */
    private static final Pattern NO_HOST =
            Pattern.compile("(.+\\.)?(example(\\.(com|net|org))?|test|invalid|localhost)|127(\\.[0-9]+){3}|\\[::1]");

    /** What leads up is meant to lead to the top of the page. */
    private static final String UPWARDS = "↑⇑⇧▲△⏶⬆^";

    @Override
    public String id() {
        return "link/placeholder";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    /** A reader follows such a link and is lost. */
    @Override
    public Level inBuild() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        return topic.links()
                .flatMap(link -> message(link, site).stream()
                        .map(message -> Finding.at(link.link().position(), message)
                                .withHint(hint(link))
                                .about(link.link().written())
                                .with("target", link.link().written())));
    }

    private static Optional<String> message(ResolvedLink resolved, Site site) {
        var link = resolved.link();
        if (link.written().equals("#") && link.kind() == Link.Kind.LINK && !leadsUp(link)) {
            return Optional.of("'#' leads nowhere but to the top of the page");
        }
        if (resolved.target().missing().map(Missing::reason).equals(Optional.of(Reason.PLACEHOLDER))) {
            return Optional.of("'" + link.written() + "' stands where the destination should");
        }
        return resolved.target() instanceof Target.External && !shown(link) && !isOwn(link, site)
                ? host(link.written()).map(host -> "'" + host + "' is nobody's address on the web")
                : Optional.empty();
    }

    private static String hint(ResolvedLink link) {
        return link.link().written().equals("#")
                ? "write where the link leads, or '#top' if the top is meant"
                : "write where the link leads";
    }

    private static boolean leadsUp(Link link) {
        return link.text().chars().anyMatch(c -> UPWARDS.indexOf(c) >= 0);
    }

    /** An address that the reader is shown is an example, and not a slip: {@code http://localhost:8080/}. */
    private static boolean shown(Link link) {
        var text = link.text().toLowerCase(Locale.ROOT);
        return host(link.written()).filter(text::contains).isPresent();
    }

    private static boolean isOwn(Link link, Site site) {
        return site.config().baseUrl().filter(link.written()::startsWith).isPresent();
    }

    private static Optional<String> host(String url) {
        var href = Href.parse(url);
        boolean web = href.scheme().equals("http")
                || href.scheme().equals("https")
                || href.scheme().isEmpty();
        if (!web || !href.path().startsWith("//")) {
            return Optional.empty();
        }
        var authority = href.path().substring(2).split("[/?#\\\\]", 2)[0];
        var host = authority
                .substring(authority.lastIndexOf('@') + 1)
                .replaceFirst(":[0-9]*$", "")
                .toLowerCase(Locale.ROOT);
        return Optional.of(host).filter(it -> NO_HOST.matcher(it).matches());
    }
}
