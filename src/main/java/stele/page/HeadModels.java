package stele.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import stele.i18n.LocaleTag;
import stele.navigation.NavView;
import stele.page.PageModel.AlternateModel;

/** What programs are told of a page in {@code folder}. */
final class HeadModels {

    /** What search engines show of a description. */
    static final int DESCRIPTION = 155;

    private static final String MORE = "…";

    private final Folder folder;
    private final Reader reader;

    HeadModels(Folder folder) {
        this.folder = folder;
        this.reader = folder.reader();
    }

    /**
     * The head of a page.
     *
     * @param indexed whether search engines may list it; otherwise they are told nothing of it
     * @param alternates every language in which the page exists, the page's own included
     */
    HeadModel head(
            boolean indexed,
            String title,
            String description,
            NavView around,
            List<AlternateModel> alternates,
            Supplier<Policy> policy,
            Supplier<String> structured) {
        return new HeadModel(
                indexed,
                title(title, around),
                cut(description),
                reader.openGraph(reader.locale()),
                others(alternates),
                folder.feed(),
                Markup.text(() -> policy.get().value()),
                indexed ? structured.get() : "");
    }

    private List<String> others(List<AlternateModel> alternates) {
        var others = new ArrayList<String>();
        for (var alternate : alternates) {
            var other = reader.openGraph(new LocaleTag(alternate.lang()));
            if (!alternate.lang().equals(reader.locale().tag()) && !others.contains(other)) {
                others.add(other);
            }
        }
        return others;
    }

    /** From the narrow to the wide: that order survives in a narrow tab. */
    private String title(String page, NavView around) {
        var guide = around.guide();
        var parts = new ArrayList<String>(3);
        add(page, parts);
        if (guide.isPresent()) {
            add(guide.get().landing().label(), parts);
        }
        add(reader.siteTitle(), parts);
        return parts.size() == 1 ? parts.get(0) : String.join(" | ", parts);
    }

    private static void add(String part, List<String> parts) {
        if (!part.isBlank() && !parts.contains(part)) {
            parts.add(part);
        }
    }

    /** At the end of a word, where the language parts its words. */
    static String cut(String text) {
        if (text.length() <= DESCRIPTION) {
            return text;
        }
        int most = DESCRIPTION - MORE.length();
        int end = text.lastIndexOf(' ', most);
        if (end < most / 2) {
            end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        }
        while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(0, end) + MORE;
    }
}
