package stele.cache;

import stele.file.SourcePath;
import stele.file.Stamp;
import stele.stage.Outcome;
import stele.topic.Topic;

/** Where topics come from. Whether they are read or remembered, they are the same, and so is what was wrong with them. */
public interface Topics {

    /**
     * The topic in the file called {@code path}; called from several threads.
     *
     * @param stamp that the file has now
     */
    Outcome<Topic> topic(SourcePath path, Stamp stamp);

    /** To be called when every topic of the site has been asked for: what has not been is forgotten. */
    void keep();
}
