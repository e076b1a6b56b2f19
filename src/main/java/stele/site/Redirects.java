package stele.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stele.catalogue.Catalogue;
import stele.catalogue.TakenPages;
import stele.file.OutputPath;
import stele.link.Linker;
import stele.link.Target;
import stele.markdown.Link;
import stele.topic.Alias;
import stele.topic.Topic;

/** Every page of a site that sends its reader elsewhere, and the aliases for which there is no room. */
final class Redirects {

    private final List<Redirect> published = new ArrayList<>();
    private final List<TakenAlias> taken = new ArrayList<>();

    /** @param others the pages that no author wrote, and the authors' other files, each with its owner in words */
    Redirects(Catalogue catalogue, Linker linker, Map<OutputPath, String> others) {
        addFiles(catalogue, linker);
        var earlier = catalogue.earlierAddresses();
        if (!earlier.isEmpty()) {
            var places = places(catalogue, others);
            earlier.forEach(it -> add(it.topic(), it.alias(), places));
        }
    }

    /** Who has which place: as many names as there are pages, which only they need that look for room. */
    private static TakenPages places(Catalogue catalogue, Map<OutputPath, String> others) {
        var places = new TakenPages();
        catalogue.topics().forEach(topic -> places.take(topic.page(), quoted(topic)));
        catalogue.redirects().forEach(topic -> places.take(topic.page(), quoted(topic)));
        others.forEach(places::take);
        return places;
    }

    List<Redirect> published() {
        return published;
    }

    List<TakenAlias> taken() {
        return taken;
    }

    private void addFiles(Catalogue catalogue, Linker linker) {
        var next = new HashMap<OutputPath, OutputPath>();
        var targets = new HashMap<Topic, Target>();
        for (var topic : catalogue.redirects()) {
            var link = new Link(
                    topic.source().start(), Link.Kind.LINK, topic.redirect().orElse(""), "");
            var target = linker.target(link, topic);
            targets.put(topic, target);
            target.opens().ifPresent(page -> next.put(topic.page(), page));
        }
        for (var topic : catalogue.redirects()) {
            var target = Optional.ofNullable(targets.get(topic)).orElseThrow();
            published.add(new Redirect(topic, topic.page(), target, isCircle(topic.page(), next)));
        }
    }

    private static boolean isCircle(OutputPath start, Map<OutputPath, OutputPath> next) {
        Set<OutputPath> seen = new HashSet<>();
        var page = next.get(start);
        while (page != null && !page.equals(start) && seen.add(page)) {
            page = next.get(page);
        }
        return start.equals(page);
    }

    private void add(Topic topic, Alias alias, TakenPages places) {
        var owner = places.owner(alias.page());
        if (owner.isPresent()) {
            taken.add(new TakenAlias(topic, alias, owner.get()));
            return;
        }
        places.take(alias.page(), quoted(topic));
        published.add(new Redirect(
                topic, alias.page(), new Target.Internal(topic.id(), topic.page(), "", topic.title(), null), false));
    }

    private static String quoted(Topic topic) {
        return "'" + topic.source() + "'";
    }
}
