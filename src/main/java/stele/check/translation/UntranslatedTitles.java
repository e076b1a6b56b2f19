package stele.check.translation;

import java.util.ArrayList;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.navigation.NavNode;
import stele.navigation.Navigation;
import stele.site.Site;

/** A topic that is called in another language than its own: in its front matter, in its heading, in {@code toc.yml}. */
final class UntranslatedTitles implements Rule.ForSite {

    @Override
    public String id() {
        return "translation/untranslated-title";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        var testimony = new Testimony(site);
        return Stream.concat(
                site.catalogue().topics().stream()
                        .map(topic -> Translations.of(topic, site))
                        .flatMap(topic -> inFile(topic, testimony)),
                site.locales().stream()
                        .flatMap(locale -> site.navigation(locale).stream())
                        .flatMap(tree -> inToc(tree, site, testimony)));
    }

    /** A name that is written twice is reported once. */
    private static Stream<Finding> inFile(Translations topic, Testimony testimony) {
        var findings = new ArrayList<Finding>();
        var seen = new ArrayList<Label>();
        for (var label : Label.of(topic.topic())) {
            var twin = seen.stream().filter(label::saysTheSameAs).findFirst();
            if (twin.isEmpty()) {
                testimony.against(label, topic).ifPresent(why -> {
                    seen.add(label);
                    findings.add(finding(label, topic, why));
                });
            } else {
                int index = seen.indexOf(twin.get());
                findings.set(
                        index, findings.get(index).relatedTo(label.position(), "the " + label.what() + " is the same"));
            }
        }
        return findings.stream();
    }

    private static Stream<Finding> inToc(Navigation tree, Site site, Testimony testimony) {
        return tree.places()
                .filter(NavNode::isTocEntry)
                .filter(node -> node.place().language().equals(tree.locale()))
                .flatMap(node -> node.place().destination().topic().stream()
                        .flatMap(key -> site.catalogue().translation(key, tree.locale()).stream())
                        // An entry without a name is called as its topic, and reported there.
                        .filter(topic -> !topic.title().equals(node.place().label()))
                        .map(topic -> Translations.of(topic, site))
                        .flatMap(topic ->
                                inToc(new Label("name", node.place().label(), node.written()), topic, testimony)));
    }

    private static Stream<Finding> inToc(Label label, Translations topic, Testimony testimony) {
        return testimony.against(label, topic).map(why -> finding(label, topic, why)).stream();
    }

    private static Finding finding(Label label, Translations topic, String why) {
        var language = topic.topic().locale().language();
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
