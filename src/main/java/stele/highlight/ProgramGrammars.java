package stele.highlight;

import static stele.highlight.Token.COMMENT;
import static stele.highlight.Token.FUNCTION;
import static stele.highlight.Token.KEYWORD;
import static stele.highlight.Token.NUMBER;
import static stele.highlight.Token.OPERATOR;
import static stele.highlight.Token.STRING;
import static stele.highlight.Token.VARIABLE;

/** Languages in which programs are written, and SQL. */
final class ProgramGrammars {

    private static final String ANNOTATION = "@[A-Za-z_][\\w.]*+";

    static final Grammar JAVA = program("""
            abstract assert boolean break byte case catch char class const continue default do double else enum extends false
            final finally float for fun if implements import in instanceof int interface is long native new null object override
            package permits private protected public record return sealed short static strictfp super switch synchronized this
            throw throws transient true try val var void volatile when while yield""").piece(VARIABLE, ANNOTATION).build();

    static final Grammar JAVASCRIPT = program("""
            as async await break case catch class const continue debugger default delete do else enum export extends false
            finally for from function get if implements import in instanceof interface let new null of return set static super
            switch this throw true try type typeof undefined var void while with yield string number boolean any unknown never
            keyof readonly private public protected""")
            .piece(VARIABLE, ANNOTATION)
            .piece(OPERATOR, "=>|[=!]==?|\\?\\?|&&|\\|\\|")
            .build();

    static final Grammar CSHARP = Grammar.exact()
            .piece(STRING, "[$@]{1,2}+\"(?:[^\"]|\"\")*+\"?")
            .piece(VARIABLE, "^[ \\t]*+#\\s*+\\w++")
            .piece(COMMENT, Shapes.SLASH_COMMENT)
            .piece(STRING, Shapes.DOUBLE_QUOTED + "|" + Shapes.SINGLE_QUOTED)
            .words(KEYWORD, """
            abstract as async await base bool break byte case catch char checked class const continue decimal default delegate do
            double else enum event explicit extern false finally fixed float for foreach get goto if implicit in init int interface
            internal is lock long namespace new null object operator out override params private protected public readonly record
            ref return sbyte sealed set short sizeof stackalloc static string struct switch this throw true try typeof uint ulong
            unchecked unsafe ushort using var virtual void volatile when where while yield""")
            .piece(FUNCTION, Shapes.CALL)
            .piece(NUMBER, Shapes.NUMBER)
            .build();

    static final Grammar C = Grammar.exact()
            .piece(
                    VARIABLE,
                    "^[ \\t]*+#\\s*+(?:include|define|undef|ifn?def|if|elif|else|endif|pragma|error|line)(?!\\w)")
            .piece(COMMENT, Shapes.SLASH_COMMENT)
            .piece(STRING, Shapes.DOUBLE_QUOTED + "|" + Shapes.SINGLE_QUOTED + "|(?<=include )<[^>\\n]{1,200}+>")
            .words(KEYWORD, """
            alignas alignof auto bool break case catch char class concept const constexpr const_cast continue decltype default
            delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable
            namespace new noexcept nullptr operator private protected public register reinterpret_cast requires return short
            signed sizeof static static_assert static_cast struct switch template this throw true try typedef typeid typename
            union unsigned using virtual void volatile wchar_t while""")
            .piece(FUNCTION, Shapes.CALL)
            .piece(NUMBER, Shapes.NUMBER)
            .build();

    static final Grammar VISUAL_BASIC = Grammar.ignoringCase()
            .piece(COMMENT, "(?<![^\\s:])(?:'|rem\\s)[^\\n]*+")
            .piece(STRING, "\"(?:[^\"\\n]|\"\")*+\"?")
            .words(KEYWORD, """
            addhandler addressof and andalso as boolean byref byte byval call case catch class const continue date declare default
            dim do double each else elseif end enum erase error event exit explicit false finally for function get global gosub
            goto handles if implements imports in inherits integer interface is let lib like long loop me mod module new next not
            nothing object of on option optional or orelse paramarray private property protected public raiseevent redim resume
            return select set shared single static step stop string sub then throw to true try until using variant wend when while
            with xor""")
            .piece(FUNCTION, Shapes.CALL)
            .piece(NUMBER, Shapes.NUMBER)
            .build();

    static final Grammar PYTHON = Grammar.exact()
            .piece(STRING, "[bfruBFRU]{0,2}+(?:\"\"\"[\\s\\S]*?(?:\"\"\"|\\z)|'''[\\s\\S]*?(?:'''|\\z))")
            .piece(COMMENT, "#[^\\n]*+")
            .piece(STRING, "[bfruBFRU]{0,2}+(?:" + Shapes.DOUBLE_QUOTED + "|" + Shapes.SINGLE_QUOTED + ")")
            .piece(VARIABLE, "^[ \\t]*+" + ANNOTATION)
            .words(KEYWORD, """
            False None True and as assert async await break case class continue def del elif else except finally for from global if
            import in is lambda match nonlocal not or pass raise return self try while with yield""")
            .piece(FUNCTION, Shapes.CALL)
            .piece(NUMBER, Shapes.NUMBER)
            .build();

    /** The words that SQL:2016, Transact-SQL and MySQL share, and the commonest of each. */
    static final Grammar SQL = Grammar.ignoringCase()
            .piece(COMMENT, "--[^\\n]*+|/\\*[\\s\\S]*?(?:\\*/|\\z)")
            .piece(STRING, "N?'(?:[^']|'')*+'?")
            .piece(VARIABLE, "@@?\\w++|\\[[^\\]\\n]{1,128}+\\]|\"[^\"\\n]*+\"|`[^`\\n]*+`")
            .words(KEYWORD, """
            add all alter and any as asc begin between by cascade case check column commit constraint create cross database declare
            default delete desc distinct drop else end exec execute exists foreign from full function go grant group having if in
            index inner insert into is join key left like limit merge not null offset on or order outer over partition primary
            procedure references return revoke right rollback schema select set table then top transaction trigger truncate union
            unique update use using values view when where while with int bigint varchar nvarchar char datetime date bit decimal""")
            .piece(FUNCTION, Shapes.CALL)
            .piece(NUMBER, Shapes.NUMBER)
            .build();

    private ProgramGrammars() {}

    /** What the languages that took their shape from C have in common. */
    private static Grammar.Builder program(String keywords) {
        return Grammar.exact()
                .piece(STRING, "\"\"\"[\\s\\S]*?(?:\"\"\"|\\z)")
                .piece(COMMENT, Shapes.SLASH_COMMENT)
                .piece(STRING, Shapes.DOUBLE_QUOTED + "|" + Shapes.SINGLE_QUOTED + "|" + Shapes.BACK_QUOTED)
                .words(KEYWORD, keywords)
                .piece(FUNCTION, Shapes.CALL)
                .piece(NUMBER, Shapes.NUMBER);
    }
}
