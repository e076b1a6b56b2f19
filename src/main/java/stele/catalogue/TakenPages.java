package stele.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stele.file.OutputPath;

/** Who has which file of the site, and which folders that makes; file systems may not know letter case or Unicode forms. */
public final class TakenPages {

    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /** The folder of the page that was taken last: most pages come folder by folder. */
    private String latestFolder = "";

    /** Gives {@code page} to {@code owner}, who is named in words, unless somebody has it. */
    public void take(OutputPath page, String owner) {
        var path = page.folded();
        owners.putIfAbsent(path, owner);
        int slash = path.lastIndexOf('/');
        boolean same = slash == latestFolder.length() && path.startsWith(latestFolder);
        latestFolder = same || slash < 0 ? latestFolder : path.substring(0, slash);
        // Who has a folder has those around it, or somebody had them before.
        while (!same && slash >= 0 && folders.putIfAbsent(path.substring(0, slash), owner) == null) {
            slash = path.lastIndexOf('/', slash - 1);
        }
    }

    /** Who has {@code page}, a file that would have to be one of its folders, or a folder in its place. */
    public Optional<String> owner(OutputPath page) {
        var key = page.folded();
        return Optional.ofNullable(owners.get(key))
                .or(() -> Optional.ofNullable(folders.get(key)))
                .or(() -> foldersOf(key).stream()
                        .flatMap(folder -> Optional.ofNullable(owners.get(folder)).stream())
                        .findFirst());
    }

    private static List<String> foldersOf(String path) {
        var folders = new ArrayList<String>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }
}
