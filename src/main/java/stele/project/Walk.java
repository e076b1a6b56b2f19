package stele.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import stele.cache.Witness;

/**
 * A way through a folder that meets every regular file below it. Links are followed as long as they stay below it and do
 * not lead back to where they are; names with a leading dot are passed by.
 */
final class Walk {

    /** Leaves nothing out. */
    static final Except ALL = (name, real, folder) -> false;

    /** What to pass by: {@code name} is the path below the top, {@code real} the file itself, links followed. */
    @FunctionalInterface
    interface Except {
        boolean contains(String name, Path real, boolean folder);
    }

    private final Path top;
    private final Except leftOut;
    private final Finds finds;
    private final Witness witness;

    private Walk(Path top, Except leftOut, Finds finds, Witness witness) {
        this.top = top;
        this.leftOut = leftOut;
        this.finds = finds;
        this.witness = witness;
    }

    /**
     * Looks into {@code folder}, which exists.
     *
     * @param root what to call the folder in the paths of its files
     * @param witness is told what is in each folder
     */
    static Finds of(String root, Path folder, Except leftOut, Witness witness) {
        var finds = new Finds(root);
        try {
            var top = folder.toRealPath();
            new Walk(top, leftOut, finds, witness).enter("", folder, List.of(top));
        } catch (IOException fault) {
            finds.unreadable("", fault);
        }
        return finds;
    }

    /**
     * Visits what is in a folder.
     *
     * @param name the folder's path below the top, empty for the top itself
     * @param chain the real folders from the top to {@code folder}, which is the last of them
     */
    private void enter(String name, Path folder, List<Path> chain) {
        var prefix = name.isEmpty() ? "" : name + "/";
        for (var entry : entries(name, folder)) {
            var fileName = Names.of(entry.getFileName());
            if (fileName.startsWith(".")) {
                continue;
            }
            if (Names.isText(fileName)) {
                visit(prefix + fileName, entry, chain);
            } else {
                finds.nameless(prefix + fileName);
            }
        }
    }

    private List<Path> entries(String name, Path folder) {
        var entries = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
            witness.saw(folder, entries);
        } catch (IOException fault) {
            finds.unreadable(name, fault);
        } catch (DirectoryIteratorException halfway) {
            finds.unreadable(name, Objects.requireNonNull(halfway.getCause()));
        }
        return entries;
    }

    private void visit(String name, Path entry, List<Path> chain) {
        try {
            look(name, entry, chain);
        } catch (NoSuchFileException deletedMeanwhile) {
            // Then it is not content any more.
        } catch (IOException fault) {
            finds.unreadable(name, fault);
        }
    }

    private void look(String name, Path entry, List<Path> chain) throws IOException {
        var attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        // A Windows junction is no symbolic link to Java, but a folder that is also something "other".
        if (attributes.isSymbolicLink() || attributes.isDirectory() && attributes.isOther()) {
            follow(name, entry, chain);
        } else {
            take(name, entry, chain.get(chain.size() - 1).resolve(entry.getFileName()), attributes, chain);
        }
    }

    private void follow(String name, Path link, List<Path> chain) throws IOException {
        Path target;
        try {
            target = link.toRealPath();
        } catch (NoSuchFileException broken) {
            finds.skip(name, "the link leads nowhere", "");
            return;
        } catch (IOException fault) {
            finds.skip(name, "the link cannot be followed: " + DiskFault.reason(fault), "");
            return;
        }
        if (!target.startsWith(top)) {
            var nextStep = "put the file itself there, or add its folder to 'content' in site.yaml";
            finds.skip(name, "the link leads out of '" + finds.root() + "'", nextStep);
        } else if (chain.contains(target)) {
            finds.skip(name, "the link leads back to a folder that it is in", "");
        } else {
            take(name, link, target, Files.readAttributes(target, BasicFileAttributes.class), chain);
        }
    }

    private void take(String name, Path entry, Path real, BasicFileAttributes attributes, List<Path> chain)
            throws IOException {
        if (leftOut.contains(name, real, attributes.isDirectory())) {
            return;
        }
        if (attributes.isDirectory()) {
            var longer = new ArrayList<>(chain);
            longer.add(real);
            enter(name, entry, longer);
        } else if (!attributes.isRegularFile()) {
            finds.skip(name, "it is neither a file nor a folder", "");
        } else if (!Files.isReadable(entry)) {
            throw new AccessDeniedException(name);
        } else {
            finds.take(name, Stamps.of(attributes));
        }
    }
}
