package stele.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import stele.diagnostic.Nearest;

/** Block quotes that start with {@code [!NOTE]}, as on GitHub and in DocFX, become alerts with a title. */
final class Alerts implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new AlertParser.Factory());
    }

    /** Tells of a quote that starts like an alert, but is none. */
    static void warnOfUnknownKind(Paragraph first, Reading reading) {
        var line = first.getContentLines(0, 1).get(0);
        Alert.Marker.at(line.trim())
                .filter(marker -> Alert.Kind.of(marker.name()).isEmpty())
                .ifPresent(marker -> {
                    var meant = Nearest.to(marker.name(), Alert.Kind.names());
                    reading.warn(
                            line.trim().getStartOffset(),
                            "content/unknown-alert",
                            "'[!" + marker.name() + "]' is no kind of alert",
                            meant.map(kind -> "write '[!" + kind + "]'")
                                    .orElse("write one of " + String.join(", ", Alert.Kind.names())));
                });
    }
}
