package stele.check.translation;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stele.language.Guess;
import stele.markdown.Body;
import stele.markdown.Facts.Run;
import stele.site.Site;
import stele.stage.Lazy;
import stele.topic.Topic;

/** A topic among its translations, and what rules work out of it, each thing when it is first asked for. */
public final class Member {

    private final Topic topic;
    private final Family family;

    /** Held, so that it is not fetched again for the next translation. */
    private final Body body;

    private final IdentityHashMap<Tokens.Kind, Tokens> tokens = new IdentityHashMap<>();
    private final Lazy<Optional<Guess>> foreign = Lazy.of(() -> speech().foreign(tongues()));
    private @Nullable List<Run> mayHoldTokens;
    private @Nullable Siblings<Member> siblings;
    private @Nullable List<Member> others;
    private @Nullable Frame frame;
    private @Nullable Trail trail;
    private @Nullable List<Label> labels;
    private @Nullable Speech speech;

    Member(Topic topic, Family family) {
        this.topic = topic;
        this.family = family;
        this.body = topic.body();
    }

    Topic topic() {
        return topic;
    }

    Body body() {
        return body;
    }

    Site site() {
        return family.site();
    }

    Tongues tongues() {
        return family.tongues();
    }

    /** What the topic is held against where translations should be alike. */
    Siblings<Member> siblings() {
        if (siblings == null) {
            siblings = Siblings.of(topic, site()).map(family::member);
        }
        return siblings;
    }

    /** What the topic is in other languages. Regional kinds of one language are no witnesses against each other. */
    List<Member> others() {
        if (others == null) {
            others = site().locales().stream()
                    .filter(locale -> !locale.language().equals(topic.locale().language()))
                    .flatMap(locale -> site().catalogue().translation(topic.key(), locale).stream())
                    .map(family::member)
                    .toList();
        }
        return others;
    }

    Frame frame() {
        if (frame == null) {
            frame = Frame.of(topic);
        }
        return frame;
    }

    Tokens tokens(Tokens.Kind kind) {
        var known = tokens.get(kind);
        if (known == null) {
            known = Tokens.of(this, mayHoldTokens(), kind);
            tokens.put(kind, known);
        }
        return known;
    }

    private List<Run> mayHoldTokens() {
        if (mayHoldTokens == null) {
            mayHoldTokens = Tokens.mayBeIn(body.facts().prose());
        }
        return mayHoldTokens;
    }

    /** Which topics it links to. */
    Trail trail() {
        if (trail == null) {
            trail = Trail.of(this);
        }
        return trail;
    }

    /** Every name of the topic in its own file; the heading that readers see last, since it is right most often. */
    List<Label> labels() {
        if (labels == null) {
            labels = Label.of(topic);
        }
        return labels;
    }

    /** The heading of the page. */
    Optional<Label> heading() {
        var all = labels();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(Label::isHeading);
    }

    Speech speech() {
        if (speech == null) {
            speech = Speech.of(topic);
        }
        return speech;
    }

    /** The other language that the whole text is in. */
    Optional<Guess> foreign() {
        return foreign.get();
    }

    /** The words that the headings of all languages have in common: names of products, of services, of people. */
    Set<String> names(Label label) {
        var names = new HashSet<String>();
        var headings = others().stream()
                .flatMap(other -> other.heading().stream())
                .filter(heading -> !heading.saysTheSameAs(label))
                .map(heading -> heading.words().folded())
                .toList();
        if (!headings.isEmpty()) {
            names.addAll(headings.get(0));
            headings.forEach(names::retainAll);
        }
        return names;
    }

    /** The translations that bear {@code label}, too, somewhere. */
    List<Member> bearing(Label label) {
        return others().stream()
                .filter(other -> other.labels().stream().anyMatch(label::saysTheSameAs))
                .toList();
    }

    /** Whether the heading of {@code other} is not this topic's: it can be translated, then. */
    boolean differsInHeading(Member other) {
        return heading()
                .flatMap(heading -> other.heading().filter(theirs -> !theirs.saysTheSameAs(heading)))
                .isPresent();
    }
}
