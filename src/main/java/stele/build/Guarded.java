package stele.build;

import stele.diagnostic.Diagnostic;
import stele.file.SourcePath;
import stele.page.TemplateFailure;
import stele.report.SpillFailure;
import stele.stage.Outcome;
import stele.stage.Stage;

/** Keeps a fault in one topic from taking the others with it. */
final class Guarded {

    private Guarded() {}

    /**
     * The outcome of {@code step}; one diagnostic where the step itself breaks down.
     *
     * @param name of the step, for the rule's id
     * @throws TemplateFailure for that is the theme's fault
     * @throws SpillFailure for that is the disk's
     */
    static <A, B> Outcome<B> apply(String name, Stage<A, B> step, A input, SourcePath source) {
        try {
            return step.apply(input);
        } catch (TemplateFailure | SpillFailure noFaultOfTheTopic) {
            throw noFaultOfTheTopic;
        } catch (StackOverflowError tooDeep) {
            return Outcome.failed(Diagnostic.error(source.start(), "limit/nesting", "the topic is nested too deeply")
                    .withHint("split the topic, or take levels of lists or quotes away"));
        } catch (RuntimeException bug) {
            return Outcome.failed(Diagnostic.error(
                            source.start(), "internal/" + name, "Stele failed on this topic: " + bug.getMessage())
                    .withHint("report this as a bug in Stele, with the topic"));
        }
    }
}
