package stele.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import stele.file.ImageSize;
import stele.file.OutputPath;
import stele.highlight.Highlighter;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;
import stele.link.LinkedTopic;
import stele.link.Target;
import stele.markdown.Article;
import stele.markdown.Link;

/** Fills the slots of an article with what linking found out. */
class ArticleSlots implements Article.Slots {

    /** An image that is narrower fits on the screen of a phone, and has nothing more to show. */
    private static final int SMALL = 320;

    private final LinkedTopic linked;
    private final Dress dress;
    private final OutputPath page;
    private final LocaleTag reader;
    private final LocaleTag text;
    /** In the reader's language. */
    private final Messages messages;
    /** In that of the article. */
    private final Messages textMessages;

    private final Function<OutputPath, Optional<ImageSize>> imageSizes;

    /** @param imageSizes of the author's images, by where they are published */
    ArticleSlots(LinkedTopic linked, Dress dress, Function<OutputPath, Optional<ImageSize>> imageSizes) {
        this.linked = linked;
        this.dress = dress;
        this.imageSizes = imageSizes;
        this.page = linked.page();
        this.reader = linked.reader();
        this.text = linked.topic().textLocale();
        this.messages = dress.messages(reader);
        this.textMessages = dress.messages(linked.topic().locale());
    }

    @Override
    public String linkStart(int index, String attributes) {
        var target = target(index);
        var href = href(target);
        if (href.isEmpty()) {
            return "<span class=\"missing\">";
        }
        var language = target.otherLanguage()
                .map(other -> " hreflang=\"" + Html.escape(other.tag()) + "\"")
                .orElse("");
        return "<a href=\"" + Html.escape(href.get()) + "\"" + language + attributes + ">";
    }

    @Override
    public String linkText(int index) {
        var title = target(index).title();
        return Html.escape(title.isEmpty() ? linked.link(index).written() : title);
    }

    @Override
    public String linkEnd(int index) {
        var target = target(index);
        if (href(target).isEmpty()) {
            return "</span>";
        }
        return "</a>" + target.otherLanguage().map(this::languageNote).orElse("");
    }

    @Override
    public String image(Article.Image image) {
        var target = target(image.index());
        var src = href(target);
        if (src.isEmpty()) {
            var link = linked.link(image.index());
            return "<span class=\"missing\">" + Html.escape(link.text().isEmpty() ? link.written() : link.text())
                    + "</span>";
        }
        var real = target.asset().flatMap(imageSizes);
        var url = Html.escape(src.get());
        var tag = "<img src=\"" + url + "\"" + size(image, real) + image.attributes() + ">";
        boolean opens = image.opens()
                && real.filter(it -> it.width() >= SMALL || image.width() > 0 && image.width() < it.width())
                        .isPresent();
        return opens ? "<a class=\"picture\" href=\"" + url + "\">" + tag + "</a>" : tag;
    }

    /** With both, a browser knows the room that an image needs before it has the image. */
    private static String size(Article.Image image, Optional<ImageSize> real) {
        int width = image.width();
        int height = image.height();
        if (real.isPresent()) {
            var size = real.get();
            width = width > 0 ? width : height > 0 ? size.widthAt(height) : size.width();
            height = size.heightAt(width);
        }
        return (width > 0 ? " width=\"" + width + "\"" : "") + (height > 0 ? " height=\"" + height + "\"" : "");
    }

    @Override
    public String code(Article.Code code) {
        var language = linked.languages().get(code.index());
        var html = dress.listings().html(language, code.text());
        return "<div class=\"code\"><pre" + code.attributes() + region(code, language)
                + "><code" + (language.isEmpty() ? "" : " class=\"language-" + Html.escape(language) + "\"") + ">"
                + html + "</code></pre></div>";
    }

    /** One that is alone needs no number; a language that is only guessed is not claimed. */
    private String region(Article.Code code, String language) {
        if (!messages.has("code.region")) {
            return "";
        }
        int number = linked.languages().size() > 1 ? code.index() + 1 : 0;
        var name = messages.text("code.region", Map.of("number", number));
        var named = Highlighter.name(language).map(known -> name + ", " + known).orElse(name);
        return region(named);
    }

    @Override
    public String region(Article.Region region) {
        if (!region.name().isEmpty()) {
            return region(region.name());
        }
        return messages.has(region.key()) ? region(messages.text(region.key(), Map.of("number", region.number()))) : "";
    }

    /** What makes a named stop of the Tab key. */
    String region(String name) {
        return " role=\"region\" tabindex=\"0\" aria-label=\"" + Html.escape(name) + "\"";
    }

    @Override
    public String word(String key) {
        return Html.escape(textMessages.text(key));
    }

    /** The ids by which the source language knows the section: a link made there leads to it here, too. */
    @Override
    public String headingStart(int index) {
        var aliases = linked.sections().aliases(index);
        if (aliases.isEmpty()) {
            return "";
        }
        var spans = new StringBuilder();
        for (var id : aliases) {
            spans.append("<span id=\"").append(Html.escape(id)).append("\"></span>");
        }
        return spans.toString();
    }

    /** A theme without a word for it wants no links beside its headings. */
    @Override
    public String headingEnd(int index) {
        if (!textMessages.has("heading.link")) {
            return "";
        }
        var heading = linked.topic().body().outline().get(index);
        var words = textMessages.text("heading.link", Map.of("title", heading.text()));
        return "<a class=\"anchor\" href=\"#" + Html.escape(Html.fragment(heading.id())) + "\" aria-label=\""
                + Html.escape(words) + "\">#</a>";
    }

    /** What tells the reader, before following, that the page there is in another language. */
    private String languageNote(LocaleTag other) {
        var words = messages.text("link.in", Map.of("language", other.nameIn(reader)));
        var lang = reader.equals(text)
                ? ""
                : " lang=\"" + Html.escape(reader.tag()) + "\" dir=\"" + reader.direction() + "\"";
        return " <span class=\"lang-note\"" + lang + ">" + Html.escape(words) + "</span>";
    }

    /** The URL to print; empty where the reader cannot follow. */
    Optional<String> href(Target target) {
        return target.href(page);
    }

    /** What the slots are filled with, without making the HTML of it: what the topic itself says of them is left out. */
    void fill(ModelFingerprint.Writing writing) {
        for (int i = 0; i < linked.targets().size(); i++) {
            var target = target(i);
            writing.value(href(target).orElse(null))
                    .value(target.title())
                    .value(target.otherLanguage().orElse(null));
            if (linked.link(i).kind() == Link.Kind.IMAGE) {
                writing.value(target.asset().flatMap(imageSizes).orElse(null));
            }
        }
        writing.value(linked.languages()).value(linked.sections().aliases());
    }

    private Target target(int index) {
        return linked.targets().get(index);
    }
}
