package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.browser.RichNarrative.figure;
import static org.bichig.browser.RichNarrative.shortFigure;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes to paper: the whole report and nothing that only a screen needs. */
@ExtendWith(BrowserExtension.class)
class PrintTest {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    /** The texts under a selector that paper shows, one an element, as they stand in the page. */
    private static final String PRINTED_TEXTS = """
            const walker = document.createTreeWalker(document.querySelector(arguments[0]), NodeFilter.SHOW_TEXT);
            const texts = [];
            while (walker.nextNode()) {
              const parent = walker.currentNode.parentElement;
              if (parent.checkVisibility() && !parent.closest(".for-ears")) texts.push(walker.currentNode.data);
            }
            return texts;
            """;

    static Stream<PageKind> reports() {
        return PageKind.reports().stream();
    }

    static Stream<PageKind> pages() {
        return PageKind.all().stream();
    }

    /** Every page, printed once. */
    @Nested
    @ParameterizedClass
    @MethodSource("org.bichig.browser.PrintTest#pages")
    @TestInstance(Lifecycle.PER_CLASS)
    class OnPaper {

        @Parameter
        private PageKind page = PageKind.root();

        private byte[] pdf = {};
        private String paper = "";

        /** What of the page paper shows: in its main part, and in all of it. */
        private String main = "";

        private String whole = "";

        private List<String> navigation = List.of();

        @BeforeParameterizedClassInvocation
        void thePageIsPrinted(PageKind page, Browser browser, BuiltSite site, @TempDir Path work) {
            browser.openAtDesk(site.address() + page.path());
            navigation = browser.texts("return [...document.querySelectorAll('.site-nav a, .languages a')]"
                    + ".map(link => link.textContent)");
            pdf = browser.printed();
            paper = Poppler.text(pdf, work);
            browser.emulate("print", "light");
            main = String.join("", browser.texts(PRINTED_TEXTS, "main"));
            whole = String.join("", browser.texts(PRINTED_TEXTS, "body"));
        }

        private boolean report() {
            return PageKind.reports().contains(page);
        }

        @Test
        void is_every_letter_and_figure_of_the_page() {
            for (UnicodeScript script : List.of(UnicodeScript.HAN, UnicodeScript.MONGOLIAN)) {
                IntPredicate letter = point -> Character.isLetter(point) && UnicodeScript.of(point) == script;
                assertThat(lacking(count(main, letter), count(paper, letter)))
                        .as(script + " letters")
                        .isEmpty();
            }
            assertThat(lacking(count(main, Character::isDigit), count(paper, Character::isDigit)))
                    .as("digits")
                    .isEmpty();
        }

        @Test
        void is_no_endless_stack_of_sheets_and_for_a_report_more_than_one() {
            long sheets = PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                    .results()
                    .count();
            assertThat(sheets).isBetween(report() ? 2L : 1L, 60L);
        }

