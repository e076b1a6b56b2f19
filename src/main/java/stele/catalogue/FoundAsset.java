package stele.catalogue;

import stele.file.OutputPath;

/**
 * The file that a link leads to.
 *
 * @param path below the locale folder, as it is on disk
 * @param match of the written path with that of the file
 */
public record FoundAsset(OutputPath file, String path, Match match) {}
