package stele.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder and all it holds, links not followed. */
final class Tree {

    private Tree() {}

    /** Every path, the contents of a folder before the folder, so that they can be deleted in this order. */
    static List<Path> of(Path top) throws IOException {
        var paths = new ArrayList<Path>();
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                paths.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) throws IOException {
                paths.add(folder);
                return super.postVisitDirectory(folder, fault);
            }
        });
        return paths;
    }

    /** Removes {@code top} and the folders below it, which hold no file. */
    static void removeEmpty(Path top) throws IOException {
        for (var path : of(top)) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(path);
            }
        }
    }
}
