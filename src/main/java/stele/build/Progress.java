package stele.build;

/** Is told how far a build has come; called from several threads. */
public interface Progress {

    Progress NONE = (step, done, total) -> {};

    /** {@code done} of {@code total} topics have been through {@code step}. */
    void report(Step step, int done, int total);

    /** The two steps that take time. */
    enum Step {
        READ,
        COMPOSE
    }
}
