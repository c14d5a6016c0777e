package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Whoever sets a page to her eyes does so by keyboard if she likes, once, and finds every page so from its first moment on. */
@ExtendWith(BrowserExtension.class)
class ReadingSettingsTest {

    private static final Path AXE = Path.of("src/test/browser/node_modules/axe-core/axe.min.js");

    private static final String EVERYTHING = "size=150&lines=wide&contrast=dark&ruler=on&calm=on";

    private static final String SET = "return ['size', 'lines', 'contrast', 'ruler', 'calm', 'lang']"
            + ".filter(name => name in document.documentElement.dataset)";

    /** Where the middle of the ruler is. */
    private static final String ACROSS =
            "(at => (at.left + at.right) / 2)(document.querySelector('.ruler').getBoundingClientRect())";

    private static final String DOWN =
            "(at => (at.top + at.bottom) / 2)(document.querySelector('.ruler').getBoundingClientRect())";

    /** Every part that can be seen, with where it stands on the page. */
    private static final String PLACES = """
            return [...document.querySelectorAll("body *")].filter(it => it.checkVisibility({ visibilityProperty: true }))
                .map(it => [it, it.getBoundingClientRect()])
                .map(([it, box]) => `${it.tagName} ${it.id} ${it.className} ${it.textContent.trim().slice(0, 20)}`
                    + ` ${[box.x + scrollX, box.y + scrollY, box.width, box.height].map(Math.round)}`);
            """;

    /** All scripts but the one that is there before the page is painted. */
    private static final List<String> MODULES =
            List.of("*/assets/read*.js", "*/assets/v*.js", "*/assets/keep*.js", "*/assets/scroll*.js");

    static Stream<PageKind> all() {
        return PageKind.all().stream();
    }

    static Stream<PageKind> reports() {
        return PageKind.reports().stream();
    }

