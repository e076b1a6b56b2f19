package stele.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import stele.json.Json;

/** Everything, for programs; {@code schema/check-report.schema.json} describes it. One finding per line. */
final class JsonReport implements Format {

    /** Within it keys are only ever added. */
    private static final int SCHEMA_VERSION = 1;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        out.append("{\"schemaVersion\":" + SCHEMA_VERSION + ",\n\"tool\":");
        Json.append(tool(report), out);
        out.append(",\n\"summary\":");
        Json.append(ReportValues.summary(report.summary()), out);
        out.append(",\n\"coverage\":");
        Json.append(report.coverage().stream().map(ReportValues::coverage).toList(), out);
        out.append(",\n\"findings\":[");
        var list = new JsonList(out);
        report.writeEach(entry -> list.add(ReportValues.finding(entry)));
        out.append("\n]}\n");
    }

    private static Map<String, Object> tool(Report report) {
        var tool = new LinkedHashMap<String, Object>();
        tool.put("name", "stele");
        tool.put("version", report.version());
        return tool;
    }
}
