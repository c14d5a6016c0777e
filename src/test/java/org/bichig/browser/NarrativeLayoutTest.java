package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, quotations, pictures, footnotes and tables of a text fit the window in both writing modes, and Chinese is set as Chinese. */
@ExtendWith(BrowserExtension.class)
class NarrativeLayoutTest {

    private static final Window TINY = new Window(320, 256);

    @TempDir
    static Path work;

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = RichNarrative.build(work.resolve("indented"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    static Stream<Arguments> windows() {
        return Stream.of(Window.DESK, Window.PHONE, Window.PHONE_ON_ITS_SIDE, Window.LOW, TINY)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void no_part_of_a_mongolian_text_reaches_below_the_window(Window window, Browser browser) {
        browser.resize(window).emulate("", "light").open(site.address() + RichNarrative.MONGOLIAN);
        assertThat(browser.texts(Overflow.BELOW)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("windows")
    void no_part_of_a_chinese_text_reaches_beyond_the_window(Window window, Browser browser) {
        browser.resize(window).emulate("", "light").open(site.address() + RichNarrative.CHINESE);
        assertThat(browser.texts(Overflow.ASIDE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {RichNarrative.CHINESE, RichNarrative.MONGOLIAN})
    void a_picture_is_seen_whole(String page, Browser browser) {
        for (Window window : List.of(Window.DESK, Window.PHONE, Window.PHONE_ON_ITS_SIDE, Window.LOW)) {
            browser.resize(window).emulate("", "light").open(site.address() + page);
            assertThat(browser.truth("""
                            const { width, height } = document.querySelector(".prose img").getBoundingClientRect();
                            return width <= innerWidth && height <= innerHeight && Math.abs(width / height - 2) < .05;
                            """)).as(window.toString()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh/huhhot/2018/, 390, 844", "mn/huhhot/2018/, 844, 390"})
    void a_wide_table_is_a_stop_for_the_keyboard_only_while_it_has_something_to_scroll(
            String page, int width, int height, Browser browser) {
        browser.resize(new Window(width, height)).emulate("", "light").open(site.address() + page);
        String small = STOPS + " === '0 region true'";
        browser.until(small);
        browser.resize(new Window(1800, 1800)).until(STOPS + " === 'null null false'");
        browser.resize(new Window(width, height)).until(small);
    }

    /** Regions of the text: tabindex, role, whether they are named. They change once an observer has seen the size. */
    private static final String STOPS = """
            [...document.querySelectorAll(".prose .scroll")].map(region =>
              `${region.getAttribute("tabindex")} ${region.getAttribute("role")} ${region.hasAttribute("aria-label")}`).join()
            """;

    @Test
    void without_a_script_the_wide_table_is_reached_all_the_same(Browser browser) {
        browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.resize(Window.PHONE).emulate("", "light").open(site.address() + RichNarrative.CHINESE);
            assertThat(browser.text("return " + STOPS)).isEqualTo("0 region true");
        } finally {
            browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RichNarrative.CHINESE, RichNarrative.CHINESE + "plain/"})
    void no_line_of_chinese_has_more_than_forty_characters(String page, Browser browser) {
        browser.resize(new Window(2400, 1200)).emulate("", "light").open(site.address() + page);
        assertThat(browser.texts("""
                        return [...document.querySelectorAll(".prose :is(p, li, blockquote, dd), .after p")]
                          .map(element => [element, parseFloat(getComputedStyle(element).fontSize)])
                          .filter(([element, size]) => element.getBoundingClientRect().width > 40.01 * size)
                          .map(([element]) => element.textContent);
                        """)).isEmpty();
    }

    @Test
    void chinese_punctuation_is_drawn_by_the_chinese_font_and_fills_its_square(Browser browser) {
        browser.openAtDesk(site.address() + RichNarrative.CHINESE);
        browser.execute("""
                const probe = document.createElement("p");
                probe.id = "probe";
                probe.style.textIndent = "0";
                for (const mark of "“”‘’…—·，。《》") {
                  const span = document.createElement("span");
                  span.textContent = mark;
                  span.style.textSpacingTrim = "space-all";
                  probe.append(span);
                }
                document.querySelector(".prose").prepend(probe);
                """);
        assertThat(browser.texts("""
                        const size = parseFloat(getComputedStyle(probe).fontSize);
                        return [...probe.children]
                          .filter(span => span.textContent !== "·" && Math.abs(span.getBoundingClientRect().width / size - 1) > .02)
                          .map(span => span.textContent);
                        """)).as("not one em wide").isEmpty();
        assertThat(fonts(browser, "#probe")).isNotEmpty().allMatch(font -> font.contains("CJK"));
        assertThat(fonts(browser, "h1")).isNotEmpty().allMatch(font -> font.contains("CJK"));
    }

    /** The families in which the text under a selector is drawn. */
    private static List<String> fonts(Browser browser, String selector) {
        browser.devTools("DOM.enable", Map.of());
        browser.devTools("CSS.enable", Map.of());
        Map<?, ?> root = (Map<?, ?>) Objects.requireNonNull(
                browser.devTools("DOM.getDocument", Map.of()).get("root"));
        Object found = browser.devTools("DOM.querySelector", Map.of("nodeId", root.get("nodeId"), "selector", selector))
                .get("nodeId");
        List<?> fonts = (List<?>)
                Objects.requireNonNull(browser.devTools("CSS.getPlatformFontsForNode", Map.of("nodeId", found))
                        .get("fonts"));
        return fonts.stream()
                .map(font -> String.valueOf(((Map<?, ?>) font).get("familyName")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"text-spacing-trim, space-first", "text-autospace, normal", "line-break, strict"})
    void chinese_lines_use_what_the_browser_can_do(String property, String value, Browser browser) {
        browser.openAtDesk(site.address() + RichNarrative.CHINESE);
        String computed = "return getComputedStyle(document.querySelector('.prose > p')).getPropertyValue('%s')";
        assertThat(browser.text(computed.formatted(property))).isEqualTo(value);
        browser.openAtDesk(site.address() + RichNarrative.MONGOLIAN);
        assertThat(browser.text(computed.formatted(property))).isNotEqualTo(value);
    }

    @Test
    void paragraphs_are_indented_unless_the_site_says_otherwise(Browser browser) {
        String indent = "return parseFloat(getComputedStyle(document.querySelector('.prose > p')).textIndent)";
        browser.openAtDesk(site.address() + RichNarrative.CHINESE);
        assertThat(browser.number(indent))
                .isEqualTo(browser.number(
                        "return 2 * parseFloat(getComputedStyle(document.querySelector('.prose > p')).fontSize)"));
        SiteFixture flush = RichNarrative.fixture().adding(SiteFixture.SITE, "paragraphIndent: false\n");
        try (BuiltSite other = RichNarrative.build(flush, work.resolve("flush"))) {
            browser.openAtDesk(other.address() + RichNarrative.CHINESE);
            assertThat(browser.number(indent)).isZero();
        }
    }

    static Stream<PageKind> pages() {
        return PageKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_han_letter_is_marked_as_chinese_and_every_mongolian_letter_as_mongolian(
            PageKind page, Browser browser, BuiltSite real) {
        browser.openAtDesk(real.address() + page.path());
        assertThat(browser.texts("""
                        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                        const wrong = [];
                        while (walker.nextNode()) {
                          const lang = walker.currentNode.parentElement.closest("[lang]").lang;
                          if (/\\p{Script=Han}/u.test(walker.currentNode.data) && !lang.startsWith("zh")
                              || /\\p{Script=Mongolian}/u.test(walker.currentNode.data) && lang !== "mn-Mong")
                            wrong.push(lang + ": " + walker.currentNode.data);
                        }
                        return wrong;
                        """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh/huhhot/2018/, 390, 844", "mn/huhhot/2018/, 844, 390"})
    void a_period_breaks_between_its_dates_and_not_within_one(String page, int width, int height, Browser browser) {
        SiteFixture dated = RichNarrative.fixture()
                .replacing(
                        SiteFixture.REPORT, "indexNumber:", "period: {from: 2018-01-01, to: 2018-12-31}\nindexNumber:");
        try (BuiltSite other = RichNarrative.build(dated, work.resolve("dated"))) {
            browser.resize(new Window(width, height)).emulate("", "light").open(other.address() + page);
            assertThat(browser.texts("return [...document.querySelectorAll('.facts dd time')].map(time => "
                            + "time.dateTime + ' ' + time.textContent + ' ' + time.getClientRects().length)"))
                    .contains("2018-01-01 2018-01-01 1", "2018-12-31 2018-12-31 1");
        }
    }
}
