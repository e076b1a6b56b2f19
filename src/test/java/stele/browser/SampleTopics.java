package stele.browser;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A small set of topics that asks everything of a theme: a guide of ten phases, a title of 150 characters, a table of
 * twelve columns, forty sections, every alert, code, pictures, a machine translation, a topic that one language alone has,
 * and one that nobody has really translated. Their shape lies in {@code topics/}, the words of each language in
 * {@code words/}.
 */
final class SampleTopics {

    /** The languages that are looked at; English is their source. */
    static final List<String> LOCALES = List.of("fr", "de", "ar-XB", "en-XA");

    private static final Path HERE = Path.of("src", "test", "resources", "stele", "browser");
    private static final int PHASES = 10;

    private SampleTopics() {}

    /** Writes them as a project into {@code folder}, and returns it. */
    static Path write(Path folder) {
        try {
            // What another version of the tests has left would be built, too.
            if (Files.exists(folder)) {
                MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            }
            var words = new HashMap<String, Map<String, String>>();
            for (var locale : List.of("fr", "de")) {
                words.put(locale, words(locale));
            }
            var english = words("en");
            words.put("ar-XB", words("ar"));
            words.put("en-XA", accented(english));
            Sites.write(folder.resolve("site.yaml"), Files.readString(HERE.resolve("topics/site.yaml")));
            for (var locale : List.of("en", "fr", "de", "ar-XB", "en-XA")) {
                var content = folder.resolve("content").resolve(locale);
                copy("everywhere", content, words.getOrDefault(locale, english));
                copy("in-english-everywhere", content, english);
                picture(content.resolve("media/wide.png"), 1600, 900);
                picture(content.resolve("media/small.png"), 120, 40);
            }
            copy("in-english-only", folder.resolve("content/en"), english);
            return folder;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void copy(String from, Path content, Map<String, String> words) throws IOException {
        try (Stream<Path> templates = Files.list(HERE.resolve("topics").resolve(from))) {
            for (var template : templates.toList()) {
                var text = Files.readString(template);
                var name = template.getFileName().toString();
                if (!name.contains("-n.")) {
                    Sites.write(content.resolve(name), filled(text, words));
                    continue;
                }
                for (int n = 1; n <= PHASES; n++) {
                    var number = Integer.toString(n);
                    Sites.write(
                            content.resolve(name.replace("-n.", "-" + number + ".")),
                            filled(text.replace("{{n}}", number), words));
                }
            }
        }
    }

    private static String filled(String template, Map<String, String> words) {
        var text = template;
        for (var word : words.entrySet()) {
            text = text.replace("{{" + word.getKey() + "}}", word.getValue());
        }
        return text;
    }

    private static Map<String, String> words(String locale) throws IOException {
        var words = new HashMap<String, String>();
        try (BufferedReader reader = Files.newBufferedReader(HERE.resolve("words/" + locale + ".properties"))) {
            var file = new Properties();
            file.load(reader);
            file.forEach((key, value) -> words.put(key.toString(), value.toString()));
        }
        words.put("made", locale.equals("en") ? "HT" : "MT");
        return words;
    }

    /** English as a theme's words are in {@code en-XA}: longer, with accents, and an end that shows where it is cut off. */
    private static Map<String, String> accented(Map<String, String> english) {
        var words = new HashMap<String, String>();
        english.forEach((key, text) -> words.put(
                key,
                "["
                        + text.replace("a", "àà")
                                .replace("e", "éé")
                                .replace("o", "ôô")
                                .replace("u", "ûû") + "]"));
        words.put("made", "MT");
        return words;
    }

    private static void picture(Path file, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLUE);
        pen.drawLine(0, height, width, 0);
        pen.dispose();
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
