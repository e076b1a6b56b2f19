package stele.check.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.i18n.LocaleTag;
import stele.link.LinkedTopic;
import stele.markdown.Facts.Run;
import stele.site.Site;

/** A rule about typography: it looks at words that stand together without markup between them. */
abstract class OfProse implements Rule.ForTopic {

    private final String id;

    OfProse(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** A matter of taste and of language. */
    @Override
    public Level level() {
        return Level.OFF;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        var locale = topic.topic().locale();
        return topic.topic().body().facts().prose().stream()
                .flatMap(passage -> passage.runs().stream())
                .flatMap(run -> judge(run, locale));
    }

    abstract Stream<Finding> judge(Run run, LocaleTag locale);

    static Stream<MatchResult> matches(Pattern pattern, Run run) {
        return pattern.matcher(run.text()).results();
    }

    /** A finding about the characters of a run from {@code start} to {@code end}, told from others by the words around. */
    static Finding finding(Run run, int start, int end, String message) {
        var at = run.position();
        var position = new Position(at.file(), at.line(), at.column() + start);
        return Finding.at(position, message).ofLength(end - start).about(around(run.text(), start, end));
    }

    /** From the begin of the word before to the end of the word after. */
    private static String around(String text, int start, int end) {
        int from = start;
        while (from > 0 && isBlank(text.charAt(from - 1))) {
            from--;
        }
        while (from > 0 && !isBlank(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && isBlank(text.charAt(to))) {
            to++;
        }
        while (to < text.length() && !isBlank(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
