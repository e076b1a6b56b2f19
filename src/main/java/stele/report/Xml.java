package stele.report;

/** Author text in XML 1.0, which has no way to write most control characters (section 2.2). */
final class Xml {

    private Xml() {}

    /** A value, in its quotes. */
    static String attribute(String value) {
        return '"' + text(value).replace("\"", "&quot;") + '"';
    }

    static String text(String words) {
        return Printable.of(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                // So that ']]>' cannot come about.
                .replace(">", "&gt;");
    }
}
