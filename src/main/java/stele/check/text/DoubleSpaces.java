package stele.check.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.diagnostic.Finding;
import stele.i18n.LocaleTag;
import stele.markdown.Facts.Run;

/** One blank parts two words: a page shows several as one, and a search for the phrase does not find it. */
final class DoubleSpaces extends OfProse {

    private static final Pattern BLANKS = Pattern.compile("(?<=[^\\s\\u00A0])[ \\u00A0]{2,}(?=[^\\s\\u00A0])");

    DoubleSpaces() {
        super("text/double-space");
    }

    @Override
    Stream<Finding> judge(Run run, LocaleTag locale) {
        return matches(BLANKS, run).map(blanks -> {
            int count = blanks.end() - blanks.start();
            return finding(run, blanks.start(), blanks.end(), count + " blanks follow each other")
                    .withHint("leave one")
                    .with("blanks", Integer.toString(count));
        });
    }
}
