package stele.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.check.external.ExternalRules;
import stele.config.CheckRules;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Level;
import stele.diagnostic.Nearest;
import stele.diagnostic.Severity;
import stele.i18n.LocaleTag;
import stele.markdown.Directive;
import stele.site.Site;

/** Weighs what rules and the steps of the road have found, as the site's owner and the authors want it. */
public final class Weighing {

    private final Purpose purpose;
    private final CheckRules wanted;
    private final Optional<LocaleTag> source;
    private final Map<String, Rule> rules = Rules.ALL.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    private final Origins origins;
    private final Suppressions suppressions;

    public Weighing(Purpose purpose, Site site) {
        this.purpose = purpose;
        this.wanted = site.config().demands().check();
        this.source = site.config().demands().sourceLocale();
        this.origins = new Origins(site);
        this.suppressions = new Suppressions(site);
    }

    /**
     * A diagnostic as seriously as the site's owner takes it; empty where its rule is off for the file. What guards safety
     * is never taken for less than a warning, and no comment silences it.
     */
    public Optional<Verdict> verdict(Diagnostic raw) {
        var file = origins.of(raw.position().file());
        // A missing translation is reported where the topic is, and is about a language that has no file of it.
        var origin = Optional.ofNullable(raw.detail().evidence().get("locale"))
                .flatMap(LocaleTag::parse)
                .map(file::about)
                .orElse(file);
        var rule = Optional.ofNullable(rules.get(raw.rule()));
        boolean safety = rule.filter(Rule::isSafety).isPresent();
        var level = level(raw, origin, rule);
        var severity = safety && level.compareTo(Level.WARNING) > 0 ? Optional.of(Severity.WARNING) : level.severity();
        return severity.map(it -> new Verdict(
                raw.as(it), origin, safety ? null : suppressions.of(raw).orElse(null)));
    }

    /** A remark on each comment that has silenced nothing of what was weighed so far, though its rules were asked. */
    public Stream<Diagnostic> unusedSuppressions() {
        return suppressions.unused().flatMap(directive -> remark(directive).stream());
    }

    private Optional<Diagnostic> remark(Directive directive) {
        var unknown = directive.rules().stream()
                .filter(named -> !Rules.isKnown(named))
                .findFirst();
        if (unknown.isPresent()) {
            var near = Nearest.to(unknown.get(), rules.keySet());
            return Optional.of(unused(directive, "there is no rule '" + unknown.get() + "'")
                    .withHint(near.map(word -> "write '" + word + "'").orElse("see 'stele check --list-rules'")));
        }
        if (directive.rules().stream().anyMatch(this::isSafety)) {
            return Optional.of(unused(directive, "what guards safety cannot be silenced")
                    .withHint("mend what is found there, and take the rule out of the comment"));
        }
        boolean asked =
                rules.values().stream().anyMatch(rule -> directive.covers(rule.id()) && isAsked(rule, directive));
        return asked
                ? Optional.of(unused(directive, "the comment silences nothing").withHint("remove it"))
                : Optional.empty();
    }

    private static Diagnostic unused(Directive directive, String message) {
        return Diagnostic.warning(directive.position(), "suppress/unused", message)
                .about(String.join(" ", directive.rules()));
    }

    private boolean isSafety(String named) {
        return Optional.ofNullable(rules.get(named)).filter(Rule::isSafety).isPresent();
    }

    private boolean isAsked(Rule rule, Directive directive) {
        if (ExternalRules.ALL.contains(rule)) {
            // Only the network can tell whether such a comment is needed, and a check does not ask it.
            return false;
        }
        var origin = origins.of(directive.position().file());
        return wanted.level(rule.id(), origin.path(), origin.locale(), isSource(origin))
                        .orElse(purpose.level(rule))
                != Level.OFF;
    }

    private boolean isSource(Origin origin) {
        return source.isEmpty() || origin.locale().equals(source);
    }

    private Level level(Diagnostic raw, Origin origin, Optional<Rule> rule) {
        // A step gives what it notices the severity that it has there, and a rule may take one finding for worse than
        // others.
        var byItself = rule.filter(it -> !(it instanceof Rule.Noticed))
                .map(purpose::level)
                .filter(level -> level == Level.OFF)
                .orElse(Level.of(raw.severity()));
        var owners = wanted.level(raw.rule(), origin.path(), origin.locale(), isSource(origin));
        return purpose == Purpose.BUILD
                ? owners.map(level -> milder(level, byItself)).orElse(byItself)
                : owners.orElse(byItself);
    }

    /** A build is not kept from publishing by what it only tells of. */
    private static Level milder(Level one, Level other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
