package stele.highlight;

/** What pieces of many languages look like. Loops are possessive: a megabyte between two quotes cannot overflow a stack. */
final class Shapes {

    /** A text between double quotes on one line, with escapes by a backslash. */
    static final String DOUBLE_QUOTED = "\"(?:[^\"\\\\\\n]|\\\\.)*+\"?";

    static final String SINGLE_QUOTED = "'(?:[^'\\\\\\n]|\\\\.)*+'?";
    static final String BACK_QUOTED = "`(?:[^`\\\\]|\\\\[\\s\\S])*+`?";
    static final String SLASH_COMMENT = "//[^\\n]*+|/\\*[\\s\\S]*?(?:\\*/|\\z)";
    static final String HASH_COMMENT = "(?<![^\\s])#[^\\n]*+";
    static final String NUMBER =
            "(?<![\\w.])(?:0[xX][\\da-fA-F_]++|\\d[\\d_]*+(?:\\.\\d++)?(?:[eE][+-]?\\d++)?)\\w{0,3}+(?![\\w-])";
    static final String CALL = "(?<![\\w.-])[A-Za-z_]\\w*+(?=\\()|(?<=\\.)[A-Za-z_]\\w*+(?=\\()";

    private Shapes() {}
}
