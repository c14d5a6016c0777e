package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three engines, each with rules of its own, find nothing to object to: WCAG 2.0 to 2.2 on levels A and AA, and what of
 * AAA a program can measure, such as contrast of 7:1. The rules of theirs that are wrong about our pages are set aside
 * in their scripts, and what is tested in their place is below.
 */
@ExtendWith(BrowserExtension.class)
class AccessibilityTest {

    /**
     * What of the parts of a page is not as it was when this was asked first: shown or not, letters, marks. Borders, which
     * high contrast and forced colours bring, take room and may break a line elsewhere; that is no change, and of how large
     * a thing is only axe's target-size speaks, which is asked in every mode.
     */
    private static final String CHANGES = """
            const now = [...document.documentElement.querySelectorAll("*")].map(element => {
              const { width, height } = element.getBoundingClientRect();
              const { display, visibility, opacity, position, fontSize, fontWeight, lineHeight } = getComputedStyle(element);
              const marks = ["::before", "::after"].map(name => getComputedStyle(element, name).content);
              return [element.tagName, width > 0 && height > 0, display, visibility, opacity, position, fontSize, fontWeight,
                  lineHeight, ...marks].join(" ");
            });
            const before = window.bichigLooks ??= now;
            return now.filter((looks, at) => looks !== before[at]).slice(0, 5);
            """;

    static Stream<PageKind> pages() {
        return PageKind.all().stream();
    }

    static Stream<PageKind> reports() {
        return PageKind.reports().stream();
    }

    /** Every page, loaded once. */
    @Nested
    @ParameterizedClass
    @MethodSource("org.bichig.browser.AccessibilityTest#pages")
    class AtADesk {

        private final PageKind page;
        private final Browser browser;
        private final BuiltSite site;

        AtADesk(PageKind page, Browser browser, BuiltSite site) {
            this.page = page;
            this.browser = browser;
            this.site = site;
        }

        @Test
        void a_page_excludes_nobody_in_any_colours() {
            assertThat(Battery.examine(page, browser, site).values().stream().flatMap(Collection::stream))
                    .isEmpty();
        }

        /** Therefore engines ask all their questions in one mode, and in the others those about colours. */
        @Test
        void the_modes_differ_in_colours_and_borders_alone() {
            browser.visitAtDesk(site.address() + page.path());
            for (ColourMode mode : ColourMode.values()) {
                mode.show(browser);
                assertThat(browser.texts(CHANGES)).as(mode.toString()).isEmpty();
            }
            ColourMode.LIGHT.show(browser);
        }

        /** In place of axe's measure of contrast, which does not see forced colours. */
        @Test
        void no_text_keeps_its_own_colour_where_the_reader_forces_hers() {
            browser.visitAtDesk(site.address() + page.path());
            ColourMode.FORCED_COLORS.show(browser);
            assertThat(browser.texts("""
                            const palette = new Set(["CanvasText", "LinkText", "VisitedText", "ActiveText", "ButtonText", "GrayText",
                                "FieldText", "HighlightText", "MarkText", "Highlight"].map(name => {
                              const probe = document.body.appendChild(document.createElement("i"));
                              probe.style.color = name;
                              const color = getComputedStyle(probe).color;
                              probe.remove();
                              return color;
                            }));
                            return [...document.body.querySelectorAll("*")]
                                .filter(element => !element.closest("svg, [hidden]"))
                                .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                                .filter(element => !palette.has(getComputedStyle(element).color))
                                .map(element => `${element.tagName}.${element.className}: ${getComputedStyle(element).color}`);
                            """)).isEmpty();
            ColourMode.LIGHT.show(browser);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_on_a_phone_excludes_nobody(PageKind page, Browser browser, BuiltSite site) {
        browser.resize(Window.PHONE).emulate("", "light").open(site.address() + page.path());
        assertThat(Battery.examine(page.path(), List.of(ColourMode.LIGHT), browser).values().stream()
                        .flatMap(Collection::stream))
                .isEmpty();
    }

    @Test
    void a_cell_without_heading_and_a_pale_letter_would_be_found(Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + "zh/xizhu/2018/");
        browser.execute("""
                for (const cell of document.querySelectorAll(".figures th"))
                  cell.outerHTML = `<td colspan="${cell.colSpan}">x</td>`;
                for (const cell of document.querySelectorAll(".figures [headers]")) cell.removeAttribute("headers");
                document.querySelector(".prose p").style.color = "#767676";
                """);
        Engine.AXE.load(browser);
        assertThat(Engine.AXE.examine("", ColourMode.LIGHT, browser))
                .extracting(Objection::rule)
                .contains("td-has-header", "color-contrast-enhanced");
    }

