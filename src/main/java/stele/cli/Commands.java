package stele.cli;

import java.util.List;

/** What {@code stele} can be told to do. */
final class Commands {

    /** The names of all, as their help has them. */
    static final List<String> ALL = List.of("build", "check", "serve", "external", "translation");

    private Commands() {}

    /** Those that {@code arguments} may name: the one that they begin with, else all. To find out what each takes is felt. */
    static List<Object> of(String... arguments) {
        var names = arguments.length > 0 && ALL.contains(arguments[0]) ? List.of(arguments[0]) : ALL;
        return names.stream().map(Commands::named).toList();
    }

    private static Object named(String name) {
        return switch (name) {
            case "build" -> new BuildCommand();
            case "check" -> new CheckCommand();
            case "serve" -> new ServeCommand();
            case "external" -> new ExternalCommand();
            case "translation" -> new TranslationCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
