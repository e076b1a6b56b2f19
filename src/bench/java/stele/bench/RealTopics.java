package stele.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** The real topics, several times: each time in a folder of its own, under asset ids of its own. */
record RealTopics(Path corpus) {

    private static final Pattern ASSET_ID = Pattern.compile("(?m)^(ms:assetid:\\h*)(\\S+)");

    void write(int times, Path site) throws IOException {
        Disk.write(site.resolve("site.yaml"), """
                title: Bench
                baseUrl: https://docs.example.org/
                locales: [fr-FR, es-ES, pt-BR, de-DE]
                """);
        for (var file : Disk.files(corpus)) {
            var path = corpus.relativize(file);
            if (path.getNameCount() == 1) {
                continue;
            }
            for (int i = 0; i < times; i++) {
                var to = site.resolve("content")
                        .resolve(path.getName(0))
                        .resolve(String.format(Locale.ROOT, "r%03d", i))
                        .resolve(path.subpath(1, path.getNameCount()));
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                if (i > 0 && path.toString().endsWith(".md")) {
                    Files.writeString(to, renamed(Files.readString(file), i));
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    private static String renamed(String topic, int time) {
        return ASSET_ID.matcher(topic).replaceAll(id -> {
            String name = id.group(2).toLowerCase(Locale.ROOT) + time;
            return id.group(1) + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        });
    }
}
