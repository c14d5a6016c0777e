package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds nothing to object to: every level of WCAG 2.0 to 2.2, best practice, and four rules that are off by default. */
@ExtendWith(BrowserExtension.class)
class AccessibilityTest {

    private static final Path AXE = Path.of("src/test/browser/node_modules/axe-core/axe.min.js");

    private static final String EXAMINE = """
            const done = arguments[arguments.length - 1];
            const tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa",
                          "wcag22a", "wcag22aa", "wcag22aaa", "best-practice"];
            const strict = ["target-size", "td-has-header", "table-fake-caption", "color-contrast-enhanced"];
            axe.run(document, {
              runOnly: { type: "tag", values: tags },
              rules: Object.fromEntries(strict.map(rule => [rule, { enabled: true }])),
            }).then(result => {
              const lines = kind => result[kind].flatMap(rule => rule.nodes.map(node =>
                  `${rule.id}: ${node.target.join(" ")}: ${(node.failureSummary || "").replace(/\\s+/g, " ")}`));
              const contrast = lines("incomplete").filter(line => line.startsWith("color-contrast"));
              done([...lines("violations"), ...contrast.map(line => `undecided ${line}`)]);
            }, failure => done([`axe failed: ${failure}`]));
            """;

    static Stream<Arguments> pages() {
        return PageKind.all().stream()
                .flatMap(page -> Stream.of("light", "dark").map(scheme -> Arguments.of(page, scheme)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("pages")
    void a_page_at_a_desk_excludes_nobody(PageKind page, String scheme, Browser browser, BuiltSite site) {
        assertThat(examine(browser.resize(Window.DESK).emulate("", scheme).open(site.address() + page.path())))
                .isEmpty();
    }

    static Stream<PageKind> reports() {
        return PageKind.reports().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_on_a_phone_excludes_nobody(PageKind page, Browser browser, BuiltSite site) {
        assertThat(examine(browser.resize(Window.PHONE).emulate("", "light").open(site.address() + page.path())))
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
        assertThat(examine(browser))
                .anyMatch(line -> line.startsWith("td-has-header"))
                .anyMatch(line -> line.startsWith("color-contrast-enhanced"));
    }

    @ParameterizedTest
    @ValueSource(strings = {RichNarrative.CHINESE, RichNarrative.MONGOLIAN})
    void a_text_with_everything_in_it_excludes_nobody(String page, Browser browser, @TempDir Path work) {
        try (BuiltSite rich = RichNarrative.build(work)) {
            for (Window window : List.of(Window.DESK, Window.PHONE, Window.PHONE_ON_ITS_SIDE)) {
                assertThat(examine(browser.resize(window).emulate("", "light").open(rich.address() + page)))
                        .as(window.toString())
                        .isEmpty();
            }
        }
    }

    private static List<String> examine(Browser browser) {
        browser.execute(axe());
        return ((List<?>) browser.async(EXAMINE)).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try {
            return Files.readString(Needed.file(AXE, "axe-core"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
