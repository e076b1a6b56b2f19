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
            return width < COLUMNS && kind.hasTopicList();
        }

        @Override
        void open(Page page) {
            page.locator(".top button[popovertarget=stele-side]").click();
            page.locator("#stele-side:popover-open").waitFor();
        }
    },
    LANGUAGES {
        @Override
        boolean possible(PageKind kind, int width) {
            return !kind.isInAllLanguages();
        }

        @Override
        void open(Page page) {
            page.locator(".top button[popovertarget=stele-languages]").click();
            page.locator("#stele-languages:popover-open").waitFor();
        }
    },
    BRANCH {
        @Override
        boolean possible(PageKind kind, int width) {
            return kind == PageKind.PHASE;
        }

        @Override
        void open(Page page) {
            showTopicList(page);
            var closed = page.locator("#stele-side button[aria-expanded=false]").first();
            var name = closed.getAttribute("aria-label");
            closed.click();
            page.locator("#stele-side button[aria-expanded=true][aria-label='" + name + "'] + ul")
                    .waitFor();
        }
    },
    FILTER {
        @Override
        boolean possible(PageKind kind, int width) {
            return kind == PageKind.TABLE;
        }

        @Override
        void open(Page page) {
            showTopicList(page);
            page.locator("#stele-find").fill(page.locator("h1").innerText());
            page.locator("#stele-hits a").first().waitFor();
        }
    },
    PICTURE {
        @Override
        boolean possible(PageKind kind, int width) {
            return kind == PageKind.IMAGES;
        }

        @Override
        void open(Page page) {
            page.locator("a.picture").first().click();
            page.locator("dialog.picture[open]").waitFor();
        }
    },
    SEARCH {
        @Override
        boolean possible(PageKind kind, int width) {
            return kind == PageKind.CODE;
        }

        @Override
        void open(Page page) {
            page.locator("#stele-search-link").click();
            page.locator("#stele-search-field").fill("Get-CsPool");
            page.locator("#stele-search .hits a").first().waitFor();
        }
    },
    SEARCH_IN_VAIN {
        @Override
        boolean possible(PageKind kind, int width) {
            return kind == PageKind.STEP;
        }

        @Override
        void open(Page page) {
            page.locator("#stele-search-link").click();
            page.locator("#stele-search-field").fill("qwxyzqwxyz");
            page.locator("#stele-search .hit-count").waitFor();
        }
    },
    HINT {
        @Override
        boolean possible(PageKind kind, int width) {
            return kind == PageKind.MACHINE_TRANSLATION;
        }

        /** As after a visit in another language, and a link from elsewhere to this page. */
        @Override
        void open(Page page) {
            var here = page.url();
            page.locator(".top button[popovertarget=stele-languages]").click();
            page.locator("#stele-languages a[rel=alternate]").first().click();
            page.waitForURL(url -> !url.equals(here));
            page.navigate(here);
            page.locator(".hint").waitFor();
        }
    };

    /** From this width on the list of topics is a column. */
    private static final int COLUMNS = 1024;

    abstract boolean possible(PageKind kind, int width);

    abstract void open(Page page);

    private static void showTopicList(Page page) {
        if (page.viewportSize().width < COLUMNS) {
            DRAWER.open(page);
        }
    }
}
