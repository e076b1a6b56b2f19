package stele.page;

import org.jspecify.annotations.Nullable;

/**
 * Where the tools of a page lead; every URL is relative to the page, unless it leads out of the site. Templates see it as
 * {@code page.tools}.
 *
 * @param search the page on which to search in the page's language
 * @param index the alphabetical index of the page's language
 * @param print everything that the page leads to, to be printed as a whole; null on most pages
 * @param edit where the page's file is changed; null where nobody may
 * @param report where a fault of the page is told; null where nobody listens
 */
public record ToolsModel(
        String search,
        String index,
        PrintModel.@Nullable LinkModel print,
        @Nullable String edit,
        @Nullable String report) {

    public ToolsModel(String search, String index) {
        this(search, index, null, null, null);
    }
}
