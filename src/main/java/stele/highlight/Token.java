package stele.highlight;

/** What a piece of code is, in the eyes of a reader; each has a colour in the theme, by the class that it is given. */
enum Token {
    COMMENT('c'),
    KEYWORD('k'),
    STRING('s'),
    FUNCTION('f'),
    NUMBER('n'),
    VARIABLE('v'),
    OPERATOR('o'),
    /** The name of an element, a key, a parameter. */
    TAG('t');

    private final char cssClass;

    Token(char cssClass) {
        this.cssClass = cssClass;
    }

    char cssClass() {
        return cssClass;
    }
}
