package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bichig.site.ServedSite;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How Mongolian is set: lines and their ends, emphasis, numbers, lists, tables, and what stands inside in another script. */
@ExtendWith(BrowserExtension.class)
class MongolianSettingTest {

    private static final String SENTENCE = "《ᠮᠣᠩᠭᠣᠯ》᠎ᠤᠨ （ᠬᠣᠲᠠ）᠎ᠶᠢᠨ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 5%᠎ᠢ᠂ ᠠᠷᠠᠳ ᠤᠯᠤᠰ！ ᠶᠠᠭᠤ？ 〈ᠳᠦᠷᠢᠮ〉᠎ᠦᠨ 12᠎ᠤ᠃ ";

    private static final String TEXT = SENTENCE.repeat(12) + "\n\n"
            + "2018 ᠣᠨ᠎ᠤ 3᠎ᠳᠤᠭᠠᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 29᠎ᠤ ᠡᠳᠦᠷ GDP ① 中 *ᠮᠣᠩᠭᠣᠯ* [ᠬᠣᠲᠠ](/huhhot/) `ᠮᠣᠩ` **ᠬᠣᠲᠠ᠃**ᠮᠣᠩᠭᠣᠯ\n\n"
            + "## ᠢᠯᠡᠳᠬᠡᠯ {#overview}\n\n"
            + "8. ᠮᠣᠩᠭᠣᠯ\n9. ᠮᠣᠩᠭᠣᠯ\n10. ᠮᠣᠩᠭᠣᠯ\n\nᠮᠣᠩᠭᠣᠯ\n\n"
            + "1. ᠮᠣᠩᠭᠣᠯ\n\n2. ᠮᠣᠩᠭᠣᠯ\n\n"
            + "| ᠨᠢᠭᠡ | ᠬᠣᠶᠠᠷ |\n|---|--:|\n| ᠨᠢᠭᠡ | 7 |\n| ᠬᠣᠶᠠᠷ | 1200 |\n";

    @TempDir
    private static Path work = Path.of("");

    private static List<ServedSite> sites = List.of();

    @BeforeAll
    static void theTextIsBuilt() {
        SiteFixture fixture = SiteFixture.minimal()
                .with(SiteFixture.MONGOLIAN, TEXT)
                .with(SiteFixture.CHINESE, "内蒙古（ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ）的文字。\n\n## 概况 {#overview}\n");
        sites = List.of(ServedSite.of(fixture, work));
    }

