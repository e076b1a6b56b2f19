package stele.check.translation;

import java.util.List;
import org.jsoup.Jsoup;
import stele.markdown.Article;

/** What a page shows as text, line by line, code included. */
final class ShownText implements Article.Slots {

    private static final ShownText NOTHING = new ShownText();

    private ShownText() {}

    static String of(Article article) {
        return Jsoup.parseBodyFragment(article.html(NOTHING)).wholeText();
    }

    /** The text of each listing, in order. */
    static List<String> listings(Article article) {
        return Jsoup.parseBodyFragment(article.html(NOTHING)).select("pre").stream()
                .map(pre -> pre.wholeText())
                .toList();
    }

    @Override
    public String linkStart(int index, String attributes) {
        return "";
    }

    @Override
    public String linkText(int index) {
        return "";
    }

    @Override
    public String linkEnd(int index) {
        return "";
    }

    @Override
    public String image(Article.Image image) {
        return "";
    }

    @Override
    public String word(String key) {
        return "";
    }
}
