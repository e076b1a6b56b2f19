package stele.producer;

import java.util.List;

/** Every producer there is. */
public final class Producers {

    public static final List<Producer> ALL = List.of(
            new AssetCopies(),
            new HomePages(),
            new NavigationTrees(),
            new NotFoundPages(),
            new Permalinks(),
            new Redirects(),
            new Robots(),
            new RootPage(),
            new SiteManifest(),
            new Sitemap(),
            new ThemeAssets());

    private Producers() {}
}
