package stele.build;

import stele.file.SourceFile;
import stele.stage.Outcome;
import stele.stage.Stage;
import stele.topic.ReadTopic;
import stele.topic.Topic;

/** Reads a topic, and breaks down for none: where the reading does, that is a diagnostic. */
public record CarefulReading(ReadTopic reading) implements Stage<SourceFile, Topic> {

    @Override
    public Outcome<Topic> apply(SourceFile file) {
        return Guarded.apply("read", reading, file, file.path());
    }
}
