package stele.page;

import stele.file.Utf8Builder;
import stele.markdown.Article;

/** An article, written into its page with what fills its slots there. */
class ArticleMarkup extends Markup {

    private final Article article;
    private final Article.Slots slots;

    ArticleMarkup(Article article, Article.Slots slots) {
        this.article = article;
        this.slots = slots;
    }

    @Override
    void writeTo(Utf8Builder out) {
        article.write(out, slots);
    }
}
