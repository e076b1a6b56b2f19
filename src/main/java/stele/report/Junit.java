package stele.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import stele.diagnostic.RuleName;
import stele.diagnostic.Severity;

/**
 * JUnit's XML, as Jenkins, GitLab and Azure read it: a suite per family of rules with a case per finding, and a suite of the
 * files with nothing to find in them, so that a clean site is no empty run. What is milder than what fails is skipped; what
 * is merely worth knowing is left out, unless it fails.
 */
public final class Junit implements Format {

    private static final String CLEAN = "files";

    private final Severity failOn;

    /** Fails on errors. */
    public Junit() {
        this(Severity.ERROR);
    }

    /** Fails on what is at least as bad as {@code failOn}. */
    public Junit(Severity failOn) {
        this.failOn = failOn;
    }

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        var suites = new TreeMap<String, Suite>();
        var faulty = new HashSet<String>();
        report.forEach(entry -> {
            if (isCase(entry)) {
                suites.merge(family(entry), Suite.of(fails(entry)), Suite::plus);
                faulty.add(entry.diagnostic().position().file());
            }
        });
        var clean =
                report.files().stream().filter(file -> !faulty.contains(file)).toList();
        var all = suites.values().stream().reduce(new Suite(clean.size(), 0, 0), Suite::plus);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"stele check\"" + all + ">\n");
        suites(suites, report, out);
        clean(clean, report, out);
        out.append("</testsuites>\n");
    }

    /** The report is read once per family, so that none of it is kept. */
    private void suites(SortedMap<String, Suite> suites, Report report, Appendable out) throws IOException {
        for (var suite : suites.entrySet()) {
            out.append("<testsuite name=" + Xml.attribute(suite.getKey()) + suite.getValue() + ">\n");
            report.writeEach(entry -> {
                if (isCase(entry) && family(entry).equals(suite.getKey())) {
                    testCase(entry, report, out);
                }
            });
            out.append("</testsuite>\n");
        }
    }

    private static void clean(List<String> files, Report report, Appendable out) throws IOException {
        out.append("<testsuite name=\"" + CLEAN + "\"" + new Suite(files.size(), 0, 0) + ">\n");
        for (var file : files) {
            var path = Xml.attribute(report.repositoryPath(file));
            out.append("<testcase name=" + path + " classname=" + path + " file=" + path + " time=\"0\"/>\n");
        }
        out.append("</testsuite>\n");
    }

    private void testCase(Entry entry, Report report, Appendable out) throws IOException {
        var diagnostic = entry.diagnostic();
        var position = diagnostic.position();
        var path = Xml.attribute(report.repositoryPath(position.file()));
        var name = diagnostic.rule() + " @ " + position.line() + ":" + position.column();
        out.append("<testcase name=" + Xml.attribute(name) + " classname=" + path + " file=" + path + " line=\""
                + position.line() + "\" time=\"0\">");
        var message = Xml.attribute(diagnostic.message());
        if (fails(entry)) {
            out.append("<failure message=" + message + " type=" + Xml.attribute(diagnostic.rule()) + ">");
            out.append(Xml.text(diagnostic.toString()));
            out.append(diagnostic.hint().isEmpty() ? "" : "\nhint: " + Xml.text(diagnostic.hint()));
            out.append("</failure>");
        } else {
            out.append("<skipped message=" + message + "/>");
        }
        out.append("</testcase>\n");
    }

    private boolean isCase(Entry entry) {
        return entry.counts() && (fails(entry) || entry.diagnostic().severity() != Severity.INFO);
    }

    private boolean fails(Entry entry) {
        return entry.diagnostic().severity().compareTo(failOn) <= 0;
    }

    private static String family(Entry entry) {
        return RuleName.family(entry.diagnostic().rule());
    }

    /** How many cases there are; the time that a case took means nothing here. */
    private record Suite(int tests, int failures, int skipped) {

        static Suite of(boolean fails) {
            return new Suite(1, fails ? 1 : 0, fails ? 0 : 1);
        }

        Suite plus(Suite other) {
            return new Suite(tests + other.tests, failures + other.failures, skipped + other.skipped);
        }

        @Override
        public String toString() {
            return " tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"" + skipped
                    + "\" time=\"0\"";
        }
    }
}
