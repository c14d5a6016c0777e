package org.bichig.browser;

import java.util.List;
import java.util.stream.Stream;
import org.bichig.site.BuiltSite;

/** Something that is tried on a page because no engine tries it. */
enum Check {

    /** WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 1.4.11: see {@link KeyboardWalk}. */
    KEYBOARD("keyboard", List.of(Window.DESK, Window.PHONE)) {
        @Override
        void arrive(String address, Browser browser) {
            // A walk moves through the page: it begins on one where nobody was before.
            browser.open(address);
        }

        @Override
        List<Found> tryOn(PageKind page, Browser browser) {
            return new KeyboardWalk(browser).walk();
        }
    },

    /**
     * WCAG 1.4.10: 320 pixels of width are enough for a page that is read downwards, 256 of height for one that is read
     * sideways. The small phone is held against vertical pages as well, though no rule asks for it.
     */
    REFLOW("reflow", List.of(Window.SMALL_PHONE, Window.LOW)) {
        @Override
        boolean concerns(PageKind page, Window window) {
            return page.vertical() || window.equals(Window.SMALL_PHONE);
        }

        @Override
        List<Found> tryOn(PageKind page, Browser browser) {
            return Found.cut(browser);
        }
    },

    /** WCAG 1.4.4, both ways: letters of twice the size in the browser's settings, and the whole page at 200 %. */
    TEXT_SIZE("text-size-200", List.of(Window.DESK, Window.DESK_AT_200_PERCENT)) {
        @Override
        void prepare(Window window, Browser browser) {
            browser.letters(window.equals(Window.DESK) ? 2 : 1);
        }

        @Override
        List<Found> tryOn(PageKind page, Browser browser) {
            return Found.cut(browser);
        }

        @Override
        void restore(Browser browser) {
            browser.letters(1);
        }
    },

    /**
     * WCAG 1.4.12: the reader sets lines, letters, words and paragraphs further apart. Letters of Mongolian are joined
     * and have no spacing to set, and the rule leaves out what a script does not have.
     */
    TEXT_SPACING("text-spacing", List.of(Window.DESK, Window.SMALL_PHONE, Window.LOW)) {
        @Override
        boolean concerns(PageKind page, Window window) {
            return page.vertical() || !window.equals(Window.LOW);
        }

        @Override
        List<Found> tryOn(PageKind page, Browser browser) {
            browser.execute("""
                    const sheet = new CSSStyleSheet();
                    sheet.replaceSync(`
                      * { line-height: 1.5 !important; word-spacing: .16em !important; }
                      :not(:lang(mn-Mong)) { letter-spacing: .12em !important; }
                      p { margin-block-end: 2em !important; }`);
                    document.adoptedStyleSheets = [sheet];
                    """);
            return Found.cut(browser);
        }

        @Override
        void restore(Browser browser) {
            browser.execute("document.adoptedStyleSheets = []");
        }
    },

    /** Nothing that a reader has begun to read moves away while the rest of the page arrives, the font above all. */
    LAYOUT_SHIFT("layout-shift", List.of(Window.DESK, Window.PHONE)) {
        @Override
        void prepare(Window window, Browser browser) {
            browser.slowLine(true);
        }

        @Override
        void arrive(String address, Browser browser) {
            browser.open(address);
        }

        @Override
        List<Found> tryOn(PageKind page, Browser browser) {
            return Found.list(browser.async(Scripts.own("shift.js")));
        }

        @Override
        void restore(Browser browser) {
            browser.slowLine(false);
        }
    };

    private final String label;
    private final List<Window> windows;

    Check(String label, List<Window> windows) {
        this.label = label;
        this.windows = windows;
    }

    /** What is objected to on a page, in all windows of this check. */
    List<Objection> examine(PageKind page, Browser browser, BuiltSite site) {
        return windows.stream()
                .filter(window -> concerns(page, window))
                .flatMap(window -> examine(page, window, browser, site))
                .toList();
    }

    private Stream<Objection> examine(PageKind page, Window window, Browser browser, BuiltSite site) {
        browser.resize(window).emulate("", "light");
        prepare(window, browser);
        try {
            arrive(site.address() + page.path(), browser);
            return tryOn(page, browser).stream()
                    .map(found -> new Objection(page.path(), window.toString(), found.rule(), found.what()));
        } finally {
            restore(browser);
        }
    }

    boolean concerns(PageKind page, Window window) {
        return true;
    }

    /** What is done before the page is loaded. */
    void prepare(Window window, Browser browser) {}

    /** Where things lie follows from window and letters alone, so one load of a page serves all checks that ask for it. */
    void arrive(String address, Browser browser) {
        browser.visit(address);
    }

    abstract List<Found> tryOn(PageKind page, Browser browser);

    /** Undoes what was prepared. */
    void restore(Browser browser) {}

    /** As results of an audit name it. */
    @Override
    public String toString() {
        return label;
    }
}
