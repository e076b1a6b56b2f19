package stele.browser;

import com.microsoft.playwright.Page;

/** What a reader may have opened on a page. */
enum State {
    NOTHING {
        @Override
        boolean possible(PageKind kind, int width) {
            return true;
        }

        @Override
        void open(Page page) {}
    },
    DRAWER {
        @Override
        boolean possible(PageKind kind, int width) {
            return width < COLUMNS && kind != PageKind.HOME;
        }

        @Override
        void open(Page page) {
            page.locator(".top button[popovertarget=stele-side]").click();
            page.locator("#stele-side a").first().waitFor();
        }
    },
    LANGUAGES {
        @Override
        boolean possible(PageKind kind, int width) {
            return true;
        }

        @Override
        void open(Page page) {
            page.locator(".top button[popovertarget=stele-languages]").click();
            page.locator("#stele-languages a").first().waitFor();
        }
    };

    /** From this width on the list of topics is a column. */
    private static final int COLUMNS = 1024;

    abstract boolean possible(PageKind kind, int width);

    abstract void open(Page page);
}
