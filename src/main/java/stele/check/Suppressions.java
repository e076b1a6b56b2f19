package stele.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stele.diagnostic.Diagnostic;
import stele.markdown.Directive;
import stele.markdown.Directive.Kind;
import stele.site.Site;
import stele.topic.Text;

/** The comments in the authors' files that keep findings silent, and which of them were needed. */
final class Suppressions {

    /** What is written in each file; asked only of files that something was found in. */
    private final Map<String, Supplier<List<Directive>>> written = new LinkedHashMap<>();

    private final Map<String, List<Reach>> byFile = new HashMap<>();
    private final Set<Directive> used = new HashSet<>();

    Suppressions(Site site) {
        Stream.concat(site.catalogue().topics().stream(), site.catalogue().redirects().stream())
                .forEach(topic -> written.put(topic.source().toString(), () -> directives(topic.text())));
        site.tocDirectives().forEach((toc, directives) -> written.put(toc.toString(), () -> directives));
    }

    /** Hardly any text has comments: the others are not fetched to be told so. */
    private static List<Directive> directives(Text text) {
        return text.hasDirectives() ? text.body().directives() : List.of();
    }

    private List<Reach> in(String file) {
        return byFile.computeIfAbsent(
                file, it -> reaches(written.getOrDefault(it, List::of).get()));
    }

    /** The comment that silences a diagnostic; it counts as used from now on. */
    Optional<Directive> of(Diagnostic diagnostic) {
        var found = in(diagnostic.position().file()).stream()
                .filter(reach -> reach.covers(diagnostic))
                .map(Reach::directive)
                .findFirst();
        found.ifPresent(used::add);
        return found;
    }

    /** The comments that have silenced nothing so far. */
    Stream<Directive> unused() {
        return written.keySet().stream()
                .flatMap(file -> in(file).stream())
                .map(Reach::directive)
                .filter(directive -> !used.contains(directive));
    }

    /** A block ends at the first {@code stele-enable} that names one of its rules, or none. */
    private static List<Reach> reaches(List<Directive> directives) {
        var reaches = new ArrayList<Reach>();
        for (int i = 0; i < directives.size(); i++) {
            var directive = directives.get(i);
            if (directive.kind() == Kind.NEXT_LINE) {
                reaches.add(new Reach(directive, directive.line(), directive.line()));
            } else if (directive.kind() == Kind.DISABLE) {
                int end = directives.subList(i + 1, directives.size()).stream()
                        .filter(later -> later.kind() == Kind.ENABLE && ends(later, directive))
                        .mapToInt(later -> later.position().line())
                        .findFirst()
                        .orElse(Integer.MAX_VALUE);
                // Faults of the file as a whole are reported at its first line: a comment in the front matter reaches
                // them.
                boolean inFrontMatter = directive.line() < 0;
                reaches.add(new Reach(
                        directive, inFrontMatter ? 1 : directive.position().line(), end));
            }
        }
        return List.copyOf(reaches);
    }

    private static boolean ends(Directive enable, Directive disable) {
        return enable.rules().isEmpty() || disable.rules().stream().anyMatch(enable.rules()::contains);
    }

    private record Reach(Directive directive, int first, int last) {

        boolean covers(Diagnostic diagnostic) {
            int line = diagnostic.position().line();
            return first <= line && line <= last && directive.covers(diagnostic.rule());
        }
    }
}
