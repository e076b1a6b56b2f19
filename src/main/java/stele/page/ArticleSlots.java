package stele.page;

import java.util.Map;
import java.util.stream.Collectors;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;
import stele.link.LinkedTopic;
import stele.link.Target;
import stele.markdown.Article;

/** Fills the slots of an article with what linking found out. */
final class ArticleSlots implements Article.Slots {

    private final LinkedTopic linked;
    private final OutputPath page;
    private final LocaleTag reader;
    private final Messages messages;

    ArticleSlots(LinkedTopic linked, Messages messages) {
        this.linked = linked;
        this.page = linked.topic().page();
        this.reader = linked.topic().locale();
        this.messages = messages;
    }

    @Override
    public String linkStart(int index, String attributes) {
        var target = target(index);
        var href = target.href(page);
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
        if (target.href(page).isEmpty()) {
            return "</span>";
        }
        return "</a>" + target.otherLanguage().map(this::languageNote).orElse("");
    }

    @Override
    public String image(int index, String attributes) {
        var src = target(index).href(page);
        if (src.isPresent()) {
            return "<img src=\"" + Html.escape(src.get()) + "\"" + attributes + ">";
        }
        var link = linked.link(index);
        return "<span class=\"missing\">" + Html.escape(link.text().isEmpty() ? link.written() : link.text())
                + "</span>";
    }

    @Override
    public String word(String key) {
        return Html.escape(messages.text(key));
    }

    /** The ids by which the source language knows the section: a link made there leads to it here, too. */
    @Override
    public String headingStart(int index) {
        return linked.sections().aliases(index).stream()
                .map(id -> "<span id=\"" + Html.escape(id) + "\"></span>")
                .collect(Collectors.joining());
    }

    /** A theme without a word for it wants no links beside its headings. */
    @Override
    public String headingEnd(int index) {
        if (!messages.has("heading.link")) {
            return "";
        }
        var heading = linked.topic().body().outline().get(index);
        var words = messages.text("heading.link", Map.of("title", heading.text()));
        return "<a class=\"anchor\" href=\"#" + Html.escape(Html.fragment(heading.id())) + "\" aria-label=\""
                + Html.escape(words) + "\">#</a>";
    }

    /** What tells the reader, before following, that the page there is in another language. */
    private String languageNote(LocaleTag other) {
        var words = messages.text("link.in", Map.of("language", other.nameIn(reader)));
        return " <span class=\"lang-note\">" + Html.escape(words) + "</span>";
    }

    private Target target(int index) {
        return linked.targets().get(index);
    }
}
