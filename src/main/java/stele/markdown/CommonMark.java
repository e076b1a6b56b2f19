package stele.markdown;

import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** What CommonMark has settled since version 0.28, which is the one that flexmark knows. */
final class CommonMark implements Parser.ParserExtension {

    private final InlineParserFactory inlines;

    CommonMark() {
        this(QuickInlines::new);
    }

    CommonMark(InlineParserFactory inlines) {
        this.inlines = inlines;
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false).set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserFactory(inlines)
                // Comes of itself only with flexmark's own inline parser.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customDelimiterProcessor(new Emphases('*'))
                .customDelimiterProcessor(new Emphases('_'));
    }
}