        @Test
        void is_no_word_of_the_navigation_in_a_report() {
            String printed = letters(paper);
            String due = letters(whole);
            List<String> words = navigation.stream()
                    .map(PrintTest::letters)
                    .filter(word -> !due.contains(word))
                    .toList();
            // Other pages may speak of what their navigation offers.
            if (report()) {
                assertThat(words).isNotEmpty().noneMatch(printed::contains);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothing_that_only_a_screen_needs_is_printed(PageKind page, Browser browser, BuiltSite site) {
        browser.visitAtDesk(site.address() + page.path()).emulate("print", "light");
        assertThat(browser.texts("""
                        const furniture = ".skip, .site-nav, .languages, .crumbs, .contents, .tools, #forms, #related";
                        return [...document.querySelectorAll(furniture)]
                          .filter(element => element.checkVisibility()).map(element => element.className || element.id);
                        """)).isEmpty();
    }

    static Stream<Arguments> richReports() {
        return Stream.of(
                Arguments.of(RichNarrative.CHINESE, "第%d页，共%d页", "2018年年度报告"),
                Arguments.of(RichNarrative.MONGOLIAN, "ᠬᠠᠭᠤᠳᠠᠰᠤ%d/%d", "ᠢᠯᠡᠳᠬᠡᠯ"));
    }

    @ParameterizedTest
    @MethodSource("richReports")
    void each_sheet_has_its_number_and_all_but_the_first_a_running_head(
            String page, String number, String head, Browser browser, @TempDir Path work) {
        List<String> sheets = sheets(browser, page, work);
        assertThat(sheets).hasSizeGreaterThan(3);
        for (int i = 0; i < sheets.size(); i++) {
            assertThat(sheets.get(i)).contains(number.formatted(i + 1, sheets.size()));
        }
        // The last sheet has nothing of the text; what says the title there is the running head.
        assertThat(sheets.subList(1, sheets.size())).allMatch(sheet -> sheet.contains(head));
    }

    @ParameterizedTest
    @MethodSource("richReports")
    void a_short_table_is_on_one_sheet_and_a_long_one_repeats_its_head(
            String page, String number, String head, Browser browser, @TempDir Path work) {
        List<String> sheets = sheets(browser, page, work);
        assertThat(sheets)
                .filteredOn(sheet -> IntStream.rangeClosed(1, 4).anyMatch(row -> sheet.contains(shortFigure(row))))
                .singleElement()
                .satisfies(sheet ->
                        assertThat(IntStream.rangeClosed(1, 4)).allMatch(row -> sheet.contains(shortFigure(row))));
        assertThat(sheets)
                .filteredOn(sheet -> IntStream.rangeClosed(1, 60).anyMatch(row -> sheet.contains(figure(row))))
                .hasSizeGreaterThan(1)
                .allMatch(sheet -> sheet.contains("HEAD"));
        assertThat(IntStream.rangeClosed(1, 60))
                .allMatch(row -> sheets.stream()
                                .mapToInt(sheet -> sheet.split(figure(row), -1).length - 1)
                                .filter(times -> times == 4)
                                .count()
                        == 1);
    }

    @ParameterizedTest
    @MethodSource("richReports")
    void links_are_spelled_out_and_attachments_in_full(
            String page, String number, String head, Browser browser, @TempDir Path work) {
        String paper = String.join("", sheets(browser, page, work));
        assertThat(paper)
                .contains("（https://www.example.cn/a?b=1）", "（mailto:a@example.cn）")
                .containsPattern("https://nianbao\\.example/zwgk/[a-z0-9/]+/annex\\.pdf")
                .containsOnlyOnce("https://www.example.cn/bare")
                .doesNotContain("↗", "#tables");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void paper_is_white_whatever_the_screen_was_set_to(PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path()).emulate("print", "dark");
        browser.execute("""
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(":root[data-contrast=high] { --paper: #000; --ink: #ff0; --main: #0ff; --tint: #000 }");
                document.adoptedStyleSheets.push(sheet);
                document.documentElement.dataset.contrast = "high";
                """);
        String colours =
                "return ['color', 'backgroundColor'].map(name => getComputedStyle(document.querySelector('%s'))[name])";
        assertThat(browser.texts(colours.formatted("body"))).containsExactly("rgb(0, 0, 0)", "rgb(255, 255, 255)");
        assertThat(browser.text("return getComputedStyle(document.querySelector('h1')).color"))
                .isEqualTo("rgb(0, 0, 0)");
        assertThat(browser.text("return getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("light");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void where_the_report_is_found_again_is_on_the_paper(PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path()).emulate("print", "light");
        assertThat(browser.truth("return document.querySelector('#citation').checkVisibility()"))
                .isTrue();
        assertThat(browser.truth("return [...document.querySelectorAll('.qr')].every(code => code.checkVisibility())"))
                .isTrue();
    }

    /** The text of each sheet of a page with a rich text, without spaces. */
    private static List<String> sheets(Browser browser, String page, Path work) {
        try (BuiltSite site = RichNarrative.build(work.resolve("site"))) {
            browser.openAtDesk(site.address() + page);
            String paper = Poppler.text(browser.printed(), work);
            return Stream.of(paper.split("\f"))
                    .map(sheet -> sheet.replaceAll("\\s", ""))
                    .toList();
        }
    }

    private static Map<String, Long> lacking(Map<String, Long> due, Map<String, Long> printed) {
        Map<String, Long> lacking = new TreeMap<>();
        due.forEach((letter, times) -> {
            long missing = times - printed.getOrDefault(letter, 0L);
            if (missing > 0) {
                lacking.put(letter, missing);
            }
        });
        return lacking;
    }

    private static Map<String, Long> count(String text, IntPredicate counted) {
        return text.codePoints()
                .map(PrintTest::ideograph)
                .filter(counted)
                .mapToObj(Character::toString)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String letters(String text) {
        return text.codePoints()
                .map(PrintTest::ideograph)
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A PDF knows glyphs, and one glyph may serve an ideograph and the radical of the same shape; read both alike. */
    private static int ideograph(int point) {
        return point >= 0x2E80 && point <= 0x2FDF
                ? Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                        .codePointAt(0)
                : point;
    }
}
