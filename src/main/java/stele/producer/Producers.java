package stele.producer;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import stele.page.Policy;
import stele.search.SearchMemory;
import stele.topic.Topic;

/** Every producer there is. */
public final class Producers {

    /** What every site has. */
    public static final List<Producer> USUAL = usual(SearchMemory.NONE, Policy::of);

    /** What a site has besides, where its owner asks for reports. */
    public static final List<Producer> REPORTS = List.of(new TranslationStatus());

    public static final List<Producer> ALL =
            Stream.concat(USUAL.stream(), REPORTS.stream()).toList();

    private Producers() {}

    /**
     * What every site has, made with what is known already.
     *
     * @param memory of what is searched in
     * @param policies what {@link Policy#of} says of a topic; it reads the whole text
     */
    public static List<Producer> usual(SearchMemory memory, Function<Topic, Policy> policies) {
        // The few jobs of these two are the longest by far, and are begun first.
        return List.of(
                new SearchIndexes(memory),
                new Sitemaps(),
                new AlphabeticalIndexes(),
                new AssetCopies(),
                new Feeds(),
                new HomePages(),
                new NavigationTrees(),
                new NotFoundPages(),
                new Permalinks(),
                new PrintPages(),
                new Redirects(),
                new Robots(),
                new RootPage(),
                new SearchPages(),
                new ServerHeaders(policies),
                new SiteManifest(),
                new ThemeAssets());
    }
}
