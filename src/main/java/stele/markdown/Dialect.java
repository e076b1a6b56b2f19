package stele.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import java.util.stream.Stream;
import stele.config.SiteConfig.Trust;

/** The Markdown that topics are written in: CommonMark, GitHub's tables, strikethrough, task lists and addresses, alerts. */
final class Dialect {

    /** Everything beyond CommonMark. */
    private static final List<Extension> EXTENSIONS = List.of(
            new CommonMark(),
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            new Alerts());

    private static final Dialect TRUSTED = new Dialect(extensions(false));
    private static final Dialect UNTRUSTED = new Dialect(extensions(true));

    private final Grammar grammar;

    private Dialect(List<Extension> extensions) {
        this.grammar = Grammar.of(extensions);
    }

    static Dialect of(Trust trust) {
        return trust == Trust.SAFE ? UNTRUSTED : TRUSTED;
    }

    /** CommonMark alone. */
    static Grammar commonMark() {
        return Grammar.of(List.of(new CommonMark(), new BlockStarts(false)));
    }

    /** @param judging see {@link BlockStarts} */
    static List<Extension> extensions(boolean judging) {
        return Stream.concat(EXTENSIONS.stream(), Stream.of(new BlockStarts(judging)))
                .toList();
    }

    /** The syntax tree of a reading's text. */
    Document parse(Reading reading) {
        var document = BlockReader.read(grammar, reading.manuscript().text());
        Addresses.link(document, reading.manuscript());
        InlineHtml.settle(document, reading);
        return document;
    }
}
