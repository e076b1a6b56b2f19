package stele.topic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.Edit;
import stele.file.SourceFile;
import stele.stage.Outcome;
import stele.yaml.YamlNode;

/** Changes one key in the front matter of a file, and nothing else there. */
public final class FrontMatterEdit {

    /** A value on one line, of which only the comment behind it is left alone. */
    private static final Pattern VALUE =
            Pattern.compile("(?:\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\n]|'')*'|[^\\s#\"'|>&*!\\[{](?:[^\n#]|(?<=\\S)#)*?)?"
                    + "(?=[ \t]*(?:\n|\\z)|[ \t]+#|(?<=[ \t])#)");

    private FrontMatterEdit() {}

    /**
     * The edit after which {@code key} holds {@code value}: in place of the value that it has, else on a line of its own at
     * the end; a file without front matter gets some.
     *
     * @param value of which YAML makes nothing but text
     */
    public static Outcome<Edit> set(SourceFile file, String key, String value) {
        return FrontMatterBlock.find(file)
                .then(block -> block.frontMatter()
                        .then(frontMatter -> frontMatter
                                .entry(key)
                                .map(entry -> replace(block, entry, value))
                                .orElseGet(() -> Outcome.of(add(block, key, value)))));
    }

    /** Where the Markdown begins: after the front matter. */
    public static Outcome<Integer> bodyOffset(SourceFile file) {
        return FrontMatterBlock.find(file).then(block -> Outcome.of(block.bodyOffset()));
    }

    /** Whether {@code edit} leaves front matter in which every key but {@code key} holds what it held. */
    private static boolean isSound(SourceFile file, Edit edit, String key, Optional<String> value) {
        var before = keys(file, key);
        var changed = file.text().substring(0, edit.start())
                + edit.replacement()
                + file.text().substring(edit.end());
        var after = keys(new SourceFile(file.path(), changed), key);
        return before.map(Keys::others).equals(after.map(Keys::others))
                && after.flatMap(Keys::own).equals(value);
    }

    private static Optional<Keys> keys(SourceFile file, String key) {
        return FrontMatterBlock.find(file)
                .then(FrontMatterBlock::frontMatter)
                .value()
                .map(found -> new Keys(
                        found.text(key),
                        found.values().entries().stream()
                                .filter(entry -> !entry.name().equalsIgnoreCase(key))
                                .map(entry -> entry.name() + ": " + FrontMatterEdit.shape(entry.value()))
                                .toList()));
    }

    private static String shape(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping
                ? mapping.entries().stream()
                        .map(entry -> entry.name() + ": " + shape(entry.value()))
                        .toList()
                        .toString()
                : node.text()
                        .orElseGet(() -> node.items().stream()
                                .map(FrontMatterEdit::shape)
                                .toList()
                                .toString());
    }

    private record Keys(Optional<String> own, List<String> others) {}

    /** The edit after which the front matter lacks {@code key}; empty where it does already. */
    public static Outcome<Optional<Edit>> remove(SourceFile file, String key) {
        return FrontMatterBlock.find(file)
                .then(block -> block.frontMatter()
                        .then(frontMatter -> frontMatter
                                .entry(key)
                                .map(entry -> remove(file, entry).then(edit -> Outcome.of(Optional.of(edit))))
                                .orElseGet(() -> Outcome.of(Optional.empty()))));
    }

    private static Outcome<Edit> remove(SourceFile file, YamlNode.Entry entry) {
        return value(file, entry)
                .map(value -> new Edit(offset(file, entry.position()), lineEnd(file, value.end()), ""))
                .filter(edit -> isSound(file, edit, entry.name(), Optional.empty()))
                .map(Outcome::of)
                .orElseGet(() -> Outcome.failed(notOneLine(entry)));
    }

    private static Outcome<Edit> replace(FrontMatterBlock block, YamlNode.Entry entry, String value) {
        return value(block.file(), entry)
                .map(old -> new Edit(
                        old.start(),
                        old.end(),
                        old.replacement() + value + (block.file().text().startsWith("#", old.end()) ? " " : "")))
                .filter(edit -> isSound(block.file(), edit, entry.name(), Optional.of(value)))
                .map(Outcome::of)
                .orElseGet(() -> Outcome.failed(notOneLine(entry)));
    }

    private static Edit add(FrontMatterBlock block, String key, String value) {
        var line = key + ": " + value + "\n";
        return block.bodyOffset() == 0
                ? new Edit(0, 0, "---\n" + line + "---\n")
                : new Edit(block.end(), block.end(), line);
    }

    /** Where the value of {@code entry} stands; the replacement is what has to stand before another value. */
    private static Optional<Edit> value(SourceFile file, YamlNode.Entry entry) {
        int key = offset(file, entry.position());
        int colon = file.text().indexOf(':', key + entry.name().length());
        int start = colon + 1;
        while (isBlank(file.text(), start)) {
            start++;
        }
        var value =
                VALUE.matcher(file.text()).region(start, file.text().length()).useTransparentBounds(true);
        return colon >= 0 && entry.value().text().isPresent() && value.lookingAt()
                ? Optional.of(new Edit(start, value.end(), start == colon + 1 ? " " : ""))
                : Optional.empty();
    }

    private static Diagnostic notOneLine(YamlNode.Entry entry) {
        return Diagnostic.error(
                        entry.position(),
                        "frontmatter/wrong-type",
                        "the value of '" + entry.name() + "' is not a text on one line")
                .withHint("remove '" + entry.name() + "' and try again");
    }

    private static boolean isBlank(String text, int offset) {
        return offset < text.length() && (text.charAt(offset) == ' ' || text.charAt(offset) == '\t');
    }

    private static int lineEnd(SourceFile file, int offset) {
        int end = file.text().indexOf('\n', offset);
        return end < 0 ? file.text().length() : end + 1;
    }

    private static int offset(SourceFile file, Position position) {
        int start = 0;
        for (int line = 1; line < position.line(); line++) {
            start = file.text().indexOf('\n', start) + 1;
        }
        return start + position.column() - 1;
    }
}
