package stele.producer;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.topic.Topic;

/**
 * A part of what a producer makes, small enough that several workers share the work.
 *
 * <p>Its files are made from the theme; from what every page may know of the site: settings, titles and addresses of all
 * topics, trees, the authors' other files; and from the texts of the topics that it shows. For as long as all of that stays
 * what it is, so do the files, and whoever has them need not ask for them again.
 *
 * @param name tells it from every other job of a site, and is the same in every run
 * @param shown the topics whose texts are in the files; no other text is read
 * @param lasting whether nothing else is in the files either; false where git is asked
 * @param themed whether anything of the theme is in the files
 * @param files in any order, each made when it is asked for
 */
public record Job(String name, List<Topic> shown, boolean lasting, boolean themed, Supplier<Stream<OutputFile>> files) {

    public Job {
        shown = List.copyOf(shown);
    }

    /** A job for which no text is read. */
    static Job of(String name, Supplier<Stream<OutputFile>> files) {
        return new Job(name, List.of(), true, true, files);
    }

    /** A job that shows the texts of {@code topics}. */
    static Job showing(List<Topic> topics, String name, Supplier<Stream<OutputFile>> files) {
        return new Job(name, topics, true, true, files);
    }

    /** The same job, in whose files nothing of the theme is. */
    Job plain() {
        return new Job(name, shown, lasting, false, files);
    }
}
