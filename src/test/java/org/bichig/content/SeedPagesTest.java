package org.bichig.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bichig.site.Folders;
import org.bichig.site.PublishedSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages that readers get say what the pages said that the five reports were taken from. */
@NullMarked
class SeedPagesTest {

    private static final int ROWS_OF_THE_FORM = 65;

    @TempDir
    private static Path project = Path.of("");

    private static PublishedSite site = new PublishedSite(project);

    @BeforeAll
    static void theSiteIsBuilt() {
        Folders.copy(Path.of("content"), project.resolve("content"));
        site = PublishedSite.of(project);
    }

    static Stream<Seed> seeds() {
        return Seed.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNumberOfTheNarrativeIsOnThePageInItsPlace(Seed seed) {
        assertThat(SeedText.numbers(text(chinese(seed).expectFirst(".prose"))))
                .isEqualTo(SeedText.numbers(seed.narrative()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNumberOfTheSourceIsOnThePage(Seed seed) {
        List<String> onThePage = SeedText.numbers(text(chinese(seed).body()));

        assertThat(onThePage).containsAll(SeedText.numbers(seed.narrative() + seed.text(seed.table())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySentenceOfThePageIsTheSourcesOwn(Seed seed) {
        List<String> shown =
                new ArrayList<>(SeedText.sentences(text(chinese(seed).expectFirst(".prose"))));
        seed.restoredHeadings().forEach(heading -> shown.remove(SeedText.fold(heading)));

        assertThat(shown).isEqualTo(SeedText.sentences(seed.narrative()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlainPageSaysTheSame(Seed seed) {
        assertThat(text(site.page("zh/" + folder(seed) + "plain/index.html").expectFirst(".prose")))
                .isEqualTo(text(chinese(seed).expectFirst(".prose")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pinyinAddsNothingToTheTextButReadings(Seed seed) {
        Element prose = site.page("zh/" + folder(seed) + "plain/pinyin/index.html")
                .expectFirst(".prose")
                .clone();
        prose.select("rt, rp").remove();

        assertThat(text(prose)).isEqualTo(text(chinese(seed).expectFirst(".prose")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nearlyEveryWordHasItsReading(Seed seed) {
        Element prose = site.page("zh/" + folder(seed) + "plain/pinyin/index.html")
                .expectFirst(".prose")
                .clone();
        int letters = han(prose.select("ruby").text());
        prose.select("ruby").remove();

        assertThat(han(prose.text())).isLessThan(letters / 50);
    }

    private static int han(String text) {
        return text.replaceAll("\\P{IsHan}", "").length();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFactOfTheSourceIsOnThePageOrOnThatOfItsBody(Seed seed) {
        String page = SeedText.fold(text(chinese(seed).body())
                + text(site.page("zh/" + seed.organ() + "/index.html").body()));

        assertThat(seed.facts())
                .allMatch(fact -> page.contains(SeedText.fold(fact.page()))
                        || page.contains(SeedText.fold(
                                fact.yaml().replaceFirst("^\\w+: \"?", "").replaceFirst("\"$", ""))));
    }

    @Test
    void aDateThatIsNotThatOfFirstPublicationIsNotShownAsOne() {
        Document page = site.page("zh/hulan/2015/index.html");

        assertThat(page.select("meta[name=PubDate]")).isEmpty();
        assertThat(fact(page, "发布日期")).isEqualTo("首次发布日期不详");
        assertThat(fact(page, "原网页日期")).isEqualTo("2021-01-15");
        assertThat(page.select("main time").eachAttr("datetime")).containsOnly("2021-01-15");
        assertThat(page.select(".site-foot").text()).contains("首次发布日期不详");
    }

    @Test
    void aDateOfFirstPublicationIsShownToTheMinute() {
        Document page = site.page("zh/kundulun/2018/index.html");

        assertThat(page.select("meta[name=PubDate]").attr("content")).isEqualTo("2019-03-29 14:25");
        assertThat(fact(page, "发布日期")).isEqualTo("2019-03-29 14:25");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMongolianPageIsMongolianAndSaysWhatItIs(Seed seed) {
        Document page = mongolian(seed);
        String canonical = page.select("link[rel=canonical]").attr("href");

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("mn-Mong");
        if (isTranslated(seed)) {
            assertThat(page.select(".notice.draft")).hasSize(1);
            assertThat(page.select(".notice.fallback")).isEmpty();
            assertThat(page.expectFirst(".prose").attr("lang")).isEmpty();
            assertThat(canonical).endsWith("/mn/" + folder(seed));
            assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
                    .containsExactlyInAnyOrder("zh-Hans", "mn-Mong");
        } else {
            assertThat(page.select(".notice.fallback")).hasSize(1);
            assertThat(page.expectFirst(".prose").attr("lang")).isEqualTo("zh-Hans");
            assertThat(text(page.expectFirst(".prose")))
                    .isEqualTo(text(chinese(seed).expectFirst(".prose")));
            assertThat(canonical).endsWith("/zh/" + folder(seed));
            assertThat(page.select("link[hreflang]")).isEmpty();
            assertThat(chinese(seed).select("link[hreflang]")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMongolianPageLeadsToTheChineseText(Seed seed) {
        assertThat(mongolian(seed).select(".notice a").eachAttr("href"))
                .contains("../../../zh/" + folder(seed) + "index.html");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMongolianTextHasTheFiguresOfTheChineseOne(Seed seed) {
        List<String> chinese = SeedText.numbers(text(chinese(seed).expectFirst(".prose")));
        List<String> mongolian = SeedText.numbers(text(mongolian(seed).expectFirst(".prose")));

        assertThat(mongolian).isNotEmpty().isSubsetOf(chinese);
    }

    /** Everyone hears the right voice; within a narrative, a gloss in the other script has no mark of its own. */
    @Test
    void everyTextAroundANarrativeIsMarkedWithItsLanguage() {
        site.pages()
                .forEach((path, page) -> page.body().getAllElements().stream()
                        .filter(element -> !element.ownText().isBlank() && element.closest(".prose") == null)
                        .forEach(element -> {
                            String language = Objects.requireNonNull(element.closest("[lang]"))
                                    .attr("lang");
                            String own = element.ownText();
                            if (own.codePoints()
                                    .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
                                assertThat(language).as(path + ": " + element).isEqualTo("zh-Hans");
                            } else if (own.codePoints()
                                    .anyMatch(
                                            c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.MONGOLIAN)) {
                                assertThat(language).as(path + ": " + element).isEqualTo("mn-Mong");
                            }
                        }));
    }

    @Test
    void theTableHasTheRowsAndFiguresOfTheSource() {
        List<String> source = xizhu().text(xizhu().table())
                .lines()
                .skip(1)
                .map(SeedText::fold)
                // The printed form has dashes where a row only heads others.
                .map(row -> row.replace("|", "").replaceFirst("——$", ""))
                .toList();
        List<String> rows = site.page("zh/xizhu/2018/index.html").select("#statistics tbody tr").stream()
                .map(row -> row.select("th, td:not(.missing)").eachText())
                .map(cells -> SeedText.fold(String.join("", cells)))
                .toList();

        assertThat(rows).hasSize(ROWS_OF_THE_FORM).containsExactlyElementsOf(source);
    }

    @Test
    void theMongolianTableHasTheSameFigures() {
        assertThat(figures("mn")).hasSize(ROWS_OF_THE_FORM).isEqualTo(figures("zh"));
        assertThat(site.page("mn/xizhu/2018/index.html")
                        .select("#statistics th[id^=row-]")
                        .eachAttr("lang"))
                .isEmpty();
    }

    private static List<String> figures(String language) {
        return site.page(language + "/xizhu/2018/index.html").select("#statistics tbody tr").stream()
                .map(row -> row.expectFirst("th").id() + " "
                        + row.select("td.number, td.token").text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "mn"})
    void theMachineReadableTablesHoldEveryRow(String language) {
        List<String> csv =
                site.text(language + "/xizhu/2018/statistics.csv").lines().toList();
        JsonNode json = JsonMapper.shared().readTree(site.text(language + "/xizhu/2018/statistics.json"));
        List<String> fromJson = json.path("tables")
                .path(0)
                .path("cells")
                .valueStream()
                .map(cell -> "row-" + cell.path("row").asString() + " "
                        + cell.path("value").asString(""))
                .toList();
        List<String> figures = figuresOnly(language);

        assertThat(csv).hasSize(figures.size() + 1);
        assertThat(csv.get(0)).startsWith("\uFEFFtable,row,column,");
        assertThat(fromJson).isEqualTo(figures);
        assertThat(csv.stream()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .map(cells -> "row-" + cells[1] + " " + cells[cells.length - 3]))
                .containsExactlyElementsOf(fromJson);
    }

    /** Those rows that do not only head others. */
    private static List<String> figuresOnly(String language) {
        List<String> headings = site.page(language + "/xizhu/2018/index.html").select("#statistics tbody tr").stream()
                .filter(row -> !row.select("td.none").isEmpty())
                .map(row -> row.expectFirst("th").id())
                .toList();
        assertThat(headings).isNotEmpty();
        return figures(language).stream()
                .filter(figure -> !headings.contains(figure.strip()))
                .toList();
    }

    private static Seed xizhu() {
        return Seed.ALL.stream()
                .filter(seed -> seed.organ().equals("xizhu"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTranslated(Seed seed) {
        return Files.exists(Path.of("content", "reports", seed.organ(), Integer.toString(seed.year()), "mn.md"));
    }

    private static String folder(Seed seed) {
        return seed.organ() + "/" + seed.year() + "/";
    }

    private static Document chinese(Seed seed) {
        return site.page("zh/" + folder(seed) + "index.html");
    }

    private static Document mongolian(Seed seed) {
        return site.page("mn/" + folder(seed) + "index.html");
    }

    private static String fact(Document page, String label) {
        return page.select("main dt").stream()
                .filter(term -> term.text().equals(label))
                .map(term -> term.nextElementSiblings().text())
                .findFirst()
                .orElse("");
    }

    /** What a reader sees, one line for each block. */
    private static String text(Element part) {
        Element copy = part.clone();
        copy.select("p, li, dt, dd, h1, h2, h3, h4, th, td, caption, br").forEach(block -> block.after("\n"));
        return copy.wholeText();
    }
}
