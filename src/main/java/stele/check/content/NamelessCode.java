package stele.check.content;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.highlight.Highlighter;
import stele.link.LinkedTopic;
import stele.markdown.Article.Code;
import stele.site.Site;

/** Code says in which language it is written, here or in a translation: what pages only guess, nobody is told. */
final class NamelessCode implements Rule.ForTopic {

    @Override
    public String id() {
        return "content/code-language";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic linked, Site site) {
        // Most topics say it of all their code: their articles need not be fetched.
        if (!linked.languages().contains("")) {
            return Stream.empty();
        }
        return linked.topic().body().article().pieces().stream()
                .filter(Code.class::isInstance)
                .map(Code.class::cast)
                .filter(code -> linked.languages().get(code.index()).isEmpty())
                .flatMap(code -> Highlighter.guess(code.text()).stream().map(guess -> finding(code, guess, linked)));
    }

    private static Finding finding(Code code, String guess, LinkedTopic linked) {
        return Finding.at(
                        linked.topic().body().listings().get(code.index()).position(),
                        "this code names no language and looks like "
                                + Highlighter.name(guess).orElse(guess))
                .withHint("write '```" + guess + "' above it, or '```text' if it is none")
                .about(guess)
                .with("language", guess);
    }
}
