package stele.cache;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stele.cache.RememberedText.Prints;
import stele.file.Fingerprint;
import stele.file.OutputPath;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.markdown.Body;
import stele.page.Policy;
import stele.topic.FrontMatter;
import stele.topic.Topic;
import stele.topic.TopicId;
import stele.topic.TopicKey;

/** What every run wants to know of a topic: all but its body. */
final class TopicCodec {

    private TopicCodec() {}

    static void write(Topic topic, Prints prints, RecordWriter out) {
        out.name(topic.id().locale().tag());
        out.name(topic.id().path());
        out.name(topic.key().value());
        out.text(topic.page().value());
        YamlCodec.write(topic.frontMatter().values(), out);
        out.name(topic.title());
        out.name(topic.description());
        out.number(topic.revised().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
        out.flag(topic.text().mayListTopics());
        out.flag(topic.text().hasDirectives());
        out.print(prints.face());
        out.flag(prints.policy().media());
        out.flag(prints.policy().elsewhere());
    }

    /** @param content by what the file is known */
    static Topic read(SourcePath source, Fingerprint content, Supplier<Body> body, RecordReader in) {
        return new Topic(
                new TopicId(new LocaleTag(in.name()), in.name()),
                new TopicKey(in.name()),
                source,
                new OutputPath(in.text()),
                new FrontMatter(YamlCodec.mapping(in)),
                new RememberedText(
                        in.name(),
                        in.name(),
                        day(in.number()),
                        in.flag(),
                        in.flag(),
                        new Prints(content, in.print(), new Policy(in.flag(), in.flag())),
                        body));
    }

    private static @Nullable LocalDate day(long epochDay) {
        return epochDay == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(epochDay);
    }
}
