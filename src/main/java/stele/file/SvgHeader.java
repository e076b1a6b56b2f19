package stele.file;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size that an SVG drawing says it has (SVG 2, section 8.2): its width and height, else those of its view box. */
final class SvgHeader {

    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?svg(?=\\s)");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern LENGTH =
            Pattern.compile("\\s*\\+?([0-9]*\\.?[0-9]{1,9}(?:e[0-9])?)\\s*(px|pt|pc|mm|cm|in|)\\s*");
    /** In CSS pixels (CSS Values 4, section 6.2). */
    private static final Map<String, Double> UNITS =
            Map.of("", 1.0, "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);

    private static final int LARGEST = 100_000;

    private final String attributes;

    private SvgHeader(String attributes) {
        this.attributes = attributes;
    }

    static Optional<ImageSize> size(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var drawing = COMMENT.matcher(text).replaceAll("");
        var root = ROOT.matcher(drawing);
        return root.find() ? new SvgHeader(attributes(drawing, root.end())).size() : Optional.empty();
    }

    /** Up to the end of the tag; what stands in quotes does not end it. */
    private static String attributes(String drawing, int start) {
        char quote = 0;
        for (int i = start; i < drawing.length(); i++) {
            char c = drawing.charAt(i);
            if (quote == 0 && c == '>') {
                return drawing.substring(start, i);
            }
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return "";
    }

    private Optional<ImageSize> size() {
        double width = length(attribute("width"));
        double height = length(attribute("height"));
        var box = attribute("viewBox").strip().split("[\\s,]+", -1);
        double boxWidth = box.length == 4 ? length(box[2]) : 0;
        double boxHeight = box.length == 4 ? length(box[3]) : 0;
        if (boxWidth > 0 && boxHeight > 0) {
            if (width == 0 && height == 0) {
                return of(boxWidth, boxHeight);
            }
            width = width == 0 ? height * boxWidth / boxHeight : width;
            height = height == 0 ? width * boxHeight / boxWidth : height;
        }
        return of(width, height);
    }

    private static Optional<ImageSize> of(double width, double height) {
        boolean possible = width > 0 && height > 0 && width <= LARGEST && height <= LARGEST;
        return possible
                ? Optional.of(
                        new ImageSize((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height))))
                : Optional.empty();
    }

    private String attribute(String name) {
        var found = Pattern.compile("\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(attributes);
        return found.find() ? value(found) : "";
    }

    private static String value(Matcher attribute) {
        return attribute.group(1) == null ? attribute.group(2) : attribute.group(1);
    }

    /** In CSS pixels; 0 for one that depends on where the drawing stands, like {@code 100%}. */
    private static double length(String written) {
        var length = LENGTH.matcher(written);
        return length.matches() ? Double.parseDouble(length.group(1)) * UNITS.getOrDefault(length.group(2), 1.0) : 0;
    }
}
