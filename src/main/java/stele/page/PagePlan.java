package stele.page;

import stele.file.Fingerprint;
import stele.file.OutputFile;
import stele.link.LinkedTopic;

/** The page of a topic, known but not yet written. */
public final class PagePlan {

    private final LinkedTopic linked;
    private final PageModel model;
    private final ArticleSlots slots;
    private final Dress dress;

    PagePlan(LinkedTopic linked, PageModel model, ArticleSlots slots, Dress dress) {
        this.linked = linked;
        this.model = model;
        this.slots = slots;
        this.dress = dress;
    }

    /**
     * Of all that the page takes from the rest of the site: what stands around its article, and what fills the gaps of the
     * article. While this, the topic's own content and the theme are the same, so is the page.
     */
    public Fingerprint fingerprint() {
        var writing = dress.fingerprints().new Writing();
        writing.value(model);
        slots.fill(writing);
        return writing.fingerprint();
    }

    /**
     * The page.
     *
     * @throws TemplateFailure if the theme has a fault
     */
    public OutputFile.Text page() {
        try {
            return dress.page(model).from(linked.topic().source());
        } catch (TemplateFailure fault) {
            throw fault.onPageOf(linked.topic().source());
        }
    }
}
