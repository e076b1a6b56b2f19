package stele.page;

import org.jspecify.annotations.Nullable;

/**
 * What a reader must know before reading on. Templates see it as {@code page.notice}.
 *
 * @param kind which it is, as in {@code partials/notice.peb} and as a class of the style sheet
 * @param language the name of the language that the notice speaks of, in the page's language; null where it speaks of none
 * @param lang the BCP 47 tag of that language
 * @param url where that language's text is found; null where it is nowhere else
 * @param date of what the notice tells; null where it tells none
 */
public record NoticeModel(
        String kind,
        @Nullable String language,
        @Nullable String lang,
        @Nullable String url,
        PageModel.@Nullable DateModel date) {}
