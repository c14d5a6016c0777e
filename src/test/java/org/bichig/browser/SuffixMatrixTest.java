package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bichig.site.ServedSite;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A suffix looks the same whatever was typed before it, a space, U+202F or U+180E, and whatever it follows: three texts
 * that differ in nothing else are built, and their pictures compared pixel by pixel.
 */
@ExtendWith(BrowserExtension.class)
class SuffixMatrixTest {

    private static final List<String> SEPARATORS = List.of(" ", "\u202F", "\u180E");

    /** What the suffix follows; {@code _} is where it is set off. */
    private static final List<String> BLOCKS = List.of(
            "ᠮᠣᠩᠭᠣᠯ_ᠤᠨ ᠬᠣᠲᠠ_ᠶᠢᠨ ᠰᠠᠷ\u180Eᠠ_ᠶᠢᠨ", // a letter
            "2018_ᠶᠢᠨ 133_ᠳᠤ 2018-03-29_ᠦ", // a digit
            "5%_ᠢ 7.5%_ᠶᠢᠨ", // a percent sign
            "（ᠬᠣᠲᠠ）_ᠶᠢᠨ 《ᠬᠣᠲᠠ》_ᠶᠢ (GDP)_ᠶᠢᠨ", // a closing bracket
            "**ᠮᠣᠩᠭᠣᠯ**_ᠤᠨ **《ᠬᠣᠲᠠ》**_ᠶᠢᠨ", // bold
            "29_ᠤ ᠡᠳᠦᠷ 3_ᠳᠤᠭᠠᠷ ᠰᠠᠷ\u180Eᠠ 12_ᠢ"); // digits that stand upright

    @TempDir
    private static Path work = Path.of("");

    private static final String PAGE = "mn/huhhot/2018/";

    private static List<ServedSite> sites = List.of();

    @BeforeAll
    static void threeTextsAreBuilt() {
        String text = String.join("\n\n", BLOCKS) + "\n\n## ᠢᠯᠡᠳᠬᠡᠯ {#overview}\n";
        sites = IntStream.range(0, SEPARATORS.size())
                .mapToObj(at -> ServedSite.of(
                        SiteFixture.minimal().with(SiteFixture.MONGOLIAN, text.replace("_", SEPARATORS.get(at))),
                        work.resolve("typed-" + at)))
                .toList();
    }

    @AfterAll
    static void theyAreServedNoLonger() {
        sites.forEach(ServedSite::close);
    }

    static Stream<Integer> blocks() {
        return IntStream.range(0, BLOCKS.size()).boxed();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void three_ways_to_type_a_suffix_give_one_picture(int block, Browser browser) {
        List<byte[]> pictures =
                sites.stream().map(site -> picture(browser, site, block)).toList();

        assertThat(pictures.get(0)).as("space").isEqualTo(pictures.get(2));
        assertThat(pictures.get(1)).as("U+202F").isEqualTo(pictures.get(2));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void a_space_in_the_page_would_give_another_picture(int block, Browser browser) {
        byte[] right = picture(browser, sites.get(2), block);
        browser.execute("""
                const walker = document.createTreeWalker(document.querySelector(arguments[0]), NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                  walker.currentNode.data = walker.currentNode.data.replaceAll(/\\u180E(?!\\u1820(?![\\u1820-\\u1842]))/g, " ");
                }
                """, paragraph(block));

        assertThat(browser.pictureOf(paragraph(block))).isNotEqualTo(right);
    }

    private static byte[] picture(Browser browser, ServedSite site, int block) {
        return browser.openAtDesk(site.address() + PAGE).pictureOf(paragraph(block));
    }

    private static String paragraph(int block) {
        return ".prose > p:nth-of-type(" + (block + 1) + ")";
    }
}