    @AfterEach
    void forget(Browser browser, BuiltSite site) {
        browser.devTools("Network.setBlockedURLs", Map.of("urls", List.of()));
        // What a page has stored may still be on its way to the browser: so it is the page that takes it back.
        browser.execute("try { localStorage.clear() } catch { /* where it is forbidden nothing was stored */ }");
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_page_has_them_within_reach_of_the_keyboard(PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path());
        tabTo(browser, "[data-settings]");
        assertThat(browser.truth("return document.getElementById('settings').checkVisibility()"))
                .isFalse();
        press(browser, Keys.ENTER);
        assertThat(browser.truth("return document.getElementById('settings').checkVisibility()"))
                .isTrue();
        assertThat(browser.text("return document.activeElement.ariaExpanded")).isEqualTo("true");
        tabTo(browser, "#settings input");
        press(browser, Keys.ESCAPE);
        assertThat(browser.truth("return document.getElementById('settings').checkVisibility()"))
                .isFalse();
        assertThat(browser.truth("return document.activeElement.matches('[data-settings][aria-expanded=false]')"))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "zh, size, ARROW_DOWN, 120",
        "zh, lines, ARROW_RIGHT, wide",
        "zh, contrast, ARROW_UP, high",
        "zh, ruler, SPACE, on",
        "zh, calm, SPACE, on",
        "mn, size, ARROW_UP, 200",
        "mn, lines, ARROW_DOWN, wide",
        "mn, contrast, ARROW_RIGHT, light",
        "mn, ruler, SPACE, on",
        "mn, calm, SPACE, on"
    })
    void each_is_chosen_by_keys_at_once_and_for_every_page(
            String language, String name, Keys key, String value, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + language + "/xizhu/2018/");
        tabTo(browser, "[data-settings]");
        press(browser, Keys.ENTER);
        tabTo(browser, "#settings [name=" + name + "]");
        press(browser, key);
        assertThat(set(browser, name)).isEqualTo(value);
        assertThat(browser.openAtDesk(site.address() + "zh/organs/"))
                .satisfies(next -> assertThat(set(next, name)).isEqualTo(value));
        assertThat(browser.truth(
                        "return [...document.querySelectorAll('[name=' + arguments[0] + ']')]"
                                + ".some(input => input.checked && input.value === arguments[1])",
                        name,
                        value))
                .as("the panel agrees")
                .isTrue();
    }

    @Test
    void what_is_chosen_changes_what_is_seen(Browser browser, BuiltSite site) {
        String letters = "return parseFloat(getComputedStyle(document.querySelector('.prose p')).fontSize)";
        String line = "return parseFloat(getComputedStyle(document.querySelector('.prose p')).lineHeight)";
        browser.openAtDesk(site.address() + "zh/xizhu/2018/");
        double usualLetters = browser.number(letters);
        double usualLine = browser.number(line);
        kept("size=200", browser, site, "zh/xizhu/2018/");
        assertThat(browser.number(letters)).isEqualTo(2 * usualLetters);
        kept("lines=widest", browser, site, "zh/xizhu/2018/");
        assertThat(browser.number(letters)).isEqualTo(usualLetters);
        assertThat(browser.number(line)).isGreaterThan(1.5 * usualLine);
    }

    @Test
    void the_reset_button_brings_back_how_pages_come(Browser browser, BuiltSite site) {
        kept(EVERYTHING, browser, site, "mn/guide/");
        tabTo(browser, "[data-settings]");
        press(browser, Keys.ENTER);
        tabTo(browser, "[type=reset]");
        press(browser, Keys.ENTER);
        assertThat(browser.texts(SET)).isEmpty();
        assertThat(browser.number("return localStorage.length")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh/xizhu/2018/", "mn/xizhu/2018/", "zh/xizhu/2018/plain/", ""})
    void they_hold_before_any_module_has_run(String path, Browser browser, BuiltSite site) {
        browser.devTools("Network.enable", Map.of());
        browser.devTools("Network.setBlockedURLs", Map.of("urls", List.of("*/assets/read*.js", "*/assets/v*.js")));
        kept(EVERYTHING, browser, site, path);
        assertThat(set(browser, "size")).isEqualTo("150");
        assertThat(browser.text("return getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
        assertThat(browser.text("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(17, 23, 28)");
        assertThat(shown(browser, ".settings-entry"))
                .as("a button that would do nothing")
                .isFalse();
        browser.console();
    }

    /**
     * What a reader sees before the modules have come, he sees in the same place when they have. (Shifts as the browser
     * reports them depend on how far it had read the page when it first painted; those of a page that comes slowly are
     * the business of another test.)
     */
    @ParameterizedTest
    @MethodSource("all")
    void nothing_moves_when_the_modules_come(PageKind page, Browser browser, BuiltSite site) {
        browser.devTools("Network.enable", Map.of());
        for (Window window : List.of(Window.DESK, Window.PHONE)) {
            String settings = window == Window.DESK ? EVERYTHING : "size=200";
            browser.resize(window).emulate("", "light");
            browser.devTools("Network.setBlockedURLs", Map.of("urls", MODULES));
            open(settings, browser, site, page.path());
            List<String> before = browser.texts(PLACES);
            browser.console();
            browser.devTools("Network.setBlockedURLs", Map.of("urls", List.of()));
            open(settings, browser, site, page.path());
            assertThat(before).as("at %s", window).hasSizeGreaterThan(10);
            assertThat(browser.untilDrawn().texts(PLACES)).as("at %s", window).containsAll(before);
        }
    }

    @Test
    void another_tab_follows(Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + "zh/guide/");
        assertThat(browser.async("""
                        const done = arguments[arguments.length - 1];
                        const other = open(location.href);
                        addEventListener("storage", () => setTimeout(() => {
                          other.close();
                          done(document.documentElement.dataset.contrast);
                        }));
                        other.addEventListener("load", () => {
                          const button = other.document.querySelector("[name=contrast][value=high]");
                          button.click();
                        });
                        """)).isEqualTo("high");
    }

    @Test
    void where_nothing_may_be_kept_they_hold_for_the_page(Browser browser, BuiltSite site) {
        browser.open("about:blank").console();
        browser.resize(Window.DESK).emulate("", "light").openAfter("""
                        Object.defineProperty(window, "localStorage",
                            { get() { throw new DOMException("forbidden", "SecurityError"); } });
                        """, site.address() + "zh/guide/");
        tabTo(browser, "[data-settings]");
        press(browser, Keys.ENTER);
        tabTo(browser, "#settings [name=lines]");
        press(browser, Keys.ARROW_DOWN);
        assertThat(set(browser, "lines")).isEqualTo("wide");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void what_others_have_stored_under_the_name_does_no_harm(Browser browser, BuiltSite site) {
        browser.open("about:blank").console();
        kept("size=9&lang=x&__proto__=1&calm&%", browser, site, "zh/guide/");
        assertThat(browser.texts(SET)).isEmpty();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void without_scripts_the_panel_is_not_there_and_a_report_offers_its_plain_page(Browser browser, BuiltSite site) {
        browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.openAtDesk(site.address() + "zh/xizhu/2018/");
            assertThat(shown(browser, ".settings-entry, #settings, .tools button"))
                    .isFalse();
            assertThat(shown(browser, ".tools a[href='plain/index.html']")).isTrue();
        } finally {
            browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void letters_of_twice_the_size_lose_nothing_in_a_small_window(PageKind page, Browser browser, BuiltSite site) {
        browser.resize(page.vertical() ? Window.LOW : Window.SMALL_PHONE).emulate("", "light");
        open("size=200&lines=widest", browser, site, page.path());
        browser.execute("document.querySelector('[data-settings]').click()");
        assertThat(browser.texts(page.vertical() ? Overflow.BELOW : Overflow.ASIDE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh/xizhu/2018/", "mn/xizhu/2018/"})
    void a_finger_hits_every_part_of_the_panel(String path, Browser browser, BuiltSite site) {
        browser.resize(Window.PHONE).emulate("", "light").open(site.address() + path);
        browser.execute("document.querySelector('[data-settings]').click()");
        assertThat(browser.texts("""
                        return [...document.querySelectorAll(".settings-entry button, #settings :is(label, button)")]
                          .filter(target => target.checkVisibility())
                          .map(target => [target.textContent, target.getBoundingClientRect()])
                          .filter(([, { width, height }]) => width < 44 || height < 44)
                          .map(([text, { width, height }]) => `${text.trim()}: ${width} x ${height}`);
                        """)).isEmpty();
    }

    @Test
    void the_device_is_asked_unless_the_reader_has_chosen(Browser browser, BuiltSite site) {
        browser.resize(Window.DESK);
        Map<String, String> dark = Map.of("prefers-color-scheme", "dark");
        Map<String, String> more = Map.of("prefers-contrast", "more");
        assertThat(ground(browser.wishes(dark), site, "")).isEqualTo(ground(browser.wishes(Map.of()), site, "dark"));
        assertThat(ground(browser.wishes(more), site, "")).isEqualTo(ground(browser.wishes(Map.of()), site, "high"));
        assertThat(ground(browser.wishes(dark), site, "light"))
                .isEqualTo(ground(browser.wishes(more), site, "light"))
                .isEqualTo(ground(browser.wishes(Map.of()), site, ""));
        browser.emulate("", "light");
    }

    @ParameterizedTest
    @MethodSource("all")
    void in_high_contrast_every_letter_stands_out_fifteen_to_one(PageKind page, Browser browser, BuiltSite site) {
        kept("contrast=high", browser, site, page.path());
        browser.execute("document.querySelector('[data-settings]').click()");
        assertThat(browser.texts("""
                        const parts = colour => colour.match(/[\\d.]+/g).map(Number);
                        const light = colour => {
                          const [r, g, b] = parts(colour).map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
                          return .2126 * r + .7152 * g + .0722 * b;
                        };
                        const ground = element => {
                          for (; element; element = element.parentElement) {
                            const colour = getComputedStyle(element).backgroundColor;
                            if (parts(colour)[3] !== 0) return colour;
                          }
                        };
                        return [...document.body.querySelectorAll("*")]
                          .filter(element => element.checkVisibility()
                              && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                          .map(element => {
                            const pair = [light(getComputedStyle(element).color), light(ground(element))].sort((a, b) => b - a);
                            return [element, (pair[0] + .05) / (pair[1] + .05)];
                          })
                          .filter(([, ratio]) => ratio < 15)
                          .map(([element, ratio]) => `${element.tagName}.${element.className} ${ratio.toFixed(1)}`);
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh/", "mn/"})
    void where_the_device_lays_down_the_colours_borders_say_what_grounds_said(
            String path, Browser browser, BuiltSite site) {
        browser.resize(Window.DESK).wishes(Map.of("forced-colors", "active")).open(site.address() + path);
        String border = "return getComputedStyle(document.querySelector(arguments[0])).borderBlockEndColor";
        String current = browser.text(border, ".site-nav [aria-current]");
        assertThat(current).isNotEqualTo(browser.text(border, ".site-nav a:not([aria-current])"));
        assertThat(browser.text(border, ".site-nav a:not([aria-current])"))
                .as("unseen")
                .isEqualTo(browser.text("return getComputedStyle(document.body).backgroundColor"));
        assertThat(browser.text(border, ".languages [aria-current]")).isEqualTo(current);
        assertThat(browser.texts("""
                        return [".title", ".settings-entry button"]
                          .filter(part => parseFloat(getComputedStyle(document.querySelector(part)).borderBlockEndWidth) < 1);
                        """)).isEmpty();
        tabTo(browser, "[data-settings]");
        assertThat(browser.number("return parseFloat(getComputedStyle(document.activeElement).outlineWidth)"))
                .isGreaterThanOrEqualTo(2);
        browser.emulate("", "light");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_calm_page_shows_the_text_alone_and_the_way_back(PageKind page, Browser browser, BuiltSite site) {
        browser.resize(Window.DESK).emulate("", "light");
        open("calm=on", browser, site, page.path());
        assertThat(shown(browser, ".site-nav, .languages, .crumbs, .contents, #related, #forms, .qr, .site-foot"))
                .isFalse();
        assertThat(shown(browser, "h1")).isTrue();
        assertThat(shown(browser, ".prose")).isTrue();
        assertThat(shown(browser, ".notice")).as("what the reader has to know").isTrue();
        tabTo(browser, "[data-calm-end]");
        press(browser, Keys.ENTER);
        assertThat(shown(browser, ".site-nav")).isTrue();
        assertThat(shown(browser, "[data-calm-end]")).isFalse();
        assertThat(browser.truth("return document.activeElement.matches('[data-settings]')"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zh/xizhu/2018/, false", "mn/xizhu/2018/, true"})
    void the_ruler_lies_along_the_lines_and_follows_pointer_focus_and_arrows(
            String path, boolean vertical, Browser browser, BuiltSite site) {
        kept("ruler=on", browser, site, path);
        browser.devTools("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", 500, "y", 300));
        // A pointer's moves are told to the page when it is drawn next.
        browser.until("Math.abs(%s - %d) <= 2".formatted(vertical ? ACROSS : DOWN, vertical ? 500 : 300));
        assertThat(browser.truth(
                        "const at = document.querySelector('.ruler').getBoundingClientRect();"
                                + "return arguments[0] ? at.height > 780 && at.width < 100 : at.width > 1200 && at.height < 100",
                        vertical))
                .isTrue();
        assertThat(browser.truth("return document.elementFromPoint(500, 300).className !== 'ruler'"))
                .as("what lies under it can be clicked")
                .isTrue();
        press(browser, Keys.ARROW_DOWN);
        double below = middle(browser, vertical);
        assertThat(below - (vertical ? 500 : 300)).isBetween(20.0, 90.0);
        press(browser, Keys.ARROW_UP);
        assertThat(middle(browser, vertical)).isLessThan(below);
        for (int line = 0; line < 40; line++) {
            press(browser, Keys.ARROW_DOWN);
        }
        assertThat(browser.number("return Math.abs(scrollX) + scrollY"))
                .as("the page comes along")
                .isGreaterThan(300);
        assertThat(middle(browser, vertical)).isLessThan(vertical ? 1280 * .75 : 800 * .75);
        browser.execute("document.querySelector('[data-print]').focus()");
        assertThat(browser.truth("""
                        const [button, ruler] = ["[data-print]", ".ruler"].map(it => document.querySelector(it).getBoundingClientRect());
                        return arguments[0] ? ruler.left < button.right && ruler.right > button.left
                                            : ruler.top < button.bottom && ruler.bottom > button.top;
                        """, vertical)).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"zh, light", "zh, dark", "zh, high", "mn, light", "mn, dark", "mn, high"})
    void the_open_panel_excludes_nobody(String language, String contrast, Browser browser, BuiltSite site)
            throws IOException {
        for (Window window : List.of(Window.DESK, Window.PHONE)) {
            browser.resize(window).emulate("", "light");
            open("contrast=" + contrast, browser, site, language + "/guide/");
            browser.execute("document.querySelector('[data-settings]').click()");
            browser.execute(Files.readString(Needed.file(AXE, "axe-core"), StandardCharsets.UTF_8));
            assertThat((List<?>) browser.async("""
                            const done = arguments[arguments.length - 1];
                            axe.run(document.body, { rules: { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } } })
                              .then(result => done(result.violations.flatMap(rule =>
                                  rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`))));
                            """)).as("at %s", window).isEmpty();
        }
    }

    @Test
    void arrows_in_the_panel_stay_the_panels_while_the_ruler_is_on(Browser browser, BuiltSite site) {
        kept("ruler=on", browser, site, "mn/xizhu/2018/");
        tabTo(browser, "[data-settings]");
        press(browser, Keys.ENTER);
        tabTo(browser, "#settings [name=size]");
        press(browser, Keys.ARROW_DOWN);
        assertThat(set(browser, "size")).isEqualTo("120");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh/xizhu/2018/", "mn/xizhu/2018/"})
    void paper_knows_nothing_of_them(String path, Browser browser, BuiltSite site) {
        browser.resize(Window.DESK).emulate("print", "dark");
        open("", browser, site, path);
        String looks = "return [...document.querySelectorAll('body, h1, .prose p, .site-foot')]"
                + ".map(it => getComputedStyle(it)).map(it => [it.color, it.backgroundColor, it.fontSize, it.lineHeight, it.display].join())";
        List<String> usual = browser.texts(looks);
        open("size=200&lines=widest&contrast=high&ruler=on&calm=on", browser, site, path);
        browser.execute("document.querySelector('[data-settings]').click()");
        assertThat(browser.texts(looks)).isEqualTo(usual);
        assertThat(shown(browser, ".settings-entry, #settings, .ruler")).isFalse();
        browser.emulate("", "light");
    }

    /** The page opened as a reader finds it who has chosen before. */
    private static void kept(String settings, Browser browser, BuiltSite site, String path) {
        browser.resize(Window.DESK).emulate("", "light");
        open(settings, browser, site, path);
    }

    private static void open(String settings, Browser browser, BuiltSite site, String path) {
        browser.openAfter(
                "if (location.protocol === 'http:') localStorage.setItem('bichig-reading', '" + settings + "')",
                site.address() + path);
    }

    private static String ground(Browser browser, BuiltSite site, String contrast) {
        open("contrast=" + contrast, browser, site, "zh/guide/");
        return browser.text("const page = getComputedStyle(document.body);"
                + "return page.backgroundColor + page.color + getComputedStyle(document.documentElement).colorScheme");
    }

    /** What a setting is on the page; empty when it is as it comes. */
    private static String set(Browser browser, String name) {
        return browser.text("return document.documentElement.dataset[arguments[0]] || ''", name);
    }

    private static boolean shown(Browser browser, String parts) {
        return browser.truth(
                "return [...document.querySelectorAll(arguments[0])].some(it => it.checkVisibility({ visibilityProperty: true }))",
                parts);
    }

    private static double middle(Browser browser, boolean vertical) {
        return browser.number("return " + (vertical ? ACROSS : DOWN));
    }

    /** Presses Tab until a part has the focus. */
    private static void tabTo(Browser browser, String part) {
        for (int presses = 0; presses < 40; presses++) {
            press(browser, Keys.TAB);
            if (browser.truth("return document.activeElement.matches(arguments[0])", part)) {
                return;
            }
        }
        throw new AssertionError("40 times Tab did not lead to " + part);
    }

    private static void press(Browser browser, Keys key) {
        browser.hand().sendKeys(key).perform();
    }
}
