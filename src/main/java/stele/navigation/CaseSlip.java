package stele.navigation;

import java.io.Serializable;

/**
 * An entry's link that leads to its topic only because its letter case is overlooked.
 *
 * @param written as the author wrote it
 * @param actual as it should be written in the same place
 */
public record CaseSlip(String written, String actual) implements Serializable {}
