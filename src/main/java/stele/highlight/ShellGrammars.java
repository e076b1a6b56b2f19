package stele.highlight;

import static stele.highlight.Token.COMMENT;
import static stele.highlight.Token.FUNCTION;
import static stele.highlight.Token.KEYWORD;
import static stele.highlight.Token.NUMBER;
import static stele.highlight.Token.OPERATOR;
import static stele.highlight.Token.STRING;
import static stele.highlight.Token.TAG;
import static stele.highlight.Token.VARIABLE;

/** Languages of the command line. */
final class ShellGrammars {

    /** about_Language_Keywords and about_Operators of PowerShell's own documentation. */
    static final Grammar POWERSHELL = Grammar.ignoringCase()
            .piece(COMMENT, "<#[\\s\\S]*?(?:#>|\\z)|" + Shapes.HASH_COMMENT)
            .piece(STRING, "@\"\\n[\\s\\S]*?(?:\\n\"@|\\z)|@'\\n[\\s\\S]*?(?:\\n'@|\\z)")
            .piece(STRING, "\"(?:[^\"`]|`[\\s\\S]|\"\")*+\"?|'(?:[^']|'')*+'?")
            .piece(VARIABLE, "\\$(?:\\{[^}\\n]{0,200}+\\}|(?:\\w++:)?\\w++|[$?^])|@\\w++(?=\\s)")
            .piece(KEYWORD, "\\[[A-Za-z][\\w.]*+(?:\\[\\])?\\]")
            .piece(FUNCTION, "(?<![\\w$-])[A-Za-z]++-[A-Za-z]\\w*+(?![\\w-])")
            .piece(
                    OPERATOR,
                    "(?<=\\s)-(?:[ci]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)"
                            + "|and|or|xor|not|is|isnot|as|f|join|band|bor)(?!\\w)")
            .piece(TAG, "(?<=[\\s(])-[A-Za-z]\\w*+:?")
            .words(
                    KEYWORD,
                    "begin break catch class continue data do dynamicparam else elseif end enum exit filter finally for foreach"
                            + " from function if in param process return switch throw trap try until using while")
            .piece(NUMBER, Shapes.NUMBER)
            .piece(OPERATOR, "[|=+;]|&&")
            .build();

    static final Grammar BATCH = Grammar.ignoringCase()
            .piece(COMMENT, "^[ \\t@]*+(?:rem(?!\\w)[^\\n]*+|::[^\\n]*+)")
            .piece(OPERATOR, "^(?:[A-Z]:\\\\[^>\\n]*+>|>|C:>)")
            .piece(STRING, "\"[^\"\\n]*+\"?")
            .piece(VARIABLE, "%[\\w:~=,-]++%|%~?\\w++|![\\w]++!")
            .piece(TAG, "^:\\w++|(?<=\\s)(?:/[A-Za-z?][\\w:]*+|--?[A-Za-z][\\w-]*+)")
            .words(
                    KEYWORD,
                    "call cd copy defined del dir do echo else endlocal equ errorlevel exist exit for geq goto gtr if in leq lss"
                            + " md mkdir move neq not off on pause popd pushd ren set setlocal shift start type xcopy")
            .piece(NUMBER, Shapes.NUMBER)
            .piece(OPERATOR, "[|&<>]++")
            .build();

    static final Grammar BASH = Grammar.exact()
            .piece(COMMENT, Shapes.HASH_COMMENT)
            .piece(STRING, "\"(?:[^\"\\\\]|\\\\[\\s\\S])*+\"?|\\$?'[^']*+'?")
            .piece(VARIABLE, "\\$(?:\\{[^}\\n]{0,200}+\\}|\\w++|[@*#?$!-])|(?<![\\w-])[A-Za-z_]\\w*+(?==)")
            .piece(OPERATOR, "^\\$(?=\\s)")
            .piece(TAG, "(?<=\\s)--?[A-Za-z][\\w-]*+")
            .words(
                    KEYWORD,
                    "case do done elif else esac fi for function if in local return select set then time until while export"
                            + " readonly declare unset trap exit break continue")
            .words(
                    FUNCTION,
                    "alias awk cat cd chmod chown cp curl cut docker echo eval exec find git grep gzip java javac kill ln ls make"
                            + " mkdir mv mvn node npm npx ps pwd read rm rsync sed sort source ssh sudo tail tar tee test touch tr"
                            + " wget which xargs apt apt-get yum dnf brew systemctl pip python python3")
            .piece(NUMBER, Shapes.NUMBER)
            .piece(OPERATOR, "\\|\\|?|&&|&(?=\\s|$)|[<>]++|;;?")
            .build();

    private ShellGrammars() {}
}
