package stele.page;

/**
 * What every page of one language says about the site. Templates see it as {@code site}.
 *
 * @param title in the language of the page
 * @param generator what built the site: {@code Stele}; empty where pages shall not say so
 * @param version of the generator, or empty; a text that differs between two builds makes every page differ
 * @param brand what makes the site look like its owner's
 */
public record SiteModel(String title, String generator, String version, BrandModel brand) {

    /** A site that looks like its theme. */
    public SiteModel(String title, String generator, String version) {
        this(title, generator, version, BrandModel.NONE);
    }
}
