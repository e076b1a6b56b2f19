package stele.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code themes/README.md} are made of the records that templates see and of what these say about themselves.
 * {@code -Dgolden.update} rewrites them.
 */
class ModelReferenceTest {

    private static final Path README = Path.of("themes/README.md");
    private static final String START = "<!-- Made by ModelReferenceTest of the records in stele.page. -->\n";
    private static final Map<Class<?>, String> SIMPLE = Map.of(
            String.class,
            "text",
            int.class,
            "number",
            Integer.class,
            "number",
            double.class,
            "number",
            Double.class,
            "number",
            boolean.class,
            "true or false",
            Markup.class,
            "text",
            Map.class,
            "map",
            Object.class,
            "anything");

    @Test
    void everythingThatATemplateSeesIsDescribed() throws IOException {
        var written = Files.readString(README, StandardCharsets.UTF_8);
        int start = written.indexOf(START) + START.length();
        var expected = written.substring(0, start) + reference();
        if (System.getProperty("golden.update") != null) {
            Files.writeString(README, expected, StandardCharsets.UTF_8);
        } else {
            assertThat(written)
                    .as("%s; rewrite it with -Dgolden.update", README)
                    .isEqualTo(expected);
        }
    }

    @Test
    void everyPartOfAPageSaysWhatItIs() {
        for (var model : List.of(PageModel.class, SiteModel.class)) {
            assertThat(model.getRecordComponents())
                    .filteredOn(
                            part -> Javadoc.of(model).parameter(part.getName()).isEmpty())
                    .as("parts of %s without a @param", model.getSimpleName())
                    .isEmpty();
        }
    }

    private static String reference() {
        var all = new LinkedHashSet<Class<?>>();
        collect(PageModel.class, all);
        collect(SiteModel.class, all);
        return all.stream().map(ModelReferenceTest::section).collect(Collectors.joining());
    }

    private static void collect(Class<?> model, Set<Class<?>> all) {
        if (!model.isRecord() || !all.add(model)) {
            return;
        }
        for (var part : model.getRecordComponents()) {
            collect(element(part.getAnnotatedType()), all);
        }
    }

    private static Class<?> element(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType list && raw(type) == List.class) {
            return raw(list.getAnnotatedActualTypeArguments()[0]);
        }
        return raw(type);
    }

    private static Class<?> raw(AnnotatedType type) {
        return type.getType() instanceof Class<?> plain
                ? plain
                : (Class<?>) ((java.lang.reflect.ParameterizedType) type.getType()).getRawType();
    }

    private static String section(Class<?> model) {
        var javadoc = Javadoc.of(model);
        var rows = new ArrayList<String>();
        for (RecordComponent part : model.getRecordComponents()) {
            rows.add("| `" + part.getName() + "` | " + type(part.getAnnotatedType()) + " | "
                    + javadoc.parameter(part.getName()) + " |\n");
        }
        return "\n### " + name(model) + "\n\n" + javadoc.sentence() + "\n\n| name | what | meaning |\n|---|---|---|\n"
                + String.join("", rows);
    }

    private static String type(AnnotatedType type) {
        var element = element(type);
        var what = element.isRecord()
                ? "[" + name(element) + "](#" + name(element).replace(' ', '-') + ")"
                : SIMPLE.getOrDefault(element, element.getSimpleName());
        return (raw(type) == List.class ? "list of " : "")
                + what
                + (type.isAnnotationPresent(Nullable.class) ? ", or null" : "");
    }

    /** {@code status language} for {@code StatusModel.LanguageModel}; what belongs to the page itself needs no owner. */
    private static String name(Class<?> model) {
        var owner = model.getEnclosingClass();
        var own = model.getSimpleName()
                .replaceFirst("Model$", "")
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT);
        return owner == null || owner == PageModel.class ? own : name(owner) + " " + own;
    }

    /** What a record's source says about it. */
    private record Javadoc(String text) {

        private static final Pattern INLINE = Pattern.compile("\\{@(code|link|value)\\s+([^}]+)}");

        static Javadoc of(Class<?> model) {
            var top = model.getEnclosingClass() == null ? model : model.getEnclosingClass();
            var source = source(top);
            int end = source.indexOf("record " + model.getSimpleName() + "(");
            int start = source.lastIndexOf("/**", end);
            var comment = source.substring(start + 3, source.indexOf("*/", start));
            return new Javadoc(comment.replaceAll("(?m)^\\s*\\* ?", "").strip());
        }

        String sentence() {
            return plain(text.split("\n@param ", 2)[0].split("(^|\n)<p>", 2)[0]);
        }

        String parameter(String name) {
            var parameter = Pattern.compile("(?s)(?:^|\n)@param " + name + "\\s(.*?)(?=\n@param |$)")
                    .matcher(text);
            return parameter.find() ? plain(parameter.group(1)) : "";
        }

        private static String plain(String text) {
            var plain = INLINE.matcher(text)
                    .replaceAll(
                            tag -> tag.group(1).equals("value") ? constant(tag.group(2)) : "`" + tag.group(2) + "`");
            return plain.replaceAll("\\s+", " ")
                    .replace("|", "\\|")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .strip();
        }

        private static String constant(String reference) {
            var names = reference.split("#", 2);
            try {
                var field = Class.forName("stele.page." + names[0]).getDeclaredField(names[1]);
                field.setAccessible(true);
                return String.valueOf(field.get(null));
            } catch (ReflectiveOperationException nowhere) {
                throw new LinkageError(reference, nowhere);
            }
        }

        private static String source(Class<?> top) {
            try {
                return Files.readString(Path.of("src/main/java", top.getName().replace('.', '/') + ".java"));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
