package stele.link;

import java.util.List;
import java.util.stream.IntStream;
import stele.catalogue.Catalogue;
import stele.markdown.Body.Listing;
import stele.topic.Topic;

/** Finds out in which language the code of a topic is written: a fence that does not say may do so in a translation. */
public final class CodeLanguages {

    private final Catalogue catalogue;

    public CodeLanguages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The language of each block of code in {@code topic}, as an author wrote it; empty where none did. */
    public List<String> apply(Topic topic) {
        var listings = topic.body().listings();
        if (listings.isEmpty()) {
            return List.of();
        }
        if (listings.stream().noneMatch(listing -> listing.language().isEmpty())) {
            return listings.stream().map(Listing::language).toList();
        }
        var witnesses = catalogue.alternates(topic.key()).stream()
                .flatMap(alternate -> catalogue.translation(topic.key(), alternate.locale()).stream())
                .map(translation -> translation.body().listings())
                // Where one has more than another, nobody knows which is missing.
                .filter(others -> others.size() == listings.size())
                .toList();
        return IntStream.range(0, listings.size())
                .mapToObj(index -> language(listings.get(index), index, witnesses))
                .toList();
    }

    private static String language(Listing listing, int index, List<List<Listing>> witnesses) {
        return listing.language().isEmpty()
                ? witnesses.stream()
                        .map(others -> others.get(index).language())
                        .filter(language -> !language.isEmpty())
                        .findFirst()
                        .orElse("")
                : listing.language();
    }
}
