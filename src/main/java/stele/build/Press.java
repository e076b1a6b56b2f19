package stele.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stele.cache.AnyValue;
import stele.cache.Journal;
import stele.cache.Made;
import stele.file.Fingerprint;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.link.LinkedTopic;
import stele.page.ComposePage;
import stele.page.Dress;
import stele.page.PagePlan;
import stele.producer.Job;
import stele.stage.Outcome;
import stele.topic.Topic;

/** Makes the files of a site, or keeps those that would be the same. */
record Press(ComposePage compose, Dress dress, Destination out, Journal journal, Searching searching) {

    /** A page of a topic: as it was published, or as it is to be. */
    Sheet sheet(Topic topic, OutputPath path, Supplier<LinkedTopic> linked) {
        return new Sheet(topic, path, linked);
    }

    /** Does {@code job}, unless all of its files are as it would make them. */
    void run(Job job) {
        var last = job.lasting() ? journal.job(job.name(), job.shown(), job.themed()) : Optional.<List<Made>>empty();
        if (last.filter(out::keep).isPresent()) {
            journal.job(job.name(), job.shown(), last.get());
            return;
        }
        var files = new ArrayList<Made>();
        try (var made = job.files().get()) {
            made.forEach(file -> {
                out.accept(file);
                made(file).ifPresent(files::add);
            });
        }
        files.addAll(searching.takeKept());
        if (job.lasting()) {
            journal.job(job.name(), job.shown(), files);
        }
    }

    private Optional<Made> made(OutputFile file) {
        return out.content(file.path()).map(content -> new Made(file.path(), file.origin(), content));
    }

    /** A page that is linked, planned and composed as far as somebody has to know it. */
    final class Sheet {

        private final Topic topic;
        private final OutputPath path;
        private final Supplier<LinkedTopic> linked;
        private @Nullable PagePlan plan;
        private @Nullable Fingerprint model;

        private Sheet(Topic topic, OutputPath path, Supplier<LinkedTopic> linked) {
            this.topic = topic;
            this.path = path;
            this.linked = linked;
        }

        Topic topic() {
            return topic;
        }

        /** The page as it was published, if it would be the same now. */
        Outcome<Optional<Made>> last() {
            return Outcome.of(journal.page(path, topic, this::model));
        }

        /** Whether {@code page} can be left where it is. */
        boolean keep(Made page) {
            plan = null;
            if (!out.keep(List.of(page))) {
                return false;
            }
            journal.kept(page, topic, model);
            return true;
        }

        Outcome<OutputFile> compose() {
            var page = plan().page();
            if (model == null && journal.knowsAnother()) {
                // What is published for the first time need not be told apart from anything.
                model();
            }
            return Outcome.of(page);
        }

        void publish(OutputFile page) {
            out.accept(page);
            made(page).ifPresent(made -> journal.made(made, topic, model));
            plan = null;
        }

        /** Words of all headings tell where long ones may be broken, which is not in the plan of a page. */
        private Fingerprint model() {
            model = AnyValue.fingerprint(List.of(plan().fingerprint(), journal.wording(dress::wording)));
            return model;
        }

        private PagePlan plan() {
            plan = plan == null ? compose.plan(linked.get()) : plan;
            return plan;
        }
    }
}
