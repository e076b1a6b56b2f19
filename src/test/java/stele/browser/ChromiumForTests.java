package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one browser for all tests, where one is installed. */
final class ChromiumForTests implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(ChromiumForTests.class);

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final Optional<Path> INSTALLED = NAMES.stream()
            .flatMap(name -> path().map(folder -> folder.resolve(name)))
            .filter(Files::isExecutable)
            .findFirst();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return INSTALLED
                .map(path -> ConditionEvaluationResult.enabled(path.toString()))
                .orElseGet(() -> skipped(context));
    }

    /** Maven does not print why a test was skipped; who has no browser should not take silence for success. */
    private static ConditionEvaluationResult skipped(ExtensionContext context) {
        var why = "skipped: no browser is installed (looked for " + String.join(", ", NAMES) + " on the PATH)";
        System.err.println(context.getDisplayName() + ": " + why);
        return ConditionEvaluationResult.disabled(why);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    /** The browser ends with the last test of the run: JUnit closes what lies in its root store. */
    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(INSTALLED.orElseThrow()), Chromium.class);
    }

    /** A page that breaks its own policy, or whose script fails, fails the test that opened it. */
    @Override
    public void afterEach(ExtensionContext context) {
        var chromium = context.getRoot().getStore(HERE).get(Chromium.class, Chromium.class);
        if (chromium != null) {
            var complaints = chromium.complaints();
            chromium.leave();
            assertThat(complaints).as("what the pages complained of").isEmpty();
        }
    }

    private static Stream<Path> path() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of);
    }
}
