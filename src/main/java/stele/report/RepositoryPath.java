package stele.report;

import java.util.ArrayDeque;

/** A file's name as seen from the top of the repository. */
final class RepositoryPath {

    private RepositoryPath() {}

    /**
     * Resolves {@code file} against {@code root}, a folder below the top.
     *
     * @return without {@code .}, and without {@code ..} but for a file outside of the repository
     */
    static String of(String root, String file) {
        if (isAbsolute(file)) {
            return file;
        }
        var segments = new ArrayDeque<String>();
        for (var segment : (root + "/" + file).split("/", -1)) {
            if (segment.equals("..")
                    && !segments.isEmpty()
                    && !segments.getLast().equals("..")) {
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return String.join("/", segments);
    }

    /** A name that no folder matters to: {@code /docs/a.md}, or {@code C:/docs/a.md} on Windows. */
    static boolean isAbsolute(String file) {
        return file.startsWith("/") || file.matches("[A-Za-z]:/.*");
    }
}
