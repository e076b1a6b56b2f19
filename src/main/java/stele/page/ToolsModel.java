package stele.page;

/**
 * Where the tools of a page lead; every URL is relative to the page. Templates see it as {@code page.tools}.
 *
 * @param search the page on which to search in the page's language
 * @param index the alphabetical index of the page's language
 */
public record ToolsModel(String search, String index) {}
