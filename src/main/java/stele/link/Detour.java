package stele.link;

import java.io.Serializable;

/**
 * What had to be overlooked for a link to arrive.
 *
 * @param path of the file as the author should write it in this link
 * @param suffix query and fragment to write behind it, with their {@code ?} and {@code #}
 */
public record Detour(Kind kind, String path, String suffix) implements Serializable {

    /** What to write instead. */
    public String better() {
        return path + suffix;
    }

    /** What kind of slip it is. */
    public enum Kind {
        LETTER_CASE,
        /** é written as one character where the file's name has two, or the other way round. */
        UNICODE_FORM,
        /** The file of another language, though the reader's own has the topic. */
        LANGUAGE,
        /** An address that the topic had earlier, or a page that only sends its reader on. */
        REDIRECT
    }
}
