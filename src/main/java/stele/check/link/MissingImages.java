package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Target.Reason;

/** A reader sees the alternative text of an image that does not exist. */
final class MissingImages extends DeadLinks {

    MissingImages() {
        super(
                "image/missing",
                Level.ERROR,
                Reason.NO_IMAGE,
                missing -> "there is no image at '" + missing.written() + "'");
    }
}
