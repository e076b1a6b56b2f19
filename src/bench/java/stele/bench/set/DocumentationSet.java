package stele.bench.set;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A set as it will be written.
 *
 * @param topics how many asset ids; nearly all of them are in every language
 * @param languages tags such as {@code fr-FR}; the first is the default
 * @param seed the same gives the same bytes
 */
public record DocumentationSet(int topics, List<String> languages, long seed) {

    public DocumentationSet {
        languages = List.copyOf(languages);
        if (topics < 1 || languages.isEmpty()) {
            throw new IllegalArgumentException("a set needs a topic and a language");
        }
    }

    /** As a site of Stele: {@code site.yaml}, and {@code content/<language>/}. */
    public void write(Path site) throws IOException {
        var parts = new Plan(seed, languages).parts(topics);
        Files.createDirectories(site);
        Files.writeString(site.resolve("site.yaml"), settings());
        for (String language : languages) {
            var edition = new Edition(seed, new Words(Tongue.of(language), seed));
            for (var part : parts) {
                write(part, edition, site.resolve("content").resolve(language).resolve(part.folder()));
            }
        }
    }

    private String settings() {
        return """
                title: Bench
                baseUrl: https://docs.example.org/
                locales: [%s]
                defaultLocale: %s
                """.formatted(String.join(", ", languages), languages.get(0));
    }

    private void write(Part part, Edition edition, Path folder) throws IOException {
        var images = Files.createDirectories(folder.resolve("images"));
        each(part.pictures(), name -> Files.write(images.resolve(name), Picture.of(Dice.of(seed, name))));
        var toc = Files.createDirectories(folder.resolve("toc")).resolve("toc.yml");
        Files.writeString(toc, new WriteToc(edition).file(part));
        var writeTopic = new WriteTopic(edition, part);
        each(
                part.topics().stream()
                        .flatMap(topic -> edition.of(topic).stream())
                        .toList(),
                topic -> Files.write(folder.resolve(topic.file()), writeTopic.file(topic)));
    }

    private static <T> void each(List<T> all, Writing<T> writing) throws IOException {
        try {
            all.parallelStream().forEach(it -> {
                try {
                    writing.write(it);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface Writing<T> {
        void write(T it) throws IOException;
    }
}
