package stele.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.diagnostic.Severity;
import stele.file.SourceFile;
import stele.stage.Outcome;

/**
 * Makes nodes of the engine's events. The engine has a composer of its own; it is not used because it resolves aliases,
 * recurses as deep as the text says, and types scalars. The events come one at a time, so a document that nests too deep
 * is given up before the rest of it is looked at.
 */
final class Composer {

    private final Iterator<Event> events;
    private final SourceFile file;
    private final Places places;
    private final Dialect dialect;
    private final List<Diagnostic> noticed = new ArrayList<>();

    Composer(Iterator<Event> events, SourceFile file, Places places, Dialect dialect) {
        this.events = events;
        this.file = file;
        this.places = places;
        this.dialect = dialect;
    }

    Outcome<YamlNode> document() {
        YamlNode root = new YamlNode.Scalar(places.at(Optional.empty()), "");
        boolean read = false;
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof NodeEvent node) {
                if (read) {
                    throw forbidden(event, "a second YAML document starts here", "remove it");
                }
                root = node(node, 1);
                read = true;
            }
        }
        boolean failed = noticed.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return failed ? Outcome.failed(noticed) : Outcome.of(root, noticed);
    }

    private YamlNode node(NodeEvent event, int depth) {
        refuseReferences(event);
        if (event instanceof ScalarEvent scalar) {
            refuseTag(event, scalar.getTag());
            noteEscaped(scalar);
            return new YamlNode.Scalar(position(event), scalar.getValue());
        }
        var start = (CollectionStartEvent) event;
        refuseTag(event, start.getTag());
        if (depth > dialect.maxDepth()) {
            throw forbidden(
                    event, "lists and mappings nest deeper than " + dialect.maxDepth() + " levels here", "flatten it");
        }
        return start instanceof MappingStartEvent ? mapping(start, depth) : sequence(start, depth);
    }

    private YamlNode sequence(CollectionStartEvent start, int depth) {
        var position = position(start);
        var items = new ArrayList<YamlNode>();
        while (events.next() instanceof NodeEvent item) {
            items.add(node(item, depth + 1));
        }
        return new YamlNode.Sequence(position, items);
    }

    private YamlNode mapping(CollectionStartEvent start, int depth) {
        var position = position(start);
        var entries = new ArrayList<YamlNode.Entry>();
        Map<String, Position> seen = new HashMap<>();
        while (events.next() instanceof NodeEvent event) {
            var key = node(event, depth + 1);
            var name = key.text().orElse("");
            noteKey(key, name, seen);
            var value = (NodeEvent) events.next();
            entries.add(new YamlNode.Entry(key.position(), name, node(value, depth + 1)));
            noteLostText(name, value);
        }
        return new YamlNode.Mapping(position, entries);
    }

    private void noteKey(YamlNode key, String name, Map<String, Position> seen) {
        if (name.isEmpty()) {
            var message = key.text().isPresent() ? "a key is empty" : "a key is " + key.kind() + ", not text";
            var hint = key.text().isPresent() ? "write 'key: value'" : "quote it if it is text";
            noticed.add(Diagnostic.error(key.position(), dialect.rule("wrong-type"), message)
                    .withHint(hint));
            return;
        }
        var first = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), key.position());
        if (first != null) {
            noticed.add(Diagnostic.error(
                            key.position(),
                            dialect.rule("duplicate-key"),
                            "the key '" + name + "' stands at line " + first.line() + ", column " + first.column()
                                    + " already")
                    .withHint("keep one of the two"));
        }
    }

    /** What may not stand in a file may not come into a page by way of an escape in double quotes either. */
    private void noteEscaped(ScalarEvent scalar) {
        var text = scalar.getValue();
        Yaml.firstUnprintable(text, 0, text.length())
                .ifPresent(at -> noticed.add(Diagnostic.error(
                                position(scalar),
                                dialect.rule("syntax"),
                                String.format(Locale.ROOT, "an escape writes the invisible character U+%04X", (int)
                                        text.charAt(at)))
                        .withHint("remove the escape")));
    }

    /** YAML takes {@code C# guide # 2} for {@code C# guide} and a comment; an author of prose hardly ever means that. */
    private void noteLostText(String key, NodeEvent value) {
        if (!dialect.isProse(key)
                || !(value instanceof ScalarEvent scalar)
                || scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return;
        }
        var text = file.text();
        int lost = places.offset(value.getEndMark());
        while (lost < text.length() && (text.charAt(lost) == ' ' || text.charAt(lost) == '\t')) {
            lost++;
        }
        if (lost < text.length() && text.charAt(lost) == '#') {
            noticed.add(Diagnostic.warning(
                            file.position(lost),
                            dialect.rule("truncated-by-comment"),
                            "'" + key + "' ends before '#', which starts a comment")
                    .withHint("quote the value if the '#' belongs to it"));
        }
    }

    private void refuseReferences(NodeEvent event) {
        var anchor = event.getAnchor().map(Object::toString).orElse("");
        if (event instanceof AliasEvent) {
            throw forbidden(
                    event,
                    "'*" + anchor + "' is a YAML alias, which is not supported",
                    "quote the value if it is text");
        }
        if (!anchor.isEmpty()) {
            throw forbidden(
                    event,
                    "'&" + anchor + "' is a YAML anchor, which is not supported",
                    "quote the value if it is text");
        }
    }

    private void refuseTag(NodeEvent event, Optional<String> tag) {
        if (tag.isPresent()) {
            throw forbidden(
                    event, "'!' starts a YAML tag here, which is not supported", "quote the value if it is text");
        }
    }

    private Refusal forbidden(Event event, String message, String hint) {
        return new Refusal(Diagnostic.error(position(event), dialect.rule("forbidden-yaml"), message)
                .withHint(hint));
    }

    private Position position(Event event) {
        return places.at(event.getStartMark());
    }
}
