package stele.page;

import org.jspecify.annotations.Nullable;

/**
 * What a reader must know before reading on. Templates see it as {@code page.notice}.
 *
 * @param kind which it is, as in {@code partials/notice.peb} and as a class of the style sheet: {@code untranslated}, {@code
 *     elsewhere} (nobody means to translate it), {@code language} (the text is not in the page's language), {@code machine},
 *     {@code reviewed}, {@code stale} or {@code archived}
 * @param reader the name of the page's language, in that language, as in a sentence
 * @param language the name of the other language that the notice speaks of, in the page's language; null where it speaks of
 *     none
 * @param lang the BCP 47 tag of that language
 * @param url where that language's text is found; null where it is nowhere else
 * @param date of what the notice tells; null where it tells none
 * @param compact whether most pages of the language have this notice, so that it should not be loud
 */
public record NoticeModel(
        String kind,
        String reader,
        @Nullable String language,
        @Nullable String lang,
        @Nullable String url,
        PageModel.@Nullable DateModel date,
        boolean compact) {}
