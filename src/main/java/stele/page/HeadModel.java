package stele.page;

/**
 * What programs are told of a page. Templates see it as {@code page.head}.
 *
 * @param indexed whether search engines may list the page
 */
public record HeadModel(boolean indexed) {

    static final HeadModel USUAL = new HeadModel(true);
}
