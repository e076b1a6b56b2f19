package stele.site;

import stele.file.OutputPath;
import stele.i18n.LocaleTag;

/** Where the pages of a language stand that help to find others. */
public final class ToolPages {

    private ToolPages() {}

    /** The page on which to search. */
    public static OutputPath search(LocaleTag locale) {
        return new OutputPath(locale.folder() + "/search.html");
    }

    /** The alphabetical index, which is how to search without a script. */
    public static OutputPath index(LocaleTag locale) {
        return new OutputPath(locale.folder() + "/a-z.html");
    }
}
