package stele.report;

import stele.translation.Standing;

/** How a topic stands in one language, in the few letters that fit into a table. */
final class StatusWords {

    private StatusWords() {}

    static String of(Standing standing) {
        return switch (standing.kind()) {
            case TRANSLATED -> "yes";
            case MACHINE -> "machine";
            case LAGGING ->
                standing.lag()
                        .flatMap(lag -> lag.distance())
                        .map(distance -> distance + " behind")
                        .orElse("behind");
            case MISSING -> "missing";
            case NOT_WANTED -> "-";
        };
    }
}
