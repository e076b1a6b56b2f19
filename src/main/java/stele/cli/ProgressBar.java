package stele.cli;

import stele.build.Progress.Step;

/** How far a step has come, as one line of text for a narrow terminal. */
final class ProgressBar {

    private static final int CELLS = 24;
    private static final double SECOND = 1e9;

    private ProgressBar() {}

    /**
     * For example {@code composing pages [######............]  25 %  2,000 of 8,000, 1,000/s, 6 s left}.
     *
     * @param nanos that the step has taken so far; the rate and the rest are left out where there is none to tell by
     */
    static String of(Step step, int done, int total, long nanos) {
        int filled = (int) ((long) CELLS * done / total);
        var line = new StringBuilder(step == Step.READ ? "reading topics " : "composing pages ")
                .append('[')
                .append("#".repeat(filled))
                .append(".".repeat(CELLS - filled))
                .append("] ")
                .append(100L * done / total)
                .append(" %  ")
                .append(done)
                .append(" of ")
                .append(total);
        if (nanos > 0 && done > 0) {
            double rate = done / (nanos / SECOND);
            line.append(", ").append(Math.round(rate)).append("/s, ").append(rest(Math.round((total - done) / rate)));
        }
        return line.toString();
    }

    private static String rest(long seconds) {
        return seconds < 60 ? seconds + " s left" : seconds / 60 + " min " + seconds % 60 + " s left";
    }
}
