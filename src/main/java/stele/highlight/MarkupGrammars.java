package stele.highlight;

import static stele.highlight.Token.COMMENT;
import static stele.highlight.Token.FUNCTION;
import static stele.highlight.Token.KEYWORD;
import static stele.highlight.Token.NUMBER;
import static stele.highlight.Token.OPERATOR;
import static stele.highlight.Token.STRING;
import static stele.highlight.Token.TAG;
import static stele.highlight.Token.VARIABLE;

/** Languages that mark text up, and the one that dresses it. */
final class MarkupGrammars {

    /** Inside a tag: its name, and attributes with their values. */
    private static final Grammar INSIDE_TAG = Grammar.exact()
            .piece(TAG, "\\A</?[\\w:.-]++|/?>\\z")
            .piece(STRING, "\"[^\"]*+\"?|'[^']*+'?|(?<==)[^\\s\"'>]++")
            .piece(VARIABLE, "[\\w:.@#*-]++(?=\\s*=)|(?<=\\s)[\\w:.@-]++")
            .build();

    /** XML 1.0 and HTML alike. */
    static final Grammar XML = Grammar.exact()
            .piece(COMMENT, "<!--[\\s\\S]*?(?:-->|\\z)")
            .piece(KEYWORD, "<!\\[CDATA\\[|\\]\\]>|<![A-Za-z][^>]*+>|<\\?[\\s\\S]*?(?:\\?>|\\z)")
            .piece(INSIDE_TAG, "</?[A-Za-z_](?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>?")
            .piece(NUMBER, "&#?\\w{1,31}+;")
            .build();

    static final Grammar CSS = Grammar.exact()
            .piece(COMMENT, "/\\*[\\s\\S]*?(?:\\*/|\\z)")
            .piece(STRING, Shapes.DOUBLE_QUOTED + "|" + Shapes.SINGLE_QUOTED)
            .piece(KEYWORD, "@[\\w-]++|!important")
            .piece(VARIABLE, "--[\\w-]++")
            .piece(NUMBER, "#[\\da-fA-F]{3,8}+(?![\\w-])|(?<![\\w-])-?\\d++(?:\\.\\d++)?(?:%|[a-z]++)?")
            .piece(FUNCTION, "(?<![\\w-])[\\w-]++(?=\\()")
            .piece(TAG, "(?<=[{;\\s])[a-z-]++(?=\\s{0,9}+:(?!:)[^{}]{0,300}+[;}])")
            .build();

    static final Grammar MARKDOWN = Grammar.exact()
            .piece(COMMENT, "<!--[\\s\\S]*?(?:-->|\\z)|\\A---\\n[\\s\\S]*?\\n---(?=\\n|\\z)")
            .piece(KEYWORD, "^#{1,6} [^\\n]*+")
            .piece(
                    OPERATOR,
                    "^[ \\t]*+(?:[-*+]|\\d{1,9}+[.)])(?= )|^ {0,3}>(?: \\[![A-Za-z]++\\])?|^[ \\t]*+(?:```++|~~~++)[^\\n]*+")
            .piece(STRING, "`[^`\\n]{1,300}+`")
            .piece(FUNCTION, "!?\\[[^\\]\\n]{0,300}+\\](?:\\([^)\\n]{0,300}+\\)|\\[[^\\]\\n]{0,300}+\\])")
            .piece(VARIABLE, "\\*\\*[^*\\n]{1,300}+\\*\\*|(?<!\\w)_[^_\\n]{1,300}+_(?!\\w)")
            .piece(TAG, "</?[A-Za-z][^>\\n]{0,300}+>")
            .build();

    private MarkupGrammars() {}
}
