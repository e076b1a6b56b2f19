package stele.check.translation;

import java.util.ArrayList;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.navigation.NavNode;
import stele.navigation.Navigation;
import stele.site.Site;
import stele.topic.Topic;

/** A topic that is called in another language than its own: in its front matter, in its heading, in {@code toc.yml}. */
final class UntranslatedTitles implements Rule.ForTranslation, Rule.ForSite {

    @Override
    public String id() {
        return "translation/untranslated-title";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    /** A name that is written twice is reported once. */
    @Override
    public Stream<Finding> judge(Member topic) {
        var findings = new ArrayList<Finding>();
        var seen = new ArrayList<Label>();
        for (var label : topic.labels()) {
            var twin = seen.stream().filter(label::saysTheSameAs).findFirst();
            if (twin.isEmpty()) {
                Testimony.against(label, topic).ifPresent(why -> {
                    seen.add(label);
                    findings.add(finding(label, topic.topic(), why));
                });
            } else {
                int index = seen.indexOf(twin.get());
                findings.set(
                        index, findings.get(index).relatedTo(label.position(), "the " + label.what() + " is the same"));
            }
        }
        return findings.stream();
    }

    /** The profiles of the languages have to be read. */
    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        var tongues = Tongues.of(site);
        return site.locales().stream()
                .flatMap(locale -> site.navigation(locale).stream())
                .flatMap(tree -> inToc(tree, site, tongues));
    }

    private static Stream<Finding> inToc(Navigation tree, Site site, Tongues tongues) {
        return tree.places()
                .filter(NavNode::isTocEntry)
                .filter(node -> node.place().language().equals(tree.locale()))
                .flatMap(node -> node.place().destination().topic().stream()
                        .flatMap(key -> site.catalogue().translation(key, tree.locale()).stream())
                        // An entry without a name is called as its topic, and reported there.
                        .filter(topic -> !topic.title().equals(node.place().label()))
                        .map(new Family(site, tongues)::member)
                        .flatMap(topic -> inToc(new Label("name", node.place().label(), node.written()), topic)));
    }

    private static Stream<Finding> inToc(Label label, Member topic) {
        return Testimony.against(label, topic).map(why -> finding(label, topic.topic(), why)).stream();
    }

    private static Finding finding(Label label, Topic topic, String why) {
        var language = topic.locale().language();
        return Finding.at(
                        label.position(),
                        "the " + label.what() + " '" + label.text() + "' is not in " + Tongues.name(language) + ": "
                                + why)
                .withHint("translate the " + label.what())
                .about(label.text())
                .with("here", label.text())
                .with("wanted", language);
    }
}
