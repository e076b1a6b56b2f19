package stele.highlight;

import static stele.highlight.Token.COMMENT;
import static stele.highlight.Token.FUNCTION;
import static stele.highlight.Token.KEYWORD;
import static stele.highlight.Token.NUMBER;
import static stele.highlight.Token.OPERATOR;
import static stele.highlight.Token.STRING;
import static stele.highlight.Token.TAG;
import static stele.highlight.Token.VARIABLE;

/** Languages in which data and settings are written. */
final class DataGrammars {

    static final Grammar JSON = Grammar.exact()
            .piece(COMMENT, Shapes.SLASH_COMMENT)
            .piece(TAG, "\"(?:[^\"\\\\\\n]|\\\\.)*+\"(?=\\s*:)")
            .piece(STRING, Shapes.DOUBLE_QUOTED)
            .words(KEYWORD, "true false null")
            .piece(NUMBER, "-?" + Shapes.NUMBER)
            .build();

    static final Grammar YAML = Grammar.exact()
            .piece(COMMENT, Shapes.HASH_COMMENT)
            .piece(TAG, "(?<=^|[\\s{,])[\\w./$<-][\\w ./$()-]{0,200}+(?=:(?:\\s|$))|\"[^\"\\n]*+\"(?=:\\s)")
            .piece(STRING, Shapes.DOUBLE_QUOTED + "|'(?:[^'\\n]|'')*+'?")
            .piece(VARIABLE, "(?<=\\s)[&*][\\w-]++|(?<=\\s)!{1,2}[\\w:/-]*+")
            .piece(OPERATOR, "^(?:---|\\.\\.\\.)(?=\\s|$)|(?<=[:\\s])[|>][+-]?(?=\\s*$)")
            .words(KEYWORD, "true false null yes no on off True False")
            .piece(NUMBER, "(?<=[\\s\\[,])-?" + Shapes.NUMBER + "(?=\\s|[,\\]}]|$)")
            .build();

    static final Grammar INI = Grammar.exact()
            .piece(COMMENT, "^[ \\t]*+[;#][^\\n]*+")
            .piece(KEYWORD, "^[ \\t]*+\\[[^\\]\\n]*+\\]")
            .piece(TAG, "^[ \\t]*+[^=:\\s\\[][^=:\\n]{0,200}?(?=\\s{0,100}[=:])")
            .piece(STRING, Shapes.DOUBLE_QUOTED + "|" + Shapes.SINGLE_QUOTED)
            .words(KEYWORD, "true false")
            .piece(NUMBER, Shapes.NUMBER)
            .build();

    static final Grammar DIFF = Grammar.exact()
            .piece(COMMENT, "^(?:diff|index|new file|deleted file|similarity|rename)[^\\n]*+")
            .piece(KEYWORD, "^(?:---|\\+\\+\\+)[^\\n]*+")
            .piece(FUNCTION, "^@@[^\\n]*+")
            .piece(STRING, "^\\+[^\\n]*+")
            .piece(VARIABLE, "^-[^\\n]*+")
            .build();

    private DataGrammars() {}
}
