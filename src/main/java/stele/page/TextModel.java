package stele.page;

import org.jspecify.annotations.Nullable;

/**
 * The language of the article and of the title: on most pages that of the page. Templates see it as {@code page.text}.
 *
 * @param lang BCP 47 tag
 * @param dir {@code ltr} or {@code rtl}
 * @param language the name of that language, in the page's language; null where it is the page's own
 * @param mostlyMachine whether a machine translated most of what there is in the page's language
 */
public record TextModel(String lang, String dir, @Nullable String language, boolean mostlyMachine) {}
