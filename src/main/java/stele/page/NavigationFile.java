package stele.page;

import stele.file.OutputPath;
import stele.i18n.LocaleTag;

/** The one file that holds the whole tree of a language; pages only know its name. */
public final class NavigationFile {

    private NavigationFile() {}

    public static OutputPath path(LocaleTag locale) {
        return new OutputPath(locale.folder() + "/navigation.json");
    }
}
