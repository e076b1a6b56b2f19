package stele.report;

import java.io.IOException;
import stele.json.Json;

/** A finding per line, each a JSON object as in {@link JsonReport}, for programs that read as they go. */
final class JsonLines implements Format {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        report.writeEach(entry -> out.append(Json.write(ReportValues.finding(entry))));
    }
}
