package stele.report;

import stele.diagnostic.Severity;

/** The summary of a report in one sentence, without a full stop. */
final class Counts {

    private Counts() {}

    static String of(Summary summary) {
        var words = new StringBuilder(severities(summary))
                .append(" in ")
                .append(count(summary.topics(), "topic"))
                .append(", ")
                .append(count(summary.translations(), "translation"));
        var separator = "; ";
        if (summary.silencedByComment() > 0) {
            words.append(separator).append(summary.silencedByComment()).append(" silenced by comments");
            separator = ", ";
        }
        if (summary.silencedByBaseline() > 0) {
            words.append(separator).append(summary.silencedByBaseline()).append(" known from the baseline");
        }
        return words.toString();
    }

    static String severities(Summary summary) {
        return count(summary.of(Severity.ERROR), "error") + ", " + count(summary.of(Severity.WARNING), "warning") + ", "
                + summary.of(Severity.INFO) + " info";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