    @ParameterizedTest
    @ValueSource(strings = {RichNarrative.CHINESE, RichNarrative.MONGOLIAN})
    void a_text_with_everything_in_it_excludes_nobody(String page, Browser browser, @TempDir Path work) {
        try (BuiltSite rich = RichNarrative.build(work)) {
            for (Window window : List.of(Window.DESK, Window.PHONE, Window.PHONE_ON_ITS_SIDE)) {
                browser.resize(window).emulate("", "light").open(rich.address() + page);
                assertThat(Battery.examine(page, List.of(ColourMode.LIGHT), browser).values().stream()
                                .flatMap(Collection::stream))
                        .as(window.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_too_pale_in_one_mode_alone_is_found_there_and_nowhere_else(
            Engine engine, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + "zh/guide/");
        browser.execute("""
                const sheet = new CSSStyleSheet();
                sheet.replaceSync("@media (prefers-color-scheme: dark) { .prose p { color: #333 !important; } }");
                document.adoptedStyleSheets = [sheet];
                """);
        engine.load(browser);
        for (ColourMode mode : List.of(ColourMode.LIGHT, ColourMode.DARK, ColourMode.LIGHT)) {
            mode.show(browser);
            List<Objection> found = engine.examine("", mode, browser);
            assertThat(found.isEmpty()).as("%s %s", mode, found).isEqualTo(mode == ColourMode.LIGHT);
        }
    }

    /** In place of an engine's suspicion of every viewport tag that names a scale. */
    @ParameterizedTest
    @MethodSource("pages")
    void nothing_hinders_a_reader_who_enlarges_the_page(PageKind page, BuiltSite site) throws IOException {
        assertThat(Jsoup.parse(site.folder().resolve(page.file()))
                        .select("meta[name=viewport]")
                        .attr("content"))
                .contains("width=device-width")
                .doesNotContain("maximum-scale")
                .doesNotContain("user-scalable");
    }

    /** In place of axe's measure of contrast, which does not look into drawings: 7:1, as everywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"zh/example-city/", "mn/example-city/"})
    void letters_in_a_drawing_stand_out_from_the_paper_in_all_colours(String page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page);
        for (ColourMode mode : ColourMode.values()) {
            mode.show(browser);
            assertThat(browser.texts("""
                            const luminance = colour => {
                              const [r, g, b] = colour.match(/[\\d.]+/g).map(part => part / 255)
                                  .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
                              return .2126 * r + .7152 * g + .0722 * b;
                            };
                            const paper = luminance(getComputedStyle(document.body).backgroundColor);
                            const letters = [...document.querySelectorAll(".drawing text")];
                            if (letters.length < 10) return ["there is no drawing"];
                            return letters.map(letter => [letter.textContent, luminance(getComputedStyle(letter).fill)])
                                .map(([text, ink]) => [text, (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05)])
                                .filter(([, contrast]) => contrast < 7).map(([text, contrast]) => `${text}: ${contrast}`);
                            """)).as(mode.toString()).isEmpty();
        }
        ColourMode.LIGHT.show(browser);
    }

    /** In place of an engine's idea of which heads belong to a cell, which a table in several parts upsets. */
    @ParameterizedTest
    @MethodSource("reports")
    void a_cell_of_a_table_names_the_heads_of_its_column_of_its_row_and_of_no_other_part(
            PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path());
        assertThat(browser.texts(Scripts.own("headers.js"))).isEmpty();
    }

    @Test
    void a_cell_that_names_a_head_of_another_row_would_be_found(Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + "zh/xizhu/2018/");
        browser.execute("""
                const [first, second] = document.querySelectorAll(".figures tbody td[headers]");
                const rows = [...document.querySelectorAll(".figures tbody:last-of-type tr")].filter(row => row.cells[1]);
                rows.at(-1).cells[1].setAttribute("headers", first.getAttribute("headers"));
                """);
        assertThat(browser.texts(Scripts.own("headers.js"))).isNotEmpty();
    }

    @Test
    void the_modes_are_not_the_same_colours_under_four_names(Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + "zh/guide/");
        assertThat(Stream.of(ColourMode.values()).map(mode -> {
                    mode.show(browser);
                    return browser.text("""
                                    const {color, backgroundColor} = getComputedStyle(document.body);
                                    return color + " on " + backgroundColor;
                                    """);
                }))
                .doesNotHaveDuplicates();
        ColourMode.LIGHT.show(browser);
    }
}
