package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.MONGOLIAN;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.SITE;
import static org.bichig.site.SiteFixture.minimal;

import java.nio.file.Path;
import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two texts of a report face each other block by block; what one of them lacks is seen, and moves nothing else. */
class FacingPagesTest {

    private static final String FACING = "facing/huhhot/2018/index.html";

    @TempDir
    private Path project = Path.of("");

    @Test
    void blockFacesBlockUnderEachHeading() {
        assertThat(rows(page(minimal())))
                .containsExactly("本年度情况如下。 | ᠢᠯᠡᠳᠬᠡᠯ᠃", "overview: 一、概况 | ᠢᠯᠡᠳᠬᠡᠯ", "见附件。 | ᠢᠯᠡᠳᠬᠡᠯ᠃");
    }

    @Test
    void theLanguageThatTheSiteNamesFirstStandsFirst() {
        SiteFixture site = minimal().replacing(SITE, "[zh, mn]", "[mn, zh]");
        Document page = page(site);

        assertThat(page.select("html").attr("lang"))
                .as("lines of the page around are horizontal")
                .isEqualTo("zh-Hans");
        assertThat(page.select("main .pair"))
                .allMatch(pair -> pair.children().eachAttr("lang").equals(List.of("mn-Mong", "zh-Hans")));
    }

    @Test
    void aParagraphWithoutATwinShowsAndShiftsNothing() {
        SiteFixture site = minimal()
                .with(CHINESE, "引言共12件。\n\n只有中文。\n\n结语，34次。\n\n## 一 {#overview}\n\n正文。\n")
                .with(MONGOLIAN, "ᠢᠯᠡᠳᠬᠡᠯ 12᠃\n\nᠢᠯᠡᠳᠬᠡᠯ 34᠃\n\n## ᠨᠢᠭᠡ {#overview}\n\nᠢᠯᠡᠳᠬᠡᠯ᠃\n\nᠨᠡᠮᠡᠯᠲᠡ᠃\n");

        assertThat(rows(page(site)))
                .containsExactly(
                        "引言共12件。 | ᠢᠯᠡᠳᠬᠡᠯ 12᠃",
                        "只有中文。 | ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠡᠨᠡ ᠬᠡᠰᠡᠭ ᠦᠭᠡᠢ᠃",
                        "结语，34次。 | ᠢᠯᠡᠳᠬᠡᠯ 34᠃",
                        "overview: 一 | ᠨᠢᠭᠡ",
                        "正文。 | ᠢᠯᠡᠳᠬᠡᠯ᠃",
                        "中文文本此处没有相应段落。 | ᠨᠡᠮᠡᠯᠲᠡ᠃");
    }

    @Test
    void aMissingSectionMovesNoOther() {
        SiteFixture site = minimal()
                .with(CHINESE, "## 一 {#one}\n\n甲。\n\n## 二 {#two}\n\n乙。\n")
                .with(MONGOLIAN, "## ᠬᠣᠶᠠᠷ {#two}\n\nᠢᠯᠡᠳᠬᠡᠯ᠃\n");

        assertThat(rows(page(site)))
                .containsSubsequence("two: 二 | ᠬᠣᠶᠠᠷ", "乙。 | ᠢᠯᠡᠳᠬᠡᠯ᠃")
                .anyMatch(row -> row.startsWith("one: 一 | "))
                .hasSize(4);
    }

