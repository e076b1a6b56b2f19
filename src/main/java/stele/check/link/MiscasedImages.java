package stele.check.link;

import stele.markdown.Link;

/** An image whose letter case is wrong is not seen on some computers. */
final class MiscasedImages extends Miscasings {

    MiscasedImages() {
        super("image/case-mismatch", Link.Kind.IMAGE);
    }
}
