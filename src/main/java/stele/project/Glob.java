package stele.project;

import java.nio.file.FileSystem;
import java.nio.file.PathMatcher;

/** A pattern for paths below a content folder, in the glob syntax of {@link FileSystem#getPathMatcher}. */
record Glob(FileSystem system, PathMatcher files, PathMatcher folders) {

    private static final String ALL_BELOW = "/**";

    /** A folder is matched by {@code x/**} too, so that nobody needs to look into it. */
    static Glob parse(FileSystem system, String pattern) {
        var folder =
                pattern.endsWith(ALL_BELOW) ? pattern.substring(0, pattern.length() - ALL_BELOW.length()) : pattern;
        return new Glob(system, matcher(system, pattern), matcher(system, folder));
    }

    /**
     * In Java's globs {@code **}{@code /} stands for at least one folder; authors mean none, too. A pattern with a group
     * stays as it is, since groups do not nest.
     */
    private static PathMatcher matcher(FileSystem system, String pattern) {
        var lenient = pattern.contains("{") ? pattern : pattern.replace("**/", "{**/,}");
        return system.getPathMatcher("glob:" + lenient);
    }

    boolean matches(String name, boolean folder) {
        var path = system.getPath(name);
        return files.matches(path) || folder && folders.matches(path);
    }
}
