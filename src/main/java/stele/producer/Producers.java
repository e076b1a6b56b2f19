package stele.producer;

import java.util.List;
import java.util.stream.Stream;
import stele.search.SearchMemory;

/** Every producer there is. */
public final class Producers {

    /** What every site has. */
    public static final List<Producer> USUAL = usual(SearchMemory.NONE);

    /** What a site has besides, where its owner asks for reports. */
    public static final List<Producer> REPORTS = List.of(new TranslationStatus());

    public static final List<Producer> ALL =
            Stream.concat(USUAL.stream(), REPORTS.stream()).toList();

    private Producers() {}

    /** What every site has, made with what {@code memory} knows. */
    public static List<Producer> usual(SearchMemory memory) {
        return List.of(
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
                new SearchIndexes(memory),
                new SearchPages(),
                new ServerHeaders(),
                new SiteManifest(),
                new Sitemaps(),
                new ThemeAssets());
    }
}
