package stele;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stele.project.AuthorsFiles;

/** The shape of the code, as src/README.md describes it. */
class ArchitectureTest {

    /** The spine: a package may use those above it, never those below. */
    private static final List<String> SPINE = List.of(
            "diagnostic",
            "stage",
            "i18n",
            "language",
            "file",
            "json",
            "yaml",
            "highlight",
            "config",
            "markdown",
            "topic",
            "catalogue",
            "navigation",
            "link",
            "translation",
            "site",
            "search",
            "theme",
            "page",
            "producer",
            "check",
            "report",
            "cache",
            "build",
            "project",
            "publish",
            "external",
            "serve",
            "cli");

    private static final JavaClasses STELE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("stele");

    @Test
    void everyPackageHasItsPlaceInTheSpine() {
        var packages = STELE.stream().map(JavaClass::getPackageName).distinct();
        assertThat(packages).allMatch(name -> SPINE.contains(topLevel(name)));
    }

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyThoseAboveIt() {
        return SPINE.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var below = SPINE.subList(SPINE.indexOf(name) + 1, SPINE.size()).stream()
                            .map(other -> "stele." + other + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage("stele." + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(below)
                            .allowEmptyShould(true)
                            .check(STELE);
                }));
    }

    @Test
    void eachLibraryHasOneDoor() {
        onlyFrom(List.of("markdown"), "com.vladsch..");
        onlyFrom(List.of("page"), "io.pebbletemplates..");
        onlyFrom(List.of("i18n"), "com.ibm.icu..");
        onlyFrom(List.of("search"), "org.apache.lucene..");
        onlyFrom(List.of("language"), "com.optimaize..", "com.google.common..");
        onlyFrom(List.of("yaml"), "org.snakeyaml..");
        onlyFrom(List.of("project"), "org.eclipse.jgit..");
        onlyFrom(List.of("cli"), "picocli..");
        onlyFrom(List.of("serve"), "io.methvin..", "com.sun.net.httpserver..");
        onlyFrom(List.of("markdown", "check", "external"), "org.jsoup..");
        onlyFrom(List.of(), "org.slf4j..", "java.util.logging..");
    }

    @Test
    void onlyProjectReadsAndOnlyPublishWrites() {
        // A report may be larger than memory: what it cannot hold lies in a temporary file that has no name.
        // The command line reads and writes the files that its options name: reports and baselines.
        // External keeps one small file of its own, so as not to ask other people's servers again so soon.
        // What runs remember of each other has a folder of its own, with one door.
        // Serve watches folders, and streams the authors' files that a project names.
        onlyFrom(
                List.of("report", "cache", "project", "publish", "external", "serve", "cli"),
                "java.nio.file..",
                "java.nio.channels..");
        // What authors have made is changed through one class, and only where they ask for it.
        noClasses()
                .that()
                .resideInAPackage("stele.project..")
                .and()
                .doNotHaveFullyQualifiedName(AuthorsFiles.class.getName())
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "it writes",
                        call -> call.getTargetOwner().isEquivalentTo(Files.class)
                                && call.getName()
                                        .matches("(write|create|copy|move|delete|set|newOutput|newBufferedW).*")))
                .check(STELE);
        // The theme in Stele's own jar has a URL, and no path.
        // The command line names the addresses at which serve listens.
        onlyFrom(List.of("project", "external", "serve", "cli"), "java.net..");
        onlyFrom(List.of("external"), "java.net.http..", "javax.net..");
        // JGit knows no paths.
        noClasses()
                .that()
                .haveNameNotMatching("stele\\.project\\.Git.*")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(STELE);
    }

    /**
     * Publish has one thread of its own, which never runs but when the process is told to end. External lets time pass
     * between two requests and waits for their answers, on threads that it is lent by build. Serve has
     * browsers that wait, and folders to watch.
     */
    @Test
    void onlyBuildStartsThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackages("stele.build..", "stele.publish..", "stele.external..", "stele.serve..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.concurrent\\.(Executor.*|ForkJoin.*|CompletableFuture)")
                .check(STELE);
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("stele.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(STELE);
        noClasses()
                .that()
                .resideOutsideOfPackage("stele.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(STELE);
    }

    /** So that equal input gives equal bytes, on a Turkish computer, too, and tomorrow. */
    @Test
    void theClockAndTheDefaultLocaleAreNeverRead() {
        neverCalled(
                "the clock",
                call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getName().equals("now"));
        neverCalled("the clock", call -> is(call, System.class, "currentTimeMillis"));
        neverCalled("the default locale", call -> is(call, Locale.class, "getDefault"));
        neverCalled("the default time zone", call -> is(call, TimeZone.class, "getDefault"));
        neverCalled("the default charset", call -> is(call, Charset.class, "defaultCharset"));
        neverCalled(
                "the default locale",
                call -> (is(call, String.class, "toLowerCase") || is(call, String.class, "toUpperCase"))
                        && call.getTarget().getRawParameterTypes().isEmpty());
        neverCalled("the default locale", call -> is(call, String.class, "formatted"));
        neverCalled(
                "the default locale",
                call -> is(call, String.class, "format")
                        && !call.getTarget().getRawParameterTypes().get(0).isEquivalentTo(Locale.class));
    }

    private static boolean is(JavaCall<?> call, Class<?> owner, String method) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(method);
    }

    private static void neverCalled(String what, Predicate<JavaCall<?>> call) {
        noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe("it reads " + what, call))
                .check(STELE);
    }

    private static void onlyFrom(List<String> packages, String... library) {
        var doors = packages.stream().map(name -> "stele." + name + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(doors)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(STELE);
    }

    private static String topLevel(String packageName) {
        return packageName.replaceFirst("^stele\\.([^.]+).*", "$1");
    }
}
