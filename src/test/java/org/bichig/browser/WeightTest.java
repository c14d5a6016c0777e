package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much has to come over the line before a reader can read, compressed as a server does it. */
@ExtendWith(BrowserExtension.class)
class WeightTest {

    private static final int KILOBYTE = 1024;

    @Test
    void the_heaviest_report_page_has_15_kilobytes_at_most(BuiltSite site) {
        assertThat(site.files("index.html"))
                .filteredOn(file -> file.matches("(zh|mn)/[a-z-]+/\\d{4}/(plain/)?index.html"))
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(compressed(site, file)).isLessThanOrEqualTo(15 * KILOBYTE));
    }

    @Test
    void a_page_with_both_texts_is_no_heavier_than_the_two_pages_that_have_one(BuiltSite site) {
        assertThat(site.files("index.html"))
                .filteredOn(file -> file.startsWith("facing/"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(compressed(site, file))
                        .isLessThanOrEqualTo(compressed(site, file.replaceFirst("facing", "zh"))
                                + compressed(site, file.replaceFirst("facing", "mn"))));
    }

    /** The sheet for drawings is loaded beside the other one by pages that have any, and those of reports do without. */
    private static final String CHARTS = "assets/charts.";

    @Test
    void style_sheet_and_scripts_together_have_12_kilobytes_at_most(BuiltSite site) {
        List<String> files = Stream.of(".css", ".js")
                .flatMap(ending -> site.files(ending).stream())
                .filter(file -> !file.startsWith(CHARTS))
                .toList();
        assertThat(files).hasSizeGreaterThan(2);
        assertThat(files.stream().mapToInt(file -> compressed(site, file)).sum())
                .isLessThanOrEqualTo(12 * KILOBYTE);
    }

    @Test
    void what_drawings_need_besides_has_one_kilobyte_at_most_and_no_report_loads_it(BuiltSite site) {
        assertThat(site.files(".css"))
                .filteredOn(file -> file.startsWith(CHARTS))
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(compressed(site, sheet)).isLessThanOrEqualTo(KILOBYTE);
                    assertThat(site.files("index.html"))
                            .filteredOn(page -> site.read(page).contains(sheet))
                            .contains("zh/example-city/index.html")
                            .noneMatch(page ->
                                    page.matches(".*/\\d{4}/(plain/.*)?index.html") && !page.contains("/years/"));
                });
    }

    @Test
    void there_is_one_font_and_it_is_small(BuiltSite site) {
        assertThat(site.files(".woff2"))
                .singleElement()
                .satisfies(font -> assertThat(bytes(site, font)).hasSizeLessThanOrEqualTo(31 * KILOBYTE));
    }

    static Stream<PageKind> pages() {
        return PageKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_waits_for_its_style_sheet_and_for_nothing_larger_than_a_kilobyte(
            PageKind page, Browser browser, BuiltSite site) {
        browser.openAtDesk(site.address() + page.path());
        List<String> awaited = browser.texts("""
                return performance.getEntriesByType("resource")
                    .filter(entry => entry.renderBlockingStatus === "blocking").map(entry => entry.name);
                """).stream()
                .map(address -> address.substring(site.address().toString().length()))
                .toList();
        assertThat(awaited)
                .filteredOn(file -> file.endsWith(".css") && !file.startsWith(CHARTS))
                .hasSize(1);
        assertThat(awaited)
                .filteredOn(file -> !file.endsWith(".css"))
                .allSatisfy(file -> assertThat(bytes(site, file)).hasSizeLessThanOrEqualTo(KILOBYTE));
        assertThat(browser.number("""
                        return performance.getEntriesByType("resource").filter(entry => entry.name.endsWith(".woff2")).length;
                        """)).as("times that the font was fetched").isLessThanOrEqualTo(1);
    }

    private static int compressed(BuiltSite site, String file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes(site, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private static byte[] bytes(BuiltSite site, String file) {
        try {
            return Files.readAllBytes(site.folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
