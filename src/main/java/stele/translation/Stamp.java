package stele.translation;

import java.util.Optional;
import stele.file.Edit;
import stele.file.SourceFile;
import stele.stage.Outcome;
import stele.topic.FrontMatterEdit;
import stele.topic.Topic;

/** Records in a translation which text it was made from. */
public final class Stamp {

    private Stamp() {}

    /**
     * The one edit after which a translation names the present text of its source; empty where it does.
     *
     * @param file that {@code translation} was read from
     */
    public static Outcome<Optional<Edit>> of(Topic translation, SourceFile file, Topic source) {
        var digest = source.body().digest();
        return Tracking.of(translation).hash().filter(digest::equalsIgnoreCase).isPresent()
                ? Outcome.of(Optional.empty())
                : FrontMatterEdit.set(file, Tracking.HASH, digest).then(edit -> Outcome.of(Optional.of(edit)));
    }
}
