package stele.catalogue;

import stele.file.OutputPath;

/**
 * The file that a link leads to.
 *
 * @param path below the locale folder, as it is on disk
 * @param asWritten false where only the letter case (or the Unicode form) of the written path had to be overlooked
 */
public record FoundAsset(OutputPath file, String path, boolean asWritten) {}
