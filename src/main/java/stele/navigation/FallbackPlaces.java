package stele.navigation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stele.catalogue.Catalogue;
import stele.catalogue.Fallbacks;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;

/** Leads the places of a finished tree whose topics the language lacks to where its readers get them, if they do. */
record FallbackPlaces(LocaleTag locale, Catalogue catalogue, Fallbacks fallbacks) {

    List<NavNode> in(List<NavNode> nodes) {
        return nodes.stream().flatMap(this::in).toList();
    }

    private Stream<NavNode> in(NavNode node) {
        var children = in(node.children());
        var place = node.place();
        var destination = place.destination();
        if (destination instanceof Destination.Page there && !there.language().equals(locale)) {
            var opened = opens(there);
            if (opened.isEmpty() && children.isEmpty()) {
                return Stream.of();
            }
            destination = opened.map(there::at).orElse(Destination.Group.EMPTY);
        }
        if (destination instanceof Destination.Group) {
            var first = children.stream()
                    .flatMap(child -> child.firstPage().stream())
                    .findFirst();
            destination = new Destination.Group(first.orElse(null));
        }
        return Stream.of(new NavNode(place.leadingTo(destination), children, node.written()));
    }

    private Optional<OutputPath> opens(Destination.Page there) {
        var topic = catalogue.translation(there.key(), there.language());
        return topic.isEmpty() ? there.opens() : topic.flatMap(found -> fallbacks.opens(found, locale));
    }
}
