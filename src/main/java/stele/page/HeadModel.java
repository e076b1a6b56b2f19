package stele.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stele.file.Utf8;

/**
 * What programs are told of a page. Templates see it as {@code page.head}.
 *
 * @param indexed whether search engines may list the page
 * @param title what a browser's tab and a search engine show: topic, guide, site
 * @param description plain text of at most {@value HeadModels#DESCRIPTION} characters, may be empty
 * @param locale the page's language as Open Graph writes it: {@code fr_FR}
 * @param otherLocales the languages of its translations, written so too
 * @param feed URL of the language's feed; null where it has none
 * @param policy what the page may load: a Content-Security-Policy
 * @param structured JSON-LD that may stand in a {@code script} element; empty where there is nothing to say
 */
public record HeadModel(
        boolean indexed,
        String title,
        String description,
        String locale,
        List<String> otherLocales,
        @Nullable String feed,
        Markup policy,
        String structured) {

    static final HeadModel USUAL = new HeadModel(true);
    static final HeadModel HIDDEN = new HeadModel(false);

    public HeadModel {
        otherLocales = List.copyOf(otherLocales);
    }

    /** Says only whether search engines may list the page; {@link HeadModels} adds the rest. */
    public HeadModel(boolean indexed) {
        this(indexed, "", "", "", List.of(), null, Markup.of(Utf8.of(Policy.STRICT.value())), "");
    }
}
