package stele.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a template may show, as text, numbers and lists; every URL is relative to the page, unless it says
 * otherwise. Templates see it as {@code page} and {@code site}.
 *
 * @param kind which layout: {@code topic}, {@code home}, {@code index}, {@code languages}, {@code not-found},
 *     {@code not-found-anywhere}, {@code permalink}, {@code print}, {@code redirect}, {@code search}, {@code translation-status}
 * @param path of the page below the site's root, e.g. {@code fr-fr/a.html}
 * @param root the URL prefix that leads to the site's root: {@code ../} per level, or {@code ./}
 * @param lang BCP 47 tag of the page
 * @param dir {@code ltr} or {@code rtl}
 * @param title plain text
 * @param titleId what links name to reach the heading itself; null where the author wrote none
 * @param description plain text, may be empty
 * @param canonical absolute URL, where the site has a {@code baseUrl}; on a page that stands in for a translation, that of
 *     the page in the other language, in any case
 * @param alternates every language in which the page exists, the page's own included
 * @param xDefault where readers of any other language are best served; null where the page has no translations
 * @param languages the switcher: every language of the site, by its own name; empty where a page has no translations
 * @param home URL of the locale's home page
 * @param article HTML
 * @param revised the revision date, if the topic has one
 * @param machineTranslated whether nobody has read the translation
 * @param outline the headings of the page
 * @param navigation where the page stands among the others
 * @param frontMatter every key of the topic's front matter, in lower case: text, lists of text, or maps
 * @param target of a redirect, or empty
 * @param print what is printed as a whole; null on every page but those made for it
 * @param status of the translations; null on every page but that about them
 * @param text in which language the article and the title are, where that is not the page's
 * @param notice what a reader must know before reading on; null where there is nothing to say
 * @param head what search engines, feed readers and other programs are told
 * @param tools where the page's tools lead: search, index, printing, editing
 * @param letters the alphabetical index; empty on every page but that one
 * @param data what the scripts know of the page, as JSON that may stand in a {@code script} element
 */
public record PageModel(
        String kind,
        String path,
        String root,
        String lang,
        String dir,
        String title,
        @Nullable String titleId,
        String description,
        @Nullable String canonical,
        List<AlternateModel> alternates,
        @Nullable String xDefault,
        List<LanguageModel> languages,
        String home,
        Markup article,
        @Nullable DateModel revised,
        boolean machineTranslated,
        List<HeadingModel> outline,
        NavigationModel navigation,
        Map<String, Object> frontMatter,
        String target,
        @Nullable PrintModel print,
        @Nullable StatusModel status,
        TextModel text,
        @Nullable NoticeModel notice,
        HeadModel head,
        ToolsModel tools,
        List<LetterModel> letters,
        String data) {

    /** One {@code hreflang}: {@code url} is absolute where the site has a {@code baseUrl}, else relative. */
    public record AlternateModel(String lang, String url, String title) {}

    /**
     * One entry of the language switcher.
     *
     * @param name the language's name in itself
     * @param url of the same topic in that language; null where the topic is not available in it
     * @param current whether it is the page's language, be the topic available in it or not
     * @param machineTranslated whether the page there is a machine translation
     * @param closest what lies above the topic, in a language that lacks it; null where nothing does
     */
    public record LanguageModel(
            String lang,
            String dir,
            String name,
            @Nullable String url,
            boolean current,
            boolean machineTranslated,
            @Nullable ClosestModel closest) {

        LanguageModel(String lang, String dir, String name, @Nullable String url, boolean current, boolean machine) {
            this(lang, dir, name, url, current, machine, null);
        }
    }

    /** A topic of another language; {@code language} is its name within a sentence of the page's language. */
    public record ClosestModel(String title, String url, String language) {}

    /** A date: {@code iso} for machines, {@code text} in the reader's way of writing. */
    public record DateModel(String iso, String text) {}

    /** A heading of the outline; {@code level} counts from 2. */
    public record HeadingModel(int level, String id, String text) {}

    /**
     * A link into the tree of topics.
     *
     * @param label the whole label
     * @param name the label without its "Phase 3:", where {@code phase} is shown beside it
     * @param lang where the label is not in the page's language; else null
     * @param hreflang the language that the place leads to; null where it is the page's
     * @param language the name of that language, in the page's language; null where it is the page's
     * @param url null for a heading without a page and for a topic that nobody wrote
     * @param phase the number of the step, or 0
     * @param missing whether the author's tree leads to a topic that nobody wrote
     * @param external whether it leads out of the site
     */
    public record PlaceModel(
            String label,
            String name,
            @Nullable String lang,
            @Nullable String hreflang,
            @Nullable String language,
            @Nullable String url,
            int phase,
            boolean missing,
            boolean external)
            implements ModelFingerprint.Shared {}

    /**
     * A list of the sidebar, or as much of it as the page carries.
     *
     * @param parent the number of the branch that it is below; 0 for the first level
     * @param first which of the whole list the first line is, from 0
     * @param total how long the whole list is
     */
    public record LevelModel(int parent, List<BranchModel> lines, int first, int total) {}

    /**
     * A line of the sidebar.
     *
     * @param number what scripts know it by
     * @param parent whether there are places below
     * @param children those places; null where the branch is closed
     */
    public record BranchModel(
            PlaceModel place,
            int number,
            boolean current,
            boolean parent,
            @Nullable LevelModel children) implements ModelFingerprint.Shared {

        /** A list below is another one on each page. */
        @Override
        public boolean isShared() {
            return children == null;
        }
    }

    /**
     * What the page shows of the tree.
     *
     * @param up null where the sidebar begins at the first level
     * @param guide null where the topic belongs to none
     * @param alsoIn the breadcrumbs of every further place at which the topic is filed
     * @param tree URL of the file that holds the whole tree of the language, as JSON
     */
    public record NavigationModel(
            List<PlaceModel> breadcrumbs,
            @Nullable PlaceModel up,
            LevelModel sidebar,
            @Nullable GuideModel guide,
            @Nullable PlaceModel previous,
            @Nullable PlaceModel next,
            List<PlaceModel> children,
            List<List<PlaceModel>> alsoIn,
            String tree) {}

    /**
     * A guide of numbered phases.
     *
     * @param here whether the page is the guide's own
     * @param preparation what stands before the first phase, without a number; null where there is no such thing
     * @param current 0 where the page belongs to none of the phases
     * @param topic which topic of its phase the page is, from 1; 0 where it is none
     * @param topics how many topics that phase has
     */
    public record GuideModel(
            PlaceModel landing,
            boolean here,
            @Nullable StepModel preparation,
            List<StepModel> steps,
            int current,
            int total,
            int topic,
            int topics) {}

    /**
     * One phase.
     *
     * @param summary a sentence about it, where the page is the guide's own; else empty
     * @param topics how many topics it has, its own page included
     * @param current whether the page belongs to it
     */
    public record StepModel(PlaceModel place, String summary, int topics, boolean current)
            implements ModelFingerprint.Shared {}
}
