package stele.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import stele.diagnostic.Severity;

/**
 * GitLab's Code Quality report ("Code Quality report format" in its documentation): one object per finding that counts. Two
 * of one fingerprint would be shown as one; ours differ.
 */
final class Gitlab implements Format {

    private static final Map<Severity, String> SEVERITIES =
            Map.of(Severity.ERROR, "major", Severity.WARNING, "minor", Severity.INFO, "info");
    private static final int LONGEST = 2000;

    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        out.append('[');
        var list = new JsonList(out);
        report.writeEach(entry -> {
            if (entry.counts()) {
                list.add(issue(report, entry));
            }
        });
        out.append("\n]\n");
    }

    private static Map<String, Object> issue(Report report, Entry entry) {
        var diagnostic = entry.diagnostic();
        var position = diagnostic.position();
        var hint = diagnostic.hint().isEmpty() ? "" : " – " + Printable.of(diagnostic.hint(), LONGEST);
        var issue = new LinkedHashMap<String, Object>();
        issue.put("description", Printable.of(diagnostic.message(), LONGEST) + hint);
        issue.put("check_name", diagnostic.rule());
        issue.put("fingerprint", entry.fingerprint());
        issue.put("severity", String.valueOf(SEVERITIES.get(diagnostic.severity())));
        var location = new LinkedHashMap<String, Object>();
        location.put("path", Printable.of(report.repositoryPath(position.file())));
        location.put("lines", Map.of("begin", position.line()));
        issue.put("location", location);
        return issue;
    }
}
