package stele.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import stele.catalogue.Catalogue;
import stele.file.OutputPath;
import stele.link.Linker;
import stele.link.Target;
import stele.markdown.Link;
import stele.topic.Alias;
import stele.topic.Topic;

/** Every page of a site that sends its reader elsewhere, and the aliases for which there is no room. */
final class Redirects {

    private final List<Redirect> published = new ArrayList<>();
    private final List<TakenAlias> taken = new ArrayList<>();

    /** Who has which file, and which folders that makes; file systems may not know letter case or Unicode forms. */
    private final Map<String, String> owners = new HashMap<>();

    private final Map<String, String> folders = new HashMap<>();

    /** @param others the pages that no author wrote, and the authors' other files, each with its owner in words */
    Redirects(Catalogue catalogue, Linker linker, Map<OutputPath, String> others) {
        catalogue.topics().forEach(topic -> own(topic.page(), quoted(topic)));
        catalogue.redirects().forEach(topic -> own(topic.page(), quoted(topic)));
        others.forEach(this::own);
        addFiles(catalogue, linker);
        catalogue.topics().forEach(topic -> topic.aliases().forEach(alias -> add(topic, alias)));
    }

    List<Redirect> published() {
        return published;
    }

    List<TakenAlias> taken() {
        return taken;
    }

    private void addFiles(Catalogue catalogue, Linker linker) {
        var next = new HashMap<OutputPath, OutputPath>();
        var targets = new HashMap<Topic, Target>();
        for (var topic : catalogue.redirects()) {
            var link = new Link(
                    topic.source().start(), Link.Kind.LINK, topic.redirect().orElse(""), "");
            var target = linker.target(link, topic);
            targets.put(topic, target);
            page(target).ifPresent(page -> next.put(topic.page(), page));
        }
        for (var topic : catalogue.redirects()) {
            var target = Optional.ofNullable(targets.get(topic)).orElseThrow();
            published.add(new Redirect(topic, topic.page(), target, isCircle(topic.page(), next)));
        }
    }

    private static Optional<OutputPath> page(Target target) {
        if (target instanceof Target.Internal internal) {
            return Optional.of(internal.page());
        }
        return target instanceof Target.Fallback fallback ? Optional.of(fallback.page()) : Optional.empty();
    }

    private static boolean isCircle(OutputPath start, Map<OutputPath, OutputPath> next) {
        Set<OutputPath> seen = new HashSet<>();
        var page = next.get(start);
        while (page != null && !page.equals(start) && seen.add(page)) {
            page = next.get(page);
        }
        return start.equals(page);
    }

    private void add(Topic topic, Alias alias) {
        var owner = owner(alias.page());
        if (owner.isPresent()) {
            taken.add(new TakenAlias(topic, alias, owner.get()));
            return;
        }
        own(alias.page(), quoted(topic));
        published.add(new Redirect(
                topic, alias.page(), new Target.Internal(topic.id(), topic.page(), "", topic.title(), null), false));
    }

    private static String quoted(Topic topic) {
        return "'" + topic.source() + "'";
    }

    private void own(OutputPath page, String owner) {
        owners.putIfAbsent(page.folded(), owner);
        foldersOf(page.folded()).forEach(folder -> folders.putIfAbsent(folder, owner));
    }

    /** Who has {@code page}, a file that would have to be one of its folders, or a folder in its place. */
    private Optional<String> owner(OutputPath page) {
        var key = page.folded();
        return Optional.ofNullable(owners.get(key))
                .or(() -> Optional.ofNullable(folders.get(key)))
                .or(() -> foldersOf(key).stream()
                        .map((Function<String, Optional<String>>) folder -> Optional.ofNullable(owners.get(folder)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static List<String> foldersOf(String path) {
        var folders = new ArrayList<String>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }
}
