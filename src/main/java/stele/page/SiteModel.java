package stele.page;

/**
 * What every page of one language says about the site. Templates see it as {@code site}.
 *
 * @param title in the language of the page
 * @param generator what built the site: {@code Stele}; empty where pages shall not say so
 * @param version of the generator, or empty; a text that differs between two builds makes every page differ
 */
public record SiteModel(String title, String generator, String version) {}
