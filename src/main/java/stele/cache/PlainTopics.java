package stele.cache;

import java.util.function.Function;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.stage.Outcome;
import stele.topic.ReadTopic;
import stele.topic.Topic;

/** Topics that are read each time. */
record PlainTopics(Function<SourcePath, Outcome<SourceFile>> files, ReadTopic reading) implements Topics {

    @Override
    public Outcome<Topic> topic(SourcePath path, Stamp stamp) {
        return files.apply(path).then(reading::apply);
    }

    @Override
    public void keep() {
        // Whoever reads each time has nothing to keep.
    }
}
