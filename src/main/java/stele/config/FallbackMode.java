package stele.config;

/** What a reader gets of a topic that the reader's language lacks. */
public enum FallbackMode {
    /** A page in the reader's own tree, with the text of another language and a notice. */
    PAGE,
    /** The page of the other language; links and the tree lead there, and say so. */
    LINK,
    /** Nothing: links to it are mere text, and the tree leaves it out. */
    NONE
}
