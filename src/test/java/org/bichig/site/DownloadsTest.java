package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.MONGOLIAN;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.minimal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader takes away from a report: its tables as a workbook, its text and tables to be pasted elsewhere. */
class DownloadsTest {

    private static final Path EXAMPLE = Path.of("src", "test", "resources", "example-city");
    private static final String ADDRESS = "https://nianbao.example/zwgk/zh/huhhot/2018/";

    @TempDir
    private Path project = Path.of("");

    @Nested
    class AWorkbook {

        @Test
        void hasASheetForEachTableNamedAsItIs() throws IOException {
            try (ReadableWorkbook workbook = workbook(withManyTables(), "zh/example-city/2021/statistics.xlsx")) {
                List<String> names = workbook.getSheets().map(Sheet::getName).toList();

                assertThat(names)
                        .hasSize(6)
                        .doesNotHaveDuplicates()
                        .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31))
                        .contains("收到和处理政府信息公开申请情况", "主动公开政府信息情况：第二十条第（一）项");
            }
        }

        @Test
        void showsEveryFigureThatThePageShows() throws IOException {
            try (ReadableWorkbook workbook = workbook(withManyTables(), "zh/example-city/2021/statistics.xlsx")) {
                Document page = new PublishedSite(project.resolve("site")).page("zh/example-city/2021/index.html");
                List<String> shown = page.select("table.figures:not(.bars) td:is(.number, .token)")
                        .eachText();
                List<String> held = new ArrayList<>();
                for (Sheet sheet : workbook.getSheets().toList()) {
                    for (Row row : sheet.read()) {
                        row.stream()
                                .filter(DownloadsTest::isFigure)
                                .map(DownloadsTest::shown)
                                .forEach(held::add);
                    }
                }
                assertThat(held).hasSizeGreaterThan(180).isEqualTo(shown);
            }
        }

        @Test
        void keepsDecimalsAsTyped() throws IOException {
            SiteFixture site = minimal().replacing(REPORT, "disclosed: 12", "disclosed: 12\n    fees: 4166.240000");
            try (ReadableWorkbook workbook = workbook(site, "zh/huhhot/2018/statistics.xlsx")) {
                Cell amount = cells(workbook)
                        .filter(cell -> cell.getType() == CellType.NUMBER
                                && cell.asNumber().intValue() == 4166)
                        .findFirst()
                        .orElseThrow();
                assertThat(amount.getDataFormatString()).isEqualTo("0.000000");
                assertThat(amount.asNumber()).isEqualByComparingTo("4166.24");
            }
        }

        @Test
        void holdsAsTextWhatANumberOfASpreadsheetCannotHold() throws IOException {
            SiteFixture site = minimal().replacing(REPORT, "disclosed: 12", "disclosed: 12345678901234567890");
            try (ReadableWorkbook workbook = workbook(site, "zh/huhhot/2018/statistics.xlsx")) {
                assertThat(cells(workbook).filter(cell -> cell.getType() == CellType.STRING))
                        .extracting(Cell::getText)
                        .contains("12345678901234567890", "/");
            }
        }

        @Test
        void leavesBlankWhatIsBlank() throws IOException {
            try (ReadableWorkbook workbook = workbook(minimal(), "zh/huhhot/2018/statistics.xlsx")) {
                assertThat(cells(workbook).filter(DownloadsTest::isFigure).map(DownloadsTest::shown))
                        .containsExactly("12", "/");
            }
        }

        @Test
        void joinsTheCellsOfTheHeadAsTheFormDoesAndKeepsTheHeadInSight() throws IOException {
            build(withManyTables());
            String cases = sheet("zh/example-city/2021/statistics.xlsx", 6);

            // Three blocks over five columns each; the row has no label.
            assertThat(Pattern.compile("<mergeCell [^>]*>")
                            .matcher(cases)
                            .results()
                            .map(MatchResult::group)
                            .toList())
                    .as("in an order that is the same in every run")
                    .hasSizeGreaterThan(5)
                    .isSorted();
            assertThat(cases).contains("state=\"frozen\"").containsPattern("mergeCell ref=\"A\\d+:E\\d+\"");
            assertThat(sheet("zh/example-city/2021/statistics.xlsx", 5))
                    .contains("xSplit=\"1\"")
                    .containsPattern("mergeCell ref=\"[A-Z]\\d+:[A-Z]\\d+\"");
        }

        @Test
        void knowsNoClock() throws IOException {
            build(minimal());
            try (ZipFile files = new ZipFile(
                    project.resolve("site/zh/huhhot/2018/statistics.xlsx").toFile())) {
                for (ZipEntry file : files.stream().toList()) {
                    assertThat(file.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
                    assertThat(text(files, file.getName()))
                            .doesNotContain("created")
                            .doesNotContain("T00:");
                }
                assertThat(text(files, "docProps/core.xml")).contains("<dc:title>2018年年度报告", "<dc:creator>呼和浩特市人民政府");
            }
        }
    }

    @Nested
    class AFragment {

        @Test
        void hasNothingThatASystemThrowsAway() {
            for (String file : List.of(
                    "zh/huhhot/2018/fragment.html",
                    "mn/huhhot/2018/fragment.html",
                    "zh/example-city/2021/fragment.html")) {
                Document fragment = build(withManyTables()).page(file);
                assertThat(fragment.select("[class], [id], [headers], [role], [tabindex], script, link, button"))
                        .as(file)
                        .isEmpty();
                assertThat(fragment.select("table")).as(file).isNotEmpty();
            }
        }

        @Test
        void hasTheWholeTextAndTheTables() {
            PublishedSite site = build(withManyTables());
            for (String report : List.of("zh/huhhot/2018/", "mn/huhhot/2018/", "zh/example-city/2021/")) {
                Document page = site.page(report + "index.html");
                Document fragment = site.page(report + "fragment.html");

                assertThat(fragment.text()).contains(page.select(".prose p").eachText());
                assertThat(fragment.select("td").eachText())
                        .containsAll(page.select("table.figures:not(.bars) td").eachText());
                assertThat(fragment.select("th[scope]").size())
                        .isEqualTo(page.select("table.figures:not(.bars) th").size());
                assertThat(fragment.select("[rowspan]").size())
                        .isEqualTo(page.select("[rowspan]").size());
            }
        }

        @Test
        void showsHowDeepARowIsEvenWithoutStyles() {
            Document fragment = build(withManyTables()).page("zh/huhhot/2018/fragment.html");

            assertThat(fragment.select("th[scope=row]"))
                    .extracting(Element::wholeText)
                    .anyMatch(label -> label.matches("\u3000[^\u3000].*"));
        }

        @Test
        void leadsToThePublicAddressWhereverItIsPasted() {
            SiteFixture site = minimal()
                    .adding(
                            CHINESE,
                            "\n见[概况](#overview)、[首页](/)、[门户](https://www.example.gov.cn/?a=1&b=2)，[^1]。\n\n[^1]: 注。\n");
            Document fragment = build(site).page("zh/huhhot/2018/fragment.html");

            assertThat(fragment.select("a").eachAttr("href"))
                    .contains(
                            "https://nianbao.example/zwgk/files/huhhot/2018/annex.pdf",
                            ADDRESS + "#overview",
                            "https://nianbao.example/zwgk/zh/",
                            "https://www.example.gov.cn/?a=1&b=2")
                    .allMatch(address -> address.startsWith("https://"));
        }

        @Test
        void saysThatItIsADraftAndRunsFromTopToBottom() {
            Document fragment = build(minimal()).page("mn/huhhot/2018/fragment.html");

            assertThat(fragment.body().child(0).attr("lang")).isEqualTo("mn-Mong");
            assertThat(fragment.body().child(0).attr("style")).isEqualTo("writing-mode: vertical-lr");
            assertThat(fragment.text()).contains("ᠨᠣᠣᠷᠠᠭ");
        }

        @Test
        void isNotMadeOfATextInAnotherLanguage() {
            PublishedSite site = build(minimal().without(MONGOLIAN));

            assertThat(site.has("mn/huhhot/2018/index.html")).isTrue();
            assertThat(site.has("mn/huhhot/2018/fragment.html")).isFalse();
            assertThat(site.text("mn/huhhot/2018/index.html")).doesNotContain("fragment.html");
        }

        @Test
        void isNotToBeFoundBesideThePage() {
            PublishedSite site = build(minimal());

            assertThat(site.text("robots.txt")).contains("Disallow: /zwgk/*/fragment.html");
            assertThat(site.text("sitemap.xml")).doesNotContain("fragment");
        }
    }

    private static SiteFixture withManyTables() {
        SiteFixture fixture = minimal();
        for (String file : List.of(
                "organs/example-city.yaml",
                "reports/example-city/2021/report.yaml",
                "reports/example-city/2021/zh.md",
                "reports/example-city/2021/mn.md")) {
            try {
                fixture = fixture.with("content/" + file, Files.readString(EXAMPLE.resolve(file)));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return fixture;
    }

    private PublishedSite build(SiteFixture fixture) {
        fixture.writeTo(project);
        return PublishedSite.of(project);
    }

    private ReadableWorkbook workbook(SiteFixture fixture, String file) throws IOException {
        build(fixture);
        byte[] bytes = Files.readAllBytes(project.resolve("site").resolve(file));
        return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
    }

    private static Stream<Cell> cells(ReadableWorkbook workbook) throws IOException {
        return workbook.getFirstSheet().read().stream().flatMap(Row::stream).filter(cell -> cell != null);
    }

    private static boolean isFigure(Cell cell) {
        return cell != null && (cell.getType() == CellType.NUMBER || "/".equals(cell.getText()));
    }

    private static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = String.valueOf(cell.getDataFormatString());
        int places = format.contains(".") ? format.length() - format.indexOf('.') - 1 : 0;
        return cell.asNumber().setScale(places).toPlainString();
    }

    private String sheet(String file, int number) throws IOException {
        try (ZipFile files = new ZipFile(project.resolve("site").resolve(file).toFile())) {
            return text(files, "xl/worksheets/sheet" + number + ".xml");
        }
    }

    private static String text(ZipFile files, String name) throws IOException {
        try (InputStream content = files.getInputStream(files.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
