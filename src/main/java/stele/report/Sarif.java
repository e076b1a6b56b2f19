package stele.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stele.json.Json;

/**
 * SARIF 2.1.0 (OASIS), within what GitHub's code scanning takes ("SARIF support for code scanning"). GitHub shows suppressed
 * results as open alerts, so that they are only written where another reader is known to understand them.
 */
public final class Sarif implements Format {

    /** "25,000 results per run": a file with more is refused as a whole. */
    static final int MOST_RESULTS = 25_000;

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final boolean withSilenced;

    /** Without the findings that do not count. */
    public Sarif() {
        this(false);
    }

    /** @param withSilenced whether to write findings that do not count, too, as suppressed */
    public Sarif(boolean withSilenced) {
        this.withSilenced = withSilenced;
    }

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        var quota = new Quota(report.summary(), MOST_RESULTS);
        var rules = SarifRules.of(report);
        var results = new SarifResults(report, rules, withSilenced);
        out.append("{\"$schema\":\"" + SCHEMA + "\",\"version\":\"2.1.0\",\"runs\":[{\n\"tool\":");
        Json.append(Map.of("driver", driver(report, rules)), out);
        out.append(",\n\"automationDetails\":");
        Json.append(Map.of("id", "stele/" + locale(report) + "/"), out);
        out.append(",\n\"columnKind\":\"utf16CodeUnits\",\n\"originalUriBaseIds\":");
        Json.append(Map.of(SarifResults.TOP, Map.of("description", text("The top of the repository."))), out);
        out.append(",\n\"results\":[");
        var list = new JsonList(out);
        report.writeEach(entry -> {
            if ((withSilenced || entry.counts()) && quota.takes(entry)) {
                list.add(results.of(entry));
            }
        });
        out.append("\n],\n\"invocations\":");
        Json.append(List.of(invocation(quota.omitted())), out);
        out.append("\n}]}\n");
    }

    private static Map<String, Object> driver(Report report, SarifRules rules) {
        var driver = new LinkedHashMap<String, Object>();
        driver.put("name", "Stele");
        driver.put("version", report.version());
        driver.put("rules", rules.all());
        return driver;
    }

    /** The languages that a check is about; runs of several jobs are told apart by it. */
    private static String locale(Report report) {
        return report.coverage().size() == 1 ? report.coverage().get(0).locale().tag() : "all";
    }

    private static Map<String, Object> invocation(int omitted) {
        var notifications = new ArrayList<Map<String, Object>>();
        if (omitted > 0) {
            var notification = new LinkedHashMap<String, Object>();
            notification.put("level", "warning");
            notification.put(
                    "message",
                    text(omitted + " results are omitted, none of them worse than those that are here: a run may have "
                            + MOST_RESULTS));
            notifications.add(notification);
        }
        var invocation = new LinkedHashMap<String, Object>();
        invocation.put("executionSuccessful", true);
        invocation.put("toolExecutionNotifications", notifications);
        return invocation;
    }

    static Map<String, Object> text(String words) {
        return Map.of("text", words);
    }
}
