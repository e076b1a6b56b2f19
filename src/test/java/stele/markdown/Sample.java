package stele.markdown;

import java.util.List;
import stele.config.SiteConfig.Trust;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.stage.Outcome;

/** Markdown read in a test. */
final class Sample {

    private Sample() {}

    static Outcome<Body> read(String markdown, Trust trust) {
        return MarkdownReader.read(new SourceFile(new SourcePath("content", "a.md"), markdown), 0, trust, true);
    }

    static Body body(String markdown) {
        return read(markdown, Trust.SAFE).value().orElseThrow();
    }

    /** The article of an untrusted topic: hrefs as written, empty links as {@code {n}}, words as {@code {key}}. */
    static String html(String markdown) {
        return html(body(markdown));
    }

    static String trusted(String markdown) {
        return html(read(markdown, Trust.FULL).value().orElseThrow());
    }

    static String html(Body body) {
        return body.article().html(new AsWritten(body)).strip();
    }

    /** What an untrusted topic gives cause to say, without the file's name. */
    static List<String> problems(String markdown) {
        return read(markdown, Trust.SAFE).diagnostics().stream()
                .map(problem -> problem.toString().replace("content/a.md:", ""))
                .toList();
    }

    /** Fills slots with what the author wrote. */
    static class AsWritten implements Article.Slots {

        private final Body body;

        AsWritten(Body body) {
            this.body = body;
        }

        @Override
        public String linkStart(int index, String attributes) {
            return "<a href=\"" + written(index) + "\"" + attributes + ">";
        }

        @Override
        public String linkText(int index) {
            return "{" + index + "}";
        }

        @Override
        public String linkEnd(int index) {
            return "</a>";
        }

        @Override
        public String image(Article.Image image) {
            return "<img src=\"" + written(image.index()) + "\"" + image.attributes()
                    + (image.width() > 0 ? " width=\"" + image.width() + "\"" : "")
                    + (image.height() > 0 ? " height=\"" + image.height() + "\"" : "") + ">";
        }

        @Override
        public String code(Article.Code code) {
            var language = body.listings().get(code.index()).language();
            var plain = Article.Slots.super.code(code);
            return language.isEmpty() ? plain : plain.replace("<code>", "<code class=\"language-" + language + "\">");
        }

        @Override
        public String word(String key) {
            return "{" + key + "}";
        }

        private String written(int index) {
            return body.links().get(index).written().replace("&", "&amp;").replace("\"", "&quot;");
        }
    }
}
