package stele.bench.set;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a documentation set: {@code --topics N --languages fr-FR,es-ES --seed S --to DIR}, or {@code --set NAME --to DIR}
 * for one that has a name.
 */
public final class Generate {

    private static final List<String> FOUR = List.of("fr-FR", "es-ES", "pt-BR", "de-DE");
    private static final long SEED = 20261121;

    private static final String USAGE = """
            usage: generate --to DIR [--set small|large] [--topics N] [--languages TAG,…] [--seed S]
            """;

    private Generate() {}

    /** The sets with names; {@code large} is what the marks are held against. */
    public static DocumentationSet named(String name) {
        return switch (name) {
            case "small" -> new DocumentationSet(120, FOUR, SEED);
            case "large" -> new DocumentationSet(1_900, FOUR, SEED);
            default -> throw new IllegalArgumentException("no set is called '" + name + "'");
        };
    }

    public static void main(String[] arguments) throws IOException {
        try {
            var options = options(arguments);
            var set = named(options.getOrDefault("--set", "large"));
            var written = new DocumentationSet(
                    Integer.parseInt(options.getOrDefault("--topics", Integer.toString(set.topics()))),
                    List.of(options.getOrDefault("--languages", String.join(",", set.languages()))
                            .split(",")),
                    Long.parseLong(options.getOrDefault("--seed", Long.toString(set.seed()))));
            String to = options.get("--to");
            if (to == null) {
                throw new IllegalArgumentException("--to is missing");
            }
            written.write(Path.of(to));
        } catch (IllegalArgumentException e) {
            System.err.print(e.getMessage() + "\n" + USAGE);
            System.exit(2);
        }
    }

    private static Map<String, String> options(String[] arguments) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!List.of("--to", "--set", "--topics", "--languages", "--seed").contains(arguments[i])
                    || i + 1 == arguments.length) {
                throw new IllegalArgumentException("cannot read '" + arguments[i] + "'");
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }
}
