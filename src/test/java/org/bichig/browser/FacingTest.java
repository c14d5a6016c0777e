package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two languages on one page: each block beside its twin, and nothing of either lost, however little room there is. */
@ExtendWith(BrowserExtension.class)
class FacingTest {

    private static final Window TABLET = new Window(768, 1024);

    /** What sticks out of its cell, of its line, or over the cell beside it. */
    private static final String OUT_OF_PLACE = """
            const out = [];
            const say = (what, element) => out.push(`${what}: ${element.textContent.trim().slice(0, 20)}`);
            for (const cell of document.querySelectorAll(".cell")) {
              const room = cell.getBoundingClientRect();
              if (cell.scrollWidth > cell.clientWidth + 1) say(`cell ${cell.scrollWidth} of ${cell.clientWidth}`, cell);
              for (const line of cell.querySelectorAll(".upright")) {
                const at = line.getBoundingClientRect();
                if (at.right > room.right + 1 || at.left < room.left - 1 || at.bottom > room.bottom + 1) say("line", line);
                if (line.scrollHeight > line.clientHeight + 1 || line.scrollWidth > line.clientWidth + 1) say("letters", line);
              }
            }
            return out.slice(0, 10);
            """;

    /** The strictest spacing that a reader may ask for (WCAG 2.2, 1.4.12). */
    private static final String SPACING = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
              word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
            document.adoptedStyleSheets = [sheet];
            """;

    static Stream<Arguments> rooms() {
        return Stream.of(Window.DESK, TABLET, Window.PHONE, Window.SMALL_PHONE)
                .flatMap(window -> Stream.of("", LARGE, SPACING).map(wish -> Arguments.of(window, wish)));
    }

    private static final String LARGE = "document.documentElement.style.fontSize = '225%';";

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("rooms")
    void every_line_is_whole_and_in_its_place(Window window, String wish, Browser browser, BuiltSite site) {
        open(browser, window, site).execute(wish);
        assertThat(browser.texts(OUT_OF_PLACE)).isEmpty();
        assertThat(browser.texts(Overflow.ASIDE)).isEmpty();
    }

    @Test
    void a_line_out_of_its_place_would_be_noticed(Browser browser, BuiltSite site) {
        open(browser, Window.DESK, site)
                .execute("document.querySelector('.prose .upright').style.marginBlockStart = '-9em'");
        assertThat(browser.texts(OUT_OF_PLACE)).isNotEmpty();
    }

    @Test
    void at_a_desk_twins_begin_at_one_height_the_language_of_the_site_first(Browser browser, BuiltSite site) {
        open(browser, Window.DESK, site);
        List<String> uneven = browser.texts("""
                return [...document.querySelectorAll(".pair")].map(pair => [...pair.querySelectorAll(":scope > .cell")])
                  .filter(([first, second]) => first.lang !== "zh-Hans" || second.lang !== "mn-Mong"
                      || Math.abs(first.getBoundingClientRect().top - second.getBoundingClientRect().top) > 1
                      || first.getBoundingClientRect().right > second.getBoundingClientRect().left)
                  .map(([first]) => first.textContent.slice(0, 20));
                """);
        assertThat(uneven).isEmpty();
        assertThat(browser.number("return document.querySelectorAll('.pair .prose').length"))
                .isGreaterThan(60);
    }

    @Test
    void on_a_phone_twins_stand_one_below_the_other(Browser browser, BuiltSite site) {
        open(browser, Window.PHONE, site);
        assertThat(browser.texts("""
                        return [...document.querySelectorAll(".pair")].map(pair => [...pair.querySelectorAll(":scope > .cell")])
                          .filter(([first, second]) =>
                              first.getBoundingClientRect().bottom > second.getBoundingClientRect().top + 1)
                          .map(([first]) => first.textContent.slice(0, 20));
                        """)).isEmpty();
    }

    @Test
    void mongolian_lines_run_down_and_follow_each_other_to_the_right(Browser browser, BuiltSite site) {
        open(browser, Window.DESK, site);
        assertThat(browser.texts("""
                        const wrong = [];
                        for (const paragraph of document.querySelectorAll(".vertical.prose > p")) {
                          const lines = [...paragraph.querySelectorAll(".upright")].map(line => line.getBoundingClientRect());
                          lines.forEach((line, i) => {
                            const next = lines[i + 1];
                            if (next && next.left < line.right - 1 && next.top < line.bottom - 1)
                              wrong.push(`${i} ${paragraph.textContent.slice(0, 20)}`);
                          });
                        }
                        return wrong;
                        """)).isEmpty();
        assertThat(browser.text("return getComputedStyle(document.querySelector('.vertical .upright')).writingMode"))
                .isEqualTo("vertical-lr");
    }

    @Test
    void both_texts_say_what_the_pages_of_their_own_say(Browser browser, BuiltSite site) {
        for (String language : List.of("zh", "mn")) {
            String letters = "].map(part => part.textContent.replace(/\\s/g, '')).join('')";
            browser.openAtDesk(site.address() + language + "/huhhot/2018/");
            String alone = browser.text("return [...document.querySelectorAll('.prose')" + letters);
            open(browser, Window.DESK, site);
            assertThat(browser.text("return [...document.querySelectorAll('.prose:lang(" + language
                            + "):not(#statistics *)')" + letters))
                    .isEqualTo(alone);
        }
    }

    private static Browser open(Browser browser, Window window, BuiltSite site) {
        return browser.resize(window)
                .emulate("", "light")
                .open(site.address() + PageKind.facing().path());
    }
}
