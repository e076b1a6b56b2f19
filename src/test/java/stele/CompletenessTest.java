package stele;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stele.check.Rule;
import stele.check.Rules;
import stele.producer.Producer;
import stele.producer.Producers;
import stele.report.Format;
import stele.report.Formats;

/** What is written is also used, and what is promised is also shown. */
class CompletenessTest {

    @Test
    void everyRuleIsInTheList() {
        var judging = Rules.ALL.stream()
                .filter(rule -> !(rule instanceof Rule.Noticed))
                .toList();
        var written = implementations("stele.check", Rule.class).stream()
                .filter(name -> !name.equals(Rule.Noticed.class.getName()))
                .toList();
        assertThat(classesOf(judging)).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyProducerIsInTheList() {
        assertThat(classesOf(Producers.ALL))
                .containsExactlyInAnyOrderElementsOf(implementations("stele.producer", Producer.class));
    }

    @Test
    void everyFormatIsInTheList() {
        assertThat(classesOf(Formats.ALL))
                .containsExactlyInAnyOrderElementsOf(implementations("stele.report", Format.class));
    }

    @Test
    void everyRuleHasAGoldenSiteThatShowsAFinding() throws IOException {
        var shown = goldenSites();
        var unseen = Rules.ALL.stream()
                .filter(rule -> !(rule instanceof Rule.Noticed))
                .map(Rule::id)
                .filter(id -> !shown.contains("[" + id + "]"));
        assertThat(unseen).isEmpty();
    }

    private static String goldenSites() throws IOException {
        try (var files = Files.list(Path.of("src/test/sites"))) {
            var texts = new StringBuilder();
            for (var file :
                    files.filter(file -> file.toString().endsWith(".site")).toList()) {
                texts.append(Files.readString(file));
            }
            return texts.toString();
        }
    }

    private static List<String> classesOf(Collection<?> objects) {
        return objects.stream().map(object -> object.getClass().getName()).toList();
    }

    private static List<String> implementations(String packageName, Class<?> type) {
        Stream<JavaClass> classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packageName).stream();
        return classes.filter(it -> it.isAssignableTo(type) && !it.isInterface())
                .filter(it -> !it.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toList());
    }
}
