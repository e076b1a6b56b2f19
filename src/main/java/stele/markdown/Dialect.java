package stele.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
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

    private static final Dialect TRUSTED = new Dialect(options(with(EXTENSIONS, new BlockStarts(false))));
    private static final Dialect UNTRUSTED = new Dialect(options(with(EXTENSIONS, new BlockStarts(true))));

    private final Parser parser;

    private Dialect(DataHolder options) {
        this.parser = Parser.builder(options).build();
    }

    static Dialect of(Trust trust) {
        return trust == Trust.SAFE ? UNTRUSTED : TRUSTED;
    }

    /** CommonMark alone. */
    static MutableDataSet commonMark() {
        return options(List.of(new CommonMark()));
    }

    private static MutableDataSet options(List<Extension> extensions) {
        return new MutableDataSet().set(Parser.EXTENSIONS, extensions).toMutable();
    }

    private static List<Extension> with(List<Extension> extensions, Extension more) {
        return Stream.concat(extensions.stream(), Stream.of(more)).toList();
    }

    /** The syntax tree of a reading's text. */
    Document parse(Reading reading) {
        var document = parser.parse(reading.manuscript().text());
        Addresses.link(document);
        InlineHtml.settle(document, reading);
        return document;
    }
}
