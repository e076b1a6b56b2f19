package stele.publish;

/**
 * What a publication did.
 *
 * @param files how many files the site has
 * @param written how many of them are new or changed
 * @param removed how many files of the last publication are gone
 * @param unchanged how many were left alone
 * @param bytes the size of what was written
 */
public record Published(int files, int written, int removed, int unchanged, long bytes) {}
