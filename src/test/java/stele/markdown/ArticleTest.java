package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stele.file.Utf8;
import stele.file.Utf8Builder;

class ArticleTest {

    private static final List<Article.Piece> PIECES = List.of(
            new Article.Html("<p>Größe, 大小, 𝄞</p>"),
            new Article.LinkStart(0, " title=\"ä\""),
            new Article.LinkText(63),
            new Article.LinkEnd(64),
            new Article.Image(4095, " alt=\"\"", 0, 99_999, false),
            new Article.Image(4096, " alt=\"x\"", 1, 2, true),
            new Article.Code(70_000, "", "a < b\n".repeat(1000)),
            new Article.Region("table.region", 1, "Größe"),
            new Article.Word("alert.note"),
            new Article.HeadingStart(Integer.MAX_VALUE),
            new Article.HeadingEnd(127),
            new Article.Html("</div>"));

    /** Every piece as what it is made of. */
    private static final Article.Slots SLOTS = new Article.Slots() {
        @Override
        public String linkStart(int index, String attributes) {
            return "[" + index + attributes;
        }

        @Override
        public String linkText(int index) {
            return "text" + index;
        }

        @Override
        public String linkEnd(int index) {
            return index + "]";
        }

        @Override
        public String image(Article.Image image) {
            return image.toString();
        }

        @Override
        public String region(Article.Region region) {
            return region.toString();
        }

        @Override
        public String word(String key) {
            return key + "…";
        }

        @Override
        public String headingStart(int index) {
            return "<" + index;
        }

        @Override
        public String headingEnd(int index) {
            return index + ">";
        }
    };

    @Test
    void anArticleHoldsThePiecesItIsMadeOf() {
        assertThat(Article.of(PIECES).pieces()).isEqualTo(PIECES);
        assertThat(Article.of(List.of()).pieces()).isEmpty();
    }

    @Test
    void itsHtmlIsThatOfItsPieces() {
        var html = PIECES.stream().map(piece -> piece.html(SLOTS)).collect(Collectors.joining());
        assertThat(Article.of(PIECES).html(SLOTS)).isEqualTo(html);
        var page = new Utf8Builder().append("before ");
        Article.of(PIECES).write(page, SLOTS);
        assertThat(page.toUtf8()).isEqualTo(Utf8.of("before " + html));
    }

    @Test
    void articlesOfEqualPiecesAreEqual() {
        assertThat(Article.of(PIECES)).isEqualTo(Article.of(PIECES)).hasSameHashCodeAs(Article.of(PIECES));
        assertThat(Article.of(PIECES)).isNotEqualTo(Article.of(PIECES.subList(1, PIECES.size())));
    }

    @Test
    void anArticleIsWhatItWasWhenItComesBackFromItsBytes() throws IOException, ClassNotFoundException {
        var article = Article.of(PIECES);
        assertThat(Article.of(article.encoded())).isEqualTo(article);
        assertThat(serialised(article)).isEqualTo(article);
        assertThat(serialised(Article.of(article::encoded))).isEqualTo(article);
    }

    @Test
    void bytesAreAskedForWhenTheArticleIsLookedAtAndNotKept() {
        var encoded = Article.of(PIECES).encoded();
        var asked = new AtomicInteger();
        var article = Article.of(() -> {
            asked.incrementAndGet();
            return encoded;
        });
        assertThat(asked).hasValue(0);
        article.write(new Utf8Builder(), SLOTS);
        article.write(new Utf8Builder(), SLOTS);
        assertThat(asked).hasValue(2);
    }

    private static Object serialised(Article article) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(article);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
