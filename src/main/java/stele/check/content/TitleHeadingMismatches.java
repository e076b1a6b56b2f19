package stele.check.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.site.Site;

/** The title in the front matter and the heading of the page say the same. */
final class TitleHeadingMismatches implements Rule.ForTopic {

    private static final String KEY = "title";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    @Override
    public String id() {
        return "content/title-heading-mismatch";
    }

    @Override
    public Level level() {
        return Level.OFF;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic linked, Site site) {
        var topic = linked.topic();
        var title = topic.frontMatter().text(KEY);
        var position = topic.frontMatter().position(KEY);
        return HeadingWords.of(topic.body().facts()).stream()
                .filter(heading -> heading.level() == 1)
                .limit(1)
                .filter(heading -> title.filter(it -> !letters(it).equals(letters(heading.text())))
                        .isPresent())
                .map(heading -> Finding.at(
                                position.orElseThrow(),
                                "the title '" + title.orElseThrow() + "' is not the heading '" + heading.text() + "'")
                        .withHint("write one of them in both places")
                        .about(title.orElseThrow())
                        .with(KEY, title.orElseThrow())
                        .with("heading", heading.text())
                        .relatedTo(heading.position(), "the page's heading"));
    }

    /** What two spellings of a title have in common: letters and digits, in one case and one width. */
    private static String letters(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_LETTERS.matcher(composed).replaceAll(" ").strip();
    }
}
