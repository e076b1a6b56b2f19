package stele.browser;

import java.util.Locale;

/** The pages of the sample site, one of each kind. */
enum PageKind {
    HOME("index"),
    GUIDE("guide"),
    PHASE("phase-3"),
    STEP("step-1"),
    TABLE("table"),
    CODE("code"),
    IMAGES("images"),
    ALERTS("alerts"),
    LONG_TITLE("long"),
    FORTY_SECTIONS("headings"),
    MACHINE_TRANSLATION("machine"),
    ONLY_IN_ENGLISH("only"),
    UNTRANSLATED("foreign"),
    ALPHABET("a-z"),
    SEARCH("search"),
    NOT_FOUND("404"),

    /** The next are for all languages at once. */
    NOT_FOUND_ANYWHERE("404") {
        @Override
        boolean isInAllLanguages() {
            return true;
        }
    },
    PERMALINK("id/machine/index") {
        @Override
        boolean isInAllLanguages() {
            return true;
        }
    },
    TRANSLATION_STATUS("translation-status") {
        @Override
        boolean isInAllLanguages() {
            return true;
        }
    };

    private final String name;

    PageKind(String name) {
        this.name = name;
    }

    boolean hasTopicList() {
        return this != HOME && this != ALPHABET && this != SEARCH && !isInAllLanguages();
    }

    boolean isInAllLanguages() {
        return false;
    }

    String path(String locale) {
        return (isInAllLanguages() ? "" : locale.toLowerCase(Locale.ROOT) + "/") + name + ".html";
    }

    String url(String locale) {
        return Sites.sample().url(path(locale));
    }
}
