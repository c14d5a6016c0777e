package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** A Mongolian page is read down its lines and sideways through its text; a Chinese page across and down. */
@ExtendWith(BrowserExtension.class)
class VerticalReadingTest {

    private static final String LONG_PAGE = "mn/xizhu/2018/";

    static Stream<PageKind> mongolian() {
        return PageKind.of("mn").stream();
    }

    static Stream<PageKind> all() {
        return PageKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("mongolian")
    void lines_run_down_the_page_and_follow_each_other_to_the_right(PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path());
        assertThat(browser.text("return getComputedStyle(document.documentElement).writingMode"))
                .isEqualTo("vertical-lr");
        assertThat(browser.text("return getComputedStyle(document.querySelector('main')).writingMode"))
                .isEqualTo("vertical-lr");
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_mongolian_letter_is_set_in_the_font_that_the_site_brings(
            PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path());
        assertThat(browser.texts("""
                        const mongolian = /[\\u1800-\\u18AF]/;
                        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                        const other = [];
                        while (walker.nextNode()) {
                          if (!mongolian.test(walker.currentNode.data)) continue;
                          const family = getComputedStyle(walker.currentNode.parentElement).fontFamily;
                          if (!/^"?Bichig Mongolian"?,/.test(family)) other.push(family + ": " + walker.currentNode.data);
                        }
                        return other;
                        """)).isEmpty();
        assertThat(browser.truth("""
                        return !/[\\u1800-\\u18AF]/.test(document.body.innerText)
                            || document.fonts.check('16px "Bichig Mongolian"', "\\u182E\\u1823\\u1829")
                            && [...document.fonts].some(face =>
                                face.family.includes("Bichig Mongolian") && face.status === "loaded");
                        """)).as("the font is loaded").isTrue();
    }

