package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever the page is scrolled to, nothing that stays in place lies over the report, and no button is out of reach. */
@ExtendWith(BrowserExtension.class)
class TextIsUncoveredTest {

    static Stream<Arguments> reportsAndWindows() {
        return PageKind.reports().stream()
                .flatMap(page -> Stream.of(Window.DESK, Window.PHONE).map(window -> Arguments.of(page, window)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("reportsAndWindows")
    void nothing_lies_over_a_paragraph(PageKind page, Window window, Browser browser, BuiltSite site) {
        browser.resize(window).emulate("", "light").visit(site.address() + page.path());
        assertThat(browser.texts("""
                        const covered = [];
                        for (const paragraph of document.querySelectorAll(".prose > p")) {
                          paragraph.scrollIntoView({ block: "start", inline: "nearest", behavior: "instant" });
                          const line = [...paragraph.getClientRects()][0];
                          const x = Math.min(line.left + 12, innerWidth - 1), y = Math.min(line.top + 12, innerHeight - 1);
                          const top = document.elementFromPoint(Math.max(x, 0), Math.max(y, 0));
                          if (top && !paragraph.contains(top) && !top.contains(paragraph))
                            covered.push(`${top.tagName}.${top.className} ${top.closest("nav, header, aside")?.className ?? ""}`
                                + ` over ${paragraph.textContent.slice(0, 20)}`);
                        }
                        return covered.slice(0, 5);
                        """)).isEmpty();
    }

    static Stream<Arguments> doorsAndWindows() {
        return Stream.of(PageKind.root(), PageKind.notFound())
                .flatMap(page -> Stream.of(Window.DESK, Window.PHONE).map(window -> Arguments.of(page, window)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("doorsAndWindows")
    void the_way_into_every_language_shows_without_scrolling_sideways(
            PageKind page, Window window, Browser browser, BuiltSite site) {
        browser.resize(window).emulate("", "light").visit(site.address() + page.path());
        assertThat(browser.texts("""
                        return [...document.querySelectorAll(".enter a")]
                          .map(link => [link, link.getBoundingClientRect(), link.closest(".door").getBoundingClientRect()])
                          .filter(([link, at, door]) =>
                              at.right > Math.min(door.right, document.documentElement.clientWidth) || at.left < door.left)
                          .map(([link, at, door]) => `${link.textContent}: ${Math.round(at.right)} of ${Math.round(door.right)}`);
                        """)).isEmpty();
    }
}