    @AfterAll
    static void itIsServedNoLonger() {
        sites.forEach(ServedSite::close);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        ".prose p, writing-mode, vertical-lr",
        ".prose p, text-orientation, mixed",
        ".prose p, letter-spacing, normal",
        ".prose p, hyphens, manual",
        ".prose p, overflow-wrap, break-word",
        ".prose p, text-align, justify",
        ".prose a, text-underline-position, right",
        ".prose a, text-decoration-skip-ink, none",
        ".prose a, text-decoration-line, underline",
        ".prose em, font-style, normal",
        ".prose em, text-decoration-line, underline",
        ".prose em, text-decoration-style, wavy",
        ".prose em, text-underline-position, right",
        ".prose span[lang=zh-Hans], writing-mode, vertical-lr",
        ".prose .tcy, text-combine-upright, all",
        ".prose .up, text-orientation, upright",
        ".prose td .up, text-orientation, mixed",
        ".prose ol, list-style-type, none",
        "table, writing-mode, vertical-lr",
    })
    void a_property_is_as_mongolian_asks(String selector, String property, String value, Browser browser) {
        open(browser, "mn");
        assertThat(browser.text(
                        "return getComputedStyle(document.querySelector(arguments[0])).getPropertyValue(arguments[1])",
                        selector,
                        property))
                .isIn(value, value.equals("normal") ? "0px" : value);
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 163, 177, 190, 211, 240, 260, 300, 333, 400, 455, 520})
    void no_line_begins_or_ends_with_a_sign_that_may_not_and_none_breaks_before_a_suffix(int length, Browser browser) {
        open(browser, "mn");
        browser.execute(
                "document.querySelector('.prose > p').style.inlineSize = arguments[0] + 'px'",
                Integer.toString(length));
        List<String> lines = lines(browser);

        assertThat(lines).hasSizeGreaterThan(4);
        assertThat(lines).noneMatch(line -> line.matches("(?s)[᠂᠃？！）》〉%\\u180E].*"));
        assertThat(lines).noneMatch(line -> line.matches("(?s).*[（《〈\\u180E]\\s*"));
        // A line begins where a space was, so what went before it ends in one; only the last line does not.
        assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.endsWith(" "));
    }

    @Test
    void upright_digits_are_found_copied_and_read_out_as_any_others(Browser browser) {
        open(browser, "mn");
        String day = "2018 ᠣᠨ᠎ᠤ 3᠎ᠳᠤᠭᠠᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 29᠎ᠤ ᠡᠳᠦᠷ";
        assertThat(browser.text("""
                        const paragraph = document.querySelectorAll(".prose > p")[1];
                        getSelection().selectAllChildren(paragraph);
                        return getSelection().toString();
                        """)).startsWith(day);
        assertThat(browser.truth("getSelection().removeAllRanges();"
                        + " return window.find('\\u1824 3\\u180E\\u1833') && window.find('29')"))
                .isTrue();
        Map<String, Object> tree = browser.devTools("Accessibility.getFullAXTree", Map.of());
        assertThat(String.valueOf(tree.get("nodes"))).contains("computedString, value=29}", "computedString, value=3}");
    }

    @Test
    void upright_digits_take_the_room_of_one_letter(Browser browser) {
        open(browser, "mn");
        List<Double> ems = browser.texts("""
                        return [...document.querySelectorAll(".prose > p :is(.tcy, .up)")].map(number =>
                          number.getBoundingClientRect().height / parseFloat(getComputedStyle(number).fontSize));
                        """).stream().map(Double::valueOf).toList();

        assertThat(ems).hasSizeGreaterThan(12).allSatisfy(em -> assertThat(em).isBetween(0.9, 1.1));
    }

    @Test
    void the_numbers_of_a_list_stand_upright_before_the_line_and_go_on_as_written(Browser browser) {
        open(browser, "mn");
        assertThat(browser.texts("""
                        return [...document.querySelectorAll(".prose ol > li")].map(item => {
                          const number = getComputedStyle(item, "::before");
                          return [number.content, number.textCombineUpright, number.position].join(" ");
                        });
                        """)).hasSize(5).containsOnly("counter(list-item) all absolute");
        assertThat(browser.number("return document.querySelector('.prose ol').start"))
                .isEqualTo(8);
        byte[] one = browser.pictureOf(".prose ol:not([start])");
        browser.execute("document.styleSheets[0].insertRule('.prose ol > li::before { content: none !important }',"
                + " document.styleSheets[0].cssRules.length)");
        assertThat(browser.pictureOf(".prose ol:not([start])"))
                .as("the number is drawn")
                .isNotEqualTo(one);
    }

    @Test
    void circled_numbers_are_not_taken_from_the_mongolian_font_which_would_lay_them_down(Browser browser) {
        open(browser, "mn");
        String range = browser.text(
                "return [...document.fonts].find(face => face.family.includes('Bichig')).unicodeRange.toUpperCase()");

        assertThat(range).contains("U+1800-18AF").doesNotContain("U+24");
    }

    @Test
    void rows_of_a_table_follow_each_other_to_the_right_and_figures_end_at_the_foot(Browser browser) {
        open(browser, "mn");
        List<String> boxes = browser.texts("""
                return [...document.querySelectorAll(".prose tr")].map(row =>
                  Math.round(row.getBoundingClientRect().left));
                """);
        assertThat(boxes).hasSize(3);
        assertThat(boxes.stream().map(Integer::valueOf).toList()).isSorted().doesNotHaveDuplicates();
        assertThat(browser.text("return getComputedStyle(document.querySelector('.prose td.num')).textAlign"))
                .isEqualTo("end");
    }

    @Test
    void the_head_of_a_long_table_stays_at_the_left_edge(Browser browser) {
        open(browser, "mn");
        double edge = browser.number("""
                const table = document.querySelector(".figures").getBoundingClientRect();
                document.scrollingElement.scrollLeft = table.left + scrollX + table.width / 2;
                return document.querySelector(".figures thead th").getBoundingClientRect().left;
                """);
        assertThat(browser.number("return document.querySelector('.figures').getBoundingClientRect().left"))
                .isLessThan(-300);
        assertThat(edge).isBetween(-1.0, 2.0);
    }

    @Test
    void the_text_of_a_drawing_does_not_turn_with_the_page(Browser browser) {
        open(browser, "mn");
        assertThat(browser.text("""
                        const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
                        const text = svg.appendChild(document.createElementNS(svg.namespaceURI, "text"));
                        document.querySelector("main").append(svg);
                        return getComputedStyle(text).writingMode;
                        """)).isEqualTo("horizontal-tb");
    }

    @Test
    void buttons_and_fields_have_the_font_of_the_text_around_them(Browser browser) {
        open(browser, "mn");
        assertThat(browser.texts("""
                        const main = document.querySelector("main");
                        for (const name of ["button", "input", "select", "textarea"]) {
                          main.append(document.createElement(name));
                        }
                        return [...main.querySelectorAll("button, input, select, textarea")]
                          .map(field => getComputedStyle(field).fontFamily);
                        """))
                .hasSizeGreaterThan(4)
                .allMatch(family -> family.startsWith("\"Bichig Mongolian\""));
    }

    @Test
    void code_has_the_mongolian_font_first_too(Browser browser) {
        open(browser, "mn");
        assertThat(browser.text("return getComputedStyle(document.querySelector('.prose code')).fontFamily"))
                .startsWith("\"Bichig Mongolian\"");
    }

    @Test
    void bold_ends_before_a_letter_also_behind_a_full_stop(Browser browser) {
        open(browser, "mn");
        assertThat(browser.text("return document.querySelector('.prose strong').textContent"))
                .isEqualTo("ᠬᠣᠲᠠ᠃");
    }

    @Test
    void mongolian_in_a_chinese_line_says_so_and_has_its_own_font_and_its_tail_apart(Browser browser) {
        open(browser, "zh");
        assertThat(browser.text("return document.querySelector('.prose p [lang]').lang"))
                .isEqualTo("mn-Mong");
        assertThat(browser.texts("""
                        const run = document.querySelector(".prose p [lang=mn-Mong]");
                        const alone = run.cloneNode(true);
                        alone.style.fontFamily = '"Bichig Mongolian"';
                        const joined = run.cloneNode(true);
                        joined.textContent = run.textContent.replaceAll("\\u180E", "");
                        for (const one of [alone, joined]) {
                          const line = document.createElement("p");
                          line.append(one);
                          run.closest(".prose").append(line);
                        }
                        return [run, alone, joined].map(one => Math.round(one.getBoundingClientRect().width * 10));
                        """)).satisfies(widths -> {
            assertThat(widths.get(0)).as("as with no other font").isEqualTo(widths.get(1));
            assertThat(widths.get(0)).as("not as without the separator").isNotEqualTo(widths.get(2));
        });
        assertThat(fonts(browser, ".prose p [lang=mn-Mong]")).contains(true).hasSizeLessThanOrEqualTo(2);
    }

    /** Of each font that drew the element, whether it is the site's own. A space may come from another. */
    private static List<Boolean> fonts(Browser browser, String selector) {
        browser.devTools("DOM.enable", Map.of());
        browser.devTools("CSS.enable", Map.of());
        Map<?, ?> root = (Map<?, ?>) Objects.requireNonNull(
                browser.devTools("DOM.getDocument", Map.of("depth", 0)).get("root"));
        Object node = Objects.requireNonNull(browser.devTools(
                        "DOM.querySelector",
                        Map.of("nodeId", Objects.requireNonNull(root.get("nodeId")), "selector", selector))
                .get("nodeId"));
        List<?> fonts =
                (List<?>) Objects.requireNonNull(browser.devTools("CSS.getPlatformFontsForNode", Map.of("nodeId", node))
                        .get("fonts"));
        return fonts.stream()
                .map(font -> Boolean.TRUE.equals(((Map<?, ?>) font).get("isCustomFont")))
                .toList();
    }

    /** The first paragraph line by line: a letter that stands further right begins a new line. */
    private static List<String> lines(Browser browser) {
        return browser.texts("""
                const walker = document.createTreeWalker(document.querySelector(".prose > p"), NodeFilter.SHOW_TEXT);
                const lines = [];
                const range = document.createRange();
                let right = -Infinity;
                while (walker.nextNode()) {
                  const text = walker.currentNode.data;
                  for (let at = 0; at < text.length; at++) {
                    range.setStart(walker.currentNode, at);
                    range.setEnd(walker.currentNode, at + 1);
                    const upright = walker.currentNode.parentElement.closest(".tcy");
                    const box = (upright ?? range).getBoundingClientRect();
                    const seen = box.width > 0 && box.height > 0 && text[at] !== " ";
                    if (seen && box.left > right) { lines.push(""); }
                    if (seen) { right = Math.max(right, box.right - 2); }
                    if (lines.length) { lines[lines.length - 1] += text[at]; }
                  }
                }
                return lines;
                """);
    }

    private static void open(Browser browser, String language) {
        browser.openAtDesk(sites.get(0).address() + language + "/huhhot/2018/");
    }
}