    @Test
    void blocksThatDifferAreFoundWithTheLinesOfBothFiles() {
        SiteFixture site = minimal()
                .with(CHINESE, "引言。\n\n## 一 {#overview}\n\n第一段12件。\n\n第二段34件。\n")
                .with(MONGOLIAN, "ᠢᠯᠡᠳᠬᠡᠯ᠃\n\n## ᠨᠢᠭᠡ {#overview}\n\nᠢᠯᠡᠳᠬᠡᠯ 34᠃\n");

        assertThat(differing(site)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.place().toString()).contains("mn.md:3");
            assertThat(finding.message())
                    .contains(
                            "2 blocks (lines 3 to 5)", "3 blocks (lines 3 to 7)", "nothing corresponds to", "zh.md:5");
            assertThat(finding.quoted()).isEqualTo("第一段12件。");
        });
    }

    @Test
    void aListInPlaceOfAParagraphIsFoundAndAlikeTextsAreNot() {
        assertThat(differing(minimal())).isEmpty();
        assertThat(differing(minimal().replacing(MONGOLIAN, "\n\n[", "\n\n- [")))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message()).contains("line 5 is of another kind than", "zh.md:5"));
    }

    @Test
    void aLeadThatOnlyOneTextHasIsFound() {
        assertThat(differing(minimal().with(MONGOLIAN, "## ᠢᠯᠡᠳᠬᠡᠯ {#overview}\n\nᠢᠯᠡᠳᠬᠡᠯ᠃\n")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Found no block where"));
    }

    @Test
    void aReportWithoutATrueTranslationHasNoFacingPageAndNoLinkToOne() {
        minimal().without(MONGOLIAN).writeTo(project);
        PublishedSite site = PublishedSite.of(project);

        assertThat(site.has(FACING)).isFalse();
        assertThat(site.text("zh/huhhot/2018/index.html")).doesNotContain("facing/");
        assertThat(site.text("sitemap.xml")).doesNotContain("facing/");
    }

    @Test
    void everyPageOfTheReportLeadsToItAndItLeadsToThem() {
        minimal().writeTo(project);
        PublishedSite site = PublishedSite.of(project);

        for (String page : List.of("zh/huhhot/2018/", "mn/huhhot/2018/", "zh/huhhot/2018/plain/")) {
            Document single = Jsoup.parse(site.text(page + "index.html"));
            assertThat(single.select("#forms a[href$=" + FACING + "]")).as(page).hasSize(1);
            assertThat(single.select(".languages a[href$=" + FACING + "]"))
                    .as(page)
                    .hasSize(1);
        }
        Document facing = Jsoup.parse(site.text(FACING));
        assertThat(facing.select(".languages a").eachAttr("href"))
                .containsExactly(
                        "../../../zh/huhhot/2018/index.html", "../../../mn/huhhot/2018/index.html", "index.html");
        assertThat(facing.select(".languages [aria-current]").eachAttr("href")).containsExactly("index.html");
        assertThat(facing.select("#statistics a").eachAttr("href"))
                .containsExactly(
                        "../../../zh/huhhot/2018/index.html#statistics",
                        "../../../mn/huhhot/2018/index.html#statistics");
        assertThat(facing.select("link[hreflang]")).isEmpty();
    }

    @Test
    void aDraftSaysSoInBothLanguagesUntilItIsConfirmed() {
        Document draft = page(minimal());
        assertThat(draft.select(".notice.draft").text()).contains("蒙古文译文是草稿");
        assertThat(draft.select(".vertical .cell-notice").text()).contains("ᠨᠣᠣᠷᠠᠭ");

        Document confirmed = page(minimal().adding(REPORT, "translation: {mn: confirmed}\n"));
        assertThat(confirmed.select(".notice.draft")).isEmpty();
    }

    private Document page(SiteFixture fixture) {
        fixture.writeTo(project);
        return Jsoup.parse(PublishedSite.of(project).text(FACING));
    }

    private List<Finding> differing(SiteFixture fixture) {
        fixture.writeTo(project);
        return PublishedSite.build(project).findings().stream()
                .filter(finding -> finding.rule().equals("twins-differ-in-blocks"))
                .toList();
    }

    /** Each row of the text: its address, if it has one, and what its two cells say. */
    private static List<String> rows(Document page) {
        return page.select(".pair:has(> .prose):not(#statistics)").stream()
                .map(row -> (row.id().isEmpty() ? "" : row.id() + ": ")
                        + String.join(" | ", row.children().eachText()))
                .toList();
    }
}
