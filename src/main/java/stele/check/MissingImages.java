package stele.check;

import stele.link.Target.Reason;

/** A reader sees the alternative text of an image that does not exist. */
final class MissingImages extends DeadLinks {

    MissingImages() {
        super("image/missing", Reason.NO_IMAGE, missing -> "there is no image at '" + missing.written() + "'");
    }
}
