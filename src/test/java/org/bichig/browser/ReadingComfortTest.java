package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What WCAG asks of blocks of text on level AAA (1.4.8, 2.4.10), in the default theme; contrast is in AccessibilityTest.
 *
 * <p>Justified lines: 1.4.8 forbids them unless there is a way to be rid of them, because they tear gaps between words.
 * Chinese has no gaps between words; justified lines are how it is set. The plain page, one link away, has none.
 */
@ExtendWith(BrowserExtension.class)
class ReadingComfortTest {

    static Stream<PageKind> texts() {
        return Stream.of("zh", "mn")
                .flatMap(language -> PageKind.of(language).stream())
                .filter(page -> page.name().matches("(report|plain|accessibility|guide).*"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void lines_are_one_and_a_half_apart_and_paragraphs_one_and_a_half_times_as_far(
            PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path());
        // The distance between the lines of two paragraphs is a line and the margin.
        assertThat(browser.texts("""
                        return [...document.querySelectorAll(".prose > p")].flatMap(paragraph => {
                          const style = getComputedStyle(paragraph);
                          const line = parseFloat(style.lineHeight), size = parseFloat(style.fontSize);
                          const apart = line + parseFloat(style.marginBlockEnd);
                          const about = ` (${paragraph.textContent.slice(0, 12)})`;
                          return [...(line < 1.5 * size - .01 ? [`lines ${line / size}` + about] : []),
                                  ...(apart < 1.5 * line - .01 ? [`paragraphs ${apart / line}` + about] : [])];
                        }).slice(0, 5);
                        """)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_line_has_no_more_letters_than_the_eye_can_follow(PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path());
        assertThat(browser.texts("""
                        // A Latin letter or digit takes half the room of a Chinese sign; separators and selectors have no shape.
                        const weight = (text, chinese) => {
                          const signs = [...text.replace(/[\\u180B-\\u180F\\s]+/g, match => /\\s/.test(match) ? " " : "")];
                          return signs.reduce((sum, sign) => sum + (chinese && sign < "\\u0100" ? .5 : 1), 0);
                        };
                        return [...document.querySelectorAll(".prose :is(p, li, blockquote)")].flatMap(block => {
                          const style = getComputedStyle(block);
                          const across = style.writingMode.startsWith("vertical") ? "height" : "width";
                          const long = parseFloat(style.inlineSize);
                          const chinese = block.matches(":lang(zh)");
                          // As many letters as the lines hold on average, when they are full.
                          const range = document.createRange();
                          range.selectNodeContents(block);
                          const filled = [...range.getClientRects()].reduce((sum, box) => sum + box[across], 0);
                          const letters = weight(block.textContent, chinese);
                          if (filled < 2 * long || letters < 40) return [];
                          const line = Math.round(long / (filled / letters));
                          return line > (chinese ? 40 : 80) ? [`${line}: ${block.textContent.slice(0, 12)}`] : [];
                        }).slice(0, 5);
                        """)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_divided_by_headings(PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path());
        assertThat(browser.number("return document.querySelectorAll('.text :is(h2, h3)').length"))
                .isGreaterThanOrEqualTo(2);
    }

    static Stream<PageKind> plain() {
        return texts().filter(page -> page.name().startsWith("plain"));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void no_line_of_a_plain_page_is_stretched(PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path());
        assertThat(browser.texts("""
                        return [...document.querySelectorAll("main *")]
                            .filter(element => getComputedStyle(element).textAlign === "justify")
                            .map(element => element.tagName);
                        """)).isEmpty();
    }
}
