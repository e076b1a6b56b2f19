package stele.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.yaml.YamlNode;

/**
 * The {@code bundles} of {@code theme.yaml}: which files are put together, and in which order. A theme that extends another
 * may replace a part by writing a file of its name, and a whole bundle by naming it again.
 */
final class Bundles {

    private static final String RULE = "theme/asset";

    private final Map<String, byte[]> own;
    private final Map<String, Bundle> base = new HashMap<>();
    private final Map<String, String> baseParts = new HashMap<>();
    private final Position manifest;
    private final List<Diagnostic> diagnostics;

    Bundles(Map<String, byte[]> own, List<Bundle> base, Position manifest, List<Diagnostic> diagnostics) {
        this.own = own;
        this.manifest = manifest;
        this.diagnostics = diagnostics;
        base.forEach(bundle -> {
            this.base.put(bundle.path(), bundle);
            baseParts.putAll(bundle.parts());
        });
    }

    /** The bundles of the theme, ordered by path: what {@code declared} says, else what the base says. */
    List<Bundle> of(Optional<YamlNode> declared) {
        var orders = new TreeMap<String, Map<String, Position>>();
        base.forEach((path, bundle) -> {
            var order = new LinkedHashMap<String, Position>();
            bundle.order().forEach(part -> order.put(part, manifest));
            orders.put(path, order);
        });
        declared.ifPresent(node -> read(node, orders));
        var bundles = new ArrayList<Bundle>();
        orders.forEach((path, order) -> bundles.add(bundle(path, order)));
        return bundles;
    }

    private void read(YamlNode declared, Map<String, Map<String, Position>> orders) {
        if (!(declared instanceof YamlNode.Mapping mapping)) {
            diagnostics.add(fault(declared, "'bundles' is " + declared.kind() + ", not a mapping of files to lists"));
            return;
        }
        mapping.entries().forEach(entry -> {
            if (!(entry.value() instanceof YamlNode.Sequence parts)) {
                diagnostics.add(fault(
                        entry.value(),
                        "'" + entry.name() + "' is " + entry.value().kind() + ", not a list of files"));
                return;
            }
            var order = new LinkedHashMap<String, Position>();
            parts.items()
                    .forEach(part -> part.text()
                            .ifPresentOrElse(
                                    path -> order.put(path, part.position()),
                                    () -> diagnostics.add(
                                            fault(part, "this is " + part.kind() + ", not the name of a file"))));
            orders.put(entry.name(), order);
        });
    }

    private Bundle bundle(String path, Map<String, Position> order) {
        var parts = new HashMap<String, String>();
        order.forEach((part, place) -> {
            var text = Optional.ofNullable(own.get(part))
                    .map(ThemeFiles::text)
                    .or(() -> Optional.ofNullable(baseParts.get(part)));
            text.ifPresentOrElse(
                    found -> parts.put(part, found),
                    () -> diagnostics.add(Diagnostic.error(place, RULE, "the theme has no asset '" + part + "'")
                            .withHint("write 'assets/" + part + "', or take it out of '" + path + "'")));
        });
        return new Bundle(path, List.copyOf(order.keySet()), parts);
    }

    private static Diagnostic fault(YamlNode at, String message) {
        return Diagnostic.error(at.position(), RULE, message)
                .withHint("write 'css/all.css: [css/a.css, css/b.css]' below 'bundles:'");
    }
}