    static Stream<Arguments> mongolianWindows() {
        return PageKind.of("mn").stream()
                .flatMap(page -> Stream.of(Window.DESK, Window.PHONE_ON_ITS_SIDE, Window.PHONE, Window.LOW)
                        .map(window -> Arguments.of(page, window)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("mongolianWindows")
    void no_line_is_longer_than_the_window_is_high(PageKind page, Window window, Browser browser, BuiltSite site) {
        browser.resize(window).emulate("", "light").open(site.address() + page.path());
        assertThat(browser.texts(Overflow.BELOW)).isEmpty();
    }

    static Stream<Arguments> otherWindows() {
        return Stream.concat(
                        Stream.of(PageKind.root(), PageKind.notFound(), PageKind.facing()), PageKind.of("zh").stream())
                .flatMap(page -> Stream.of(Window.SMALL_PHONE, Window.PHONE, Window.DESK)
                        .map(window -> Arguments.of(page, window)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("otherWindows")
    void no_line_is_longer_than_the_window_is_wide(PageKind page, Window window, Browser browser, BuiltSite site) {
        browser.resize(window).emulate("", "light").open(site.address() + page.path());
        assertThat(browser.texts(Overflow.ASIDE)).isEmpty();
    }

    @Test
    void the_wheel_turned_down_moves_on_through_the_text_and_back(Browser browser, BuiltSite site) {
        openLongPage(browser, site);
        wheel(browser, 300, 0);
        assertThat(settled(browser)).isCloseTo(300, within(2.0));
        wheel(browser, -200, 0);
        assertThat(settled(browser)).isCloseTo(100, within(2.0));
    }

    @Test
    void the_wheel_with_control_zooms_and_is_left_alone(Browser browser, BuiltSite site) {
        openLongPage(browser, site);
        browser.execute("window.taken = []; addEventListener('wheel', event => taken.push(event.defaultPrevented))");
        wheel(browser, 300, 2);
        assertThat(settled(browser)).isZero();
        assertThat(browser.run("return taken")).isEqualTo(List.of(false));
        browser.devTools("Emulation.resetPageScaleFactor", Map.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PAGE_DOWN, 1", "SPACE, 1", "END, 2", "ARROW_DOWN, 1", "ARROW_RIGHT, 1"})
    void a_key_that_reads_on_moves_right(Keys key, int pages, Browser browser, BuiltSite site) {
        openLongPage(browser, site);
        press(browser, key);
        double reached = settled(browser);
        double end = browser.number("return document.documentElement.scrollWidth - innerWidth");
        assertThat(end).isGreaterThan(2 * Window.DESK.width());
        assertThat(reached).isPositive();
        if (pages == 2) {
            assertThat(reached).isCloseTo(end, within(2.0));
        } else {
            assertThat(reached).as("no text is skipped").isLessThanOrEqualTo(Window.DESK.width());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PAGE_UP", "HOME", "ARROW_UP", "ARROW_LEFT"})
    void a_key_that_reads_back_moves_left(Keys key, Browser browser, BuiltSite site) {
        openLongPage(browser, site);
        browser.execute("document.scrollingElement.scrollLeft = 1500");
        press(browser, key);
        double reached = settled(browser);
        assertThat(reached).isLessThan(1500);
        if (key == Keys.HOME) {
            assertThat(reached).isZero();
        }
    }

    @Test
    void shift_and_space_read_back(Browser browser, BuiltSite site) {
        openLongPage(browser, site);
        browser.execute("document.scrollingElement.scrollLeft = 1500");
        browser.hand().keyDown(Keys.SHIFT).sendKeys(" ").keyUp(Keys.SHIFT).perform();
        assertThat(settled(browser)).isLessThan(1500);
    }

    @Test
    void a_zoomed_page_is_moved_by_the_browser_alone(Browser browser, BuiltSite site) {
        openLongPage(browser, site);
        browser.execute(
                "window.taken = [];"
                        + "for (const kind of ['wheel', 'keydown']) addEventListener(kind, event => taken.push(event.defaultPrevented))");
        browser.devTools("Emulation.setPageScaleFactor", Map.of("pageScaleFactor", 2));
        try {
            wheel(browser, 300, 0);
            press(browser, Keys.PAGE_DOWN);
            settled(browser);
            assertThat(browser.run("return taken")).isEqualTo(List.of(false, false));
        } finally {
            browser.devTools("Emulation.resetPageScaleFactor", Map.of());
        }
    }

    @Test
    void a_key_pressed_on_a_link_still_reads_on(Browser browser, BuiltSite site) {
        openLongPage(browser, site);
        browser.execute("""
                const mark = document.createElement("a");
                mark.href = "#top";
                mark.setAttribute("role", "doc-noteref");
                document.querySelector("main").prepend(mark);
                mark.focus({ preventScroll: true });
                """);
        press(browser, Keys.PAGE_DOWN);
        assertThat(settled(browser)).isPositive();
    }

    @Test
    void a_region_that_scrolls_along_its_lines_moves_first_and_then_the_page(Browser browser, BuiltSite site) {
        openLongPage(browser, site);
        browser.execute("""
                const region = document.createElement("div");
                region.id = "region";
                region.tabIndex = 0;
                Object.assign(region.style, { overflow: "auto", inlineSize: "200px", blockSize: "900px" });
                const long = document.createElement("div");
                Object.assign(long.style, { inlineSize: "500px", blockSize: "10px" });
                region.append(long);
                document.querySelector("main").prepend(region);
                region.focus({ preventScroll: true });
                """);
        press(browser, Keys.ARROW_DOWN);
        browser.until("document.getElementById('region').scrollTop > 0");
        assertThat(settled(browser)).as("the page rests").isZero();
        browser.execute("document.getElementById('region').scrollTop = 1000");
        press(browser, Keys.ARROW_DOWN);
        assertThat(settled(browser)).as("the region is at its end").isPositive();
    }

    @Test
    void the_wheel_moves_the_mongolian_door_of_the_root_page_along_its_text(Browser browser, BuiltSite site) {
        browser.resize(Window.DESK).emulate("", "light").open(site.address().toString());
        browser.execute("""
                const door = document.querySelector(".door.vertical");
                const more = door.querySelector("p");
                for (let i = 0; i < 60; i++) door.append(more.cloneNode(true));
                """);
        double before = browser.number("return document.querySelector('.door.vertical').scrollLeft");
        String box =
                "const { left, top, width, height } = document.querySelector('.door.vertical').getBoundingClientRect();";
        int across = (int) browser.number(box + "return Math.round(left + width / 2)");
        int down = (int) browser.number(box + "return Math.round(top + height / 2)");
        wheel(browser, across, down, 200, 0);
        settled(browser);
        assertThat(browser.number("return document.querySelector('.door.vertical').scrollLeft"))
                .isCloseTo(before + 200, within(2.0));
        assertThat(browser.number("return scrollY")).isZero();
    }

    @Test
    void the_heading_of_a_long_table_stays_in_sight(Browser browser, BuiltSite site) {
        openLongPage(browser, site);
        browser.execute("const { left } = document.querySelector('.figures').getBoundingClientRect();"
                + "document.scrollingElement.scrollLeft = left + 900");
        settled(browser);
        assertThat(browser.number("return document.querySelector('.figures').getBoundingClientRect().left"))
                .isLessThan(-500);
        assertThat(browser.number("return document.querySelector('.figures thead th').getBoundingClientRect().left"))
                .isCloseTo(0, within(1.0));
    }

    @Test
    void keys_in_a_field_belong_to_the_field(Browser browser, BuiltSite site) {
        openLongPage(browser, site);
        browser.execute("""
                const field = document.createElement("textarea");
                field.id = "field";
                document.querySelector("main").prepend(field);
                field.focus({ preventScroll: true });
                """);
        press(browser, Keys.SPACE);
        press(browser, Keys.ARROW_DOWN);
        press(browser, Keys.PAGE_DOWN);
        press(browser, Keys.END);
        assertThat(settled(browser)).isZero();
        assertThat(browser.text("return document.getElementById('field').value"))
                .isEqualTo(" ");
    }

    @Test
    void space_on_a_button_presses_it(Browser browser, BuiltSite site) {
        openLongPage(browser, site);
        browser.execute("document.querySelector('[data-settings]').focus({ preventScroll: true })");
        press(browser, Keys.SPACE);
        assertThat(browser.truth("return document.getElementById('settings').hidden"))
                .isFalse();
        assertThat(settled(browser)).isZero();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_console_stays_silent(PageKind page, Browser browser, BuiltSite site) {
        browser.open("about:blank").console();
        browser.openAtDesk(site.address() + page.path());
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void a_wrong_address_at_any_depth_shows_the_page_for_it_in_full(Browser browser, BuiltSite site) {
        browser.open("about:blank").console();
        browser.openAtDesk(site.address() + "no/such/page/");
        assertThat(browser.console())
                .as("only the wrong address itself is missing")
                .allMatch(line -> line.contains("no/such/page/") && line.contains("404"));
        assertThat(browser.text("return getComputedStyle(document.querySelector('.doors')).display"))
                .isEqualTo("flex");
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_page_opened_from_disk_has_its_style(PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.folder().resolve(page.file()).toUri().toString());
        assertThat(browser.text("return getComputedStyle(document.body).fontFamily"))
                .startsWith("\"Bichig Mongolian\"");
        assertThat(browser.text("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    private static void openLongPage(Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + LONG_PAGE);
        browser.execute("document.scrollingElement.scrollLeft = 0");
    }

    private static void press(Browser browser, Keys key) {
        browser.hand().sendKeys(key).perform();
    }

    /** Turns the wheel over the middle of the window. {@code modifiers} as the protocol has them: 2 is control. */
    private static void wheel(Browser browser, int down, int modifiers) {
        wheel(browser, Window.DESK.width() / 2, Window.DESK.height() / 2, down, modifiers);
    }

    private static void wheel(Browser browser, int x, int y, int down, int modifiers) {
        browser.devTools(
                "Input.dispatchMouseEvent",
                Map.of("type", "mouseWheel", "x", x, "y", y, "deltaX", 0, "deltaY", down, "modifiers", modifiers));
    }

    /** Where the page stands once two readings, some frames apart, agree. */
    private static double settled(Browser browser) {
        return ((Number) browser.async("""
                                const done = arguments[arguments.length - 1];
                                let last = NaN, calm = 0;
                                const look = () => {
                                  const now = document.scrollingElement.scrollLeft;
                                  calm = now === last ? calm + 1 : 0;
                                  last = now;
                                  if (calm > 15) done(now); else requestAnimationFrame(look);
                                };
                                look();
                                """)).doubleValue();
    }
}
