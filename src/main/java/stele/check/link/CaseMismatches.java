package stele.check.link;

import stele.markdown.Link;

/** A link whose letter case is wrong leads nowhere on some computers. */
final class CaseMismatches extends Miscasings {

    CaseMismatches() {
        super("link/case-mismatch", Link.Kind.LINK);
    }
}
