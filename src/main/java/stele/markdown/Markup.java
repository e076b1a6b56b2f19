package stele.markdown;

import java.io.Serializable;
import java.util.List;

/**
 * What raw HTML may say of a link or an image beside its destination.
 *
 * @param hreflang the language of what a link leads to, as written; may be empty
 * @param decorative whether {@code alt=""} says that an image needs no words
 * @param srcset the URLs of an image's other sizes ({@code srcset}), as written
 */
public record Markup(String hreflang, boolean decorative, List<String> srcset) implements Serializable {

    public static final Markup NONE = new Markup("", false, List.of());

    public Markup {
        srcset = List.copyOf(srcset);
    }
}
