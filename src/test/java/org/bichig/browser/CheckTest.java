package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no engine tries: the keyboard alone, small windows, large letters, wide spacing, slow lines. */
@ExtendWith(BrowserExtension.class)
class CheckTest {

    private static final PageKind REPORT = PageKind.reports("zh").get(0);

    /** Page by page, so that checks which need no fresh page find the one that is open. */
    static Stream<Arguments> checksAndPages() {
        return PageKind.all().stream()
                .flatMap(page -> Stream.of(Check.values()).map(check -> Arguments.of(check, page)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("checksAndPages")
    void nothing_is_found(Check check, PageKind page, Browser browser, BuiltSite site) {
        assertThat(check.examine(page, browser, site)).isEmpty();
    }

    @Test
    void a_walk_finds_a_stop_without_a_ring_one_out_of_order_and_one_that_is_covered(Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + REPORT.path());
        browser.execute("""
                // A few stops are enough: what is covered is waited for, since it might come into sight.
                [...document.querySelectorAll("a[href], button, input")].slice(5).forEach(stop => stop.remove());
                const [ringless, late] = document.querySelectorAll("a[href]:not(.anchor, .skip)");
                ringless.style.outline = "none";
                late.tabIndex = 1;
                const lid = document.body.appendChild(document.createElement("div"));
                lid.style.cssText = "position: fixed; inset: 0; z-index: 99";
                """);
        assertThat(new KeyboardWalk(browser).walk()).extracting(Found::rule).contains("ring", "order", "covered");
    }

    @Test
    void a_walk_finds_a_stop_that_does_not_let_go(Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + REPORT.path());
        browser.execute("""
                const [, , sticky] = document.querySelectorAll("a[href]");
                sticky.addEventListener("keydown", event => event.preventDefault());
                """);
        assertThat(new KeyboardWalk(browser).walk()).extracting(Found::rule).contains("unreached");
    }

    @Test
    void text_that_is_cut_off_covered_or_out_of_the_window_is_found(Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + REPORT.path());
        browser.execute("""
                const [cut, , over, out] = document.querySelectorAll(".prose > p");
                cut.style.cssText = "block-size: 1em; overflow: hidden";
                over.style.marginBlockStart = "-6em";
                out.style.cssText = "inline-size: 200vw; max-inline-size: none";
                """);
        assertThat(Found.cut(browser)).extracting(Found::rule).contains("cut-off", "overlaps", "runs-out");
    }

    @Test
    void a_part_that_moves_when_another_comes_is_found(Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + REPORT.path());
        browser.async("""
                const done = arguments[arguments.length - 1];
                requestAnimationFrame(() => requestAnimationFrame(() => {
                  document.querySelector("main").style.marginBlockStart = "10rem";
                  requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
                }));
                """);
        assertThat(Found.list(browser.async(Scripts.own("shift.js"))))
                .extracting(Found::rule)
                .contains("layout-shift");
    }

    @Test
    void letters_of_twice_the_size_are_twice_the_size(Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + REPORT.path());
        String size = "return parseFloat(getComputedStyle(document.querySelector('.prose p')).fontSize)";
        double once = browser.number(size);
        assertThat(browser.letters(2).number(size)).isEqualTo(2 * once);
        assertThat(browser.letters(1).number(size)).isEqualTo(once);
    }

    /** The header is the same on all pages of a language. */
    @ParameterizedTest
    @ValueSource(strings = {"zh/guide/", "mn/guide/"})
    void the_first_stop_is_to_be_read_in_all_colours(String path, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + path);
        new KeyboardWalk(browser).press("Tab", 9);
        Engine.AXE.load(browser);
        for (ColourMode mode : ColourMode.values()) {
            mode.show(browser);
            assertThat(browser.text("return document.activeElement.className")).isEqualTo("skip");
            assertThat(browser.number("return document.activeElement.getBoundingClientRect().width"))
                    .isGreaterThan(24);
            assertThat(Engine.AXE.examine(path, mode, browser))
                    .filteredOn(objection -> objection.what().contains(".skip"))
                    .isEmpty();
        }
        ColourMode.LIGHT.show(browser);
    }

    static Stream<PageKind> pagesWithSkipLink() {
        return PageKind.all().stream()
                .filter(page -> !page.language().isEmpty())
                .filter(page -> !page.name().startsWith("plain"));
    }

    @ParameterizedTest
    @MethodSource("pagesWithSkipLink")
    void the_first_stop_leads_past_the_header(PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path());
        KeyboardWalk walk = new KeyboardWalk(browser);
        walk.press("Tab", 9);
        assertThat(browser.text("return document.activeElement.className")).isEqualTo("skip");
        assertThat(browser.number("return document.activeElement.getBoundingClientRect().width"))
                .isGreaterThan(24);
        walk.press("Enter", 13);
        walk.press("Tab", 9);
        assertThat(browser.truth("return document.querySelector('main').contains(document.activeElement)"
                        + " || !document.querySelector('main a[href], main button, main [tabindex=\"0\"]')"))
                .as("the next stop is in the main part")
                .isTrue();
    }
}
