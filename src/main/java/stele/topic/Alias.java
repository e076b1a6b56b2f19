package stele.topic;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.OutputPath;
import stele.file.PercentEncoding;
import stele.i18n.LocaleTag;
import stele.stage.Outcome;

/**
 * An earlier address of a topic, from which readers are sent to it.
 *
 * @param written as the author wrote it: below the locale's folder or, with a leading {@code /}, below the site's root
 * @param page the file of the site that it means
 */
public record Alias(Position position, String written, OutputPath page) implements Serializable {

    private static final String PRIVATE = ".stele-";

    /** The alias that {@code written} means in a topic of {@code locale}; none, and a warning, if there can be no such page. */
    static Outcome<Alias> of(String written, LocaleTag locale, Position position) {
        var path = PercentEncoding.decode(written);
        var resolved = resolved(path.startsWith("/") ? path : locale.folder() + "/" + path);
        if (path.isEmpty() || resolved.isEmpty()) {
            var fact = path.isEmpty() ? "an alias is empty" : "the alias '" + written + "' leads out of the site";
            return bad(position, fact);
        }
        var page = resolved.get();
        var fault = List.of(page.split("/", -1)).stream()
                .flatMap(name -> PagePath.fault(name, position).stream())
                .findFirst();
        if (fault.isPresent()) {
            return bad(
                    position,
                    "the alias '" + written + "' cannot be published: "
                            + fault.get().message());
        }
        return page.toLowerCase(Locale.ROOT).startsWith(PRIVATE)
                ? bad(position, "the alias '" + written + "' is a name reserved for Stele")
                : Outcome.of(new Alias(position, written, new OutputPath(page)));
    }

    /** The file below the site's root, without {@code .} and {@code ..}; empty if they lead above it. */
    private static Optional<String> resolved(String path) {
        var names = new ArrayDeque<String>();
        var last = "";
        for (var name : path.split("/", -1)) {
            last = name;
            if (name.equals("..") && names.pollLast() == null) {
                return Optional.empty();
            }
            if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                names.addLast(name);
            }
        }
        var file = String.join("/", names);
        if (last.isEmpty() || last.equals(".") || last.equals("..")) {
            return Optional.of(OutputPath.indexOf(file).value());
        }
        return Optional.of(last.contains(".") ? file : file + ".html");
    }

    private static Outcome<Alias> bad(Position position, String fact) {
        return Outcome.failed(List.of(Diagnostic.warning(position, "redirect/bad-alias", fact)
                .withHint("write an earlier address of the topic, or remove it")));
    }
}
