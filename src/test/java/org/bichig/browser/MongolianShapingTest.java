package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the browser really draws Mongolian with, wherever it stands: asking for a font is not yet getting it. */
@ExtendWith(BrowserExtension.class)
class MongolianShapingTest {

    static Stream<PageKind> all() {
        return PageKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_mongolian_letter_is_drawn_with_the_font_of_the_site(PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path());
        // Parts that are Mongolian letters, separators and vowel signs from end to end: no other font has a say in
        // them.
        double marked = browser.number("""
                const purely = /^[\\u1800-\\u18AF\\u202F\\u200C\\u200D]+$/;
                const found = [];
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                  const text = walker.currentNode.data.trim();
                  const element = walker.currentNode.parentElement;
                  const drawn = element.getClientRects().length && element.childNodes.length === 1;
                  if (drawn && purely.test(text.replaceAll(" ", ""))) found.push(element);
                }
                found.slice(0, 12).forEach(element => element.setAttribute("data-drawn", ""));
                return found.length;
                """);
        assertThat(marked).as("pieces of Mongolian on the page").isPositive();
        assertThat(browser.texts("return [...document.querySelectorAll('[data-drawn]')]"
                        + ".filter(e => e.closest('[lang]').lang !== 'mn-Mong').map(e => e.textContent)"))
                .as("every one says its language")
                .isEmpty();
        List<String> texts =
                browser.texts("return [...document.querySelectorAll('[data-drawn]')].map(e => e.textContent)");
        List<List<Font>> fonts = fonts(browser);
        assertThat(fonts).hasSameSizeAs(texts);
        for (int i = 0; i < texts.size(); i++) {
            long spaces = texts.get(i).chars().filter(Character::isWhitespace).count();
            long elsewhere = fonts.get(i).stream()
                    .filter(font -> !font.ofTheSite())
                    .mapToLong(Font::glyphs)
                    .sum();
            assertThat(fonts.get(i)).as(texts.get(i)).anyMatch(Font::ofTheSite);
            assertThat(elsewhere)
                    .as("glyphs of other fonts in %s: %s; its spaces may be theirs", texts.get(i), fonts.get(i))
                    .isLessThanOrEqualTo(spaces);
        }
    }

    /** The fonts of each marked element. */
    private static List<List<Font>> fonts(Browser browser) {
        browser.devTools("DOM.enable", Map.of());
        browser.devTools("CSS.enable", Map.of());
        Map<?, ?> root = (Map<?, ?>) Objects.requireNonNull(
                browser.devTools("DOM.getDocument", Map.of("depth", 0)).get("root"));
        Map<String, Object> found = browser.devTools(
                "DOM.querySelectorAll",
                Map.of("nodeId", Objects.requireNonNull(root.get("nodeId")), "selector", "[data-drawn]"));
        return list(found.get("nodeIds")).stream()
                .map(node ->
                        list(browser.devTools("CSS.getPlatformFontsForNode", Map.of("nodeId", node))
                                        .get("fonts"))
                                .stream()
                                .map(Font::of)
                                .toList())
                .toList();
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    /** A font that drew some of an element's glyphs. */
    private record Font(String family, boolean ofTheSite, long glyphs) {

        static Font of(Object answer) {
            Map<?, ?> font = (Map<?, ?>) answer;
            return new Font(
                    String.valueOf(font.get("familyName")),
                    Boolean.TRUE.equals(font.get("isCustomFont")),
                    ((Number) Objects.requireNonNull(font.get("glyphCount"))).longValue());
        }
    }
}
