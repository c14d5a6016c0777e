package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.ORGAN;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.minimal;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawings and comparisons show what the tables say, and no more. */
class PicturesTest {

    private static final String BODY = "zh/huhhot/index.html";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_body_with_one_table_has_its_figures_and_no_drawing() {
        Document page = page(minimal(), BODY);

        assertThat(page.select(".card .amount").eachText()).containsExactly("12 条");
        assertThat(page.select("svg, .card + table, .statistics")).isEmpty();
        assertThat(page.text()).doesNotContain("上年");
    }

    @Test
    void a_body_without_a_figure_has_neither() {
        assertThat(page(minimal().replacing(REPORT, "    disclosed: 12\n", ""), BODY)
                        .select(".card"))
                .isEmpty();
    }

    @Test
    void every_year_is_drawn_and_a_missing_one_is_a_gap_that_says_so() {
        Document page = page(year(year(minimal(), 2017, "disclosed: 0"), 2015, "disclosed: 8"), BODY);

        assertThat(page.select(".drawing text").eachText())
                .containsExactly("2015", "8", "2016", "无报告", "2017", "0", "2018", "12");
        assertThat(columns(page)).as("2015 and 2018; zero has no height").isEqualTo(2);
        assertThat(page.select(".statistics td").eachText()).containsExactly("8", "无报告", "0", "12");
    }

    @Test
    void a_blank_and_a_mark_are_not_zero() {
        Document page = page(year(year(minimal(), 2017, "disclosed: /"), 2016, "disclosed:\n    meetings: 3"), BODY);

        assertThat(page.select(".statistics td").eachText()).containsExactly("未填", "/", "12");
        assertThat(page.expectFirst(".card").text()).contains("12 条").contains("上年没有数字，不作比较");
    }

    @Test
    void a_change_is_told_in_number_and_percent() {
        assertThat(change("disclosed: 8")).contains("比上年增加4（50.0%）");
        assertThat(change("disclosed: 1612")).contains("比上年减少1,600（99.3%）");
        assertThat(change("disclosed: 12")).contains("与上年相同");
    }

    @Test
    void nothing_is_a_percentage_of_zero() {
        assertThat(change("disclosed: 0")).contains("比上年增加12").doesNotContain("%");
    }

    @Test
    void where_the_form_changes_the_drawing_breaks_and_nothing_is_compared() {
        SiteFixture site = year(
                minimal().replacing(REPORT, "disclosed: 12", "received: 12\n    receivedOnline: 12"),
                2017,
                "received: 7\n    receivedOnline: 7");
        Document page = page(requests(site, 2019, 9), BODY);

        assertThat(page.expectFirst(".card").text()).contains("9 件").contains("上年的统计表不同，不作比较");
        assertThat(page.select(".drawing .break")).hasSize(1);
        assertThat(page.expectFirst(".drawing").select("text").eachText())
                .containsExactly("2017", "7", "2018", "12", "统计表不同", "2019", "9");
        assertThat(page.expectFirst(".drawing").select(".hollow").attr("d").split("M"))
                .hasSize(3);
        assertThat(page.select(".notes").text()).contains("“（一）收到申请数”").contains("“一、本年新收政府信息公开申请数量，总计”");
    }

    @Test
    void forms_whose_notices_let_a_figure_mean_the_same_join() {
        SiteFixture site = requests(minimal(), 2020, 9);
        String later = "content/reports/huhhot/2021/report.yaml";
        site = requests(site, 2021, 12).replacing(later, "form-2019", "form-2021");
        Document page = page(
                site.without(REPORT)
                        .without(CHINESE)
                        .without(SiteFixture.MONGOLIAN)
                        .without(SiteFixture.ANNEX),
                BODY);

        assertThat(page.expectFirst(".card").text()).contains("比上年增加3（33.3%）");
        assertThat(page.select(".break")).isEmpty();
    }

    @Test
    void bodies_of_a_year_stand_by_name_with_bars_to_the_largest_figure() {
        SiteFixture site = other(minimal(), "disclosed: 3");
        Document page = page(site, "zh/years/2018/index.html");

        assertThat(page.select(".bars tbody th").eachText()).containsExactly("阿荣旗", "呼和浩特市");
        assertThat(page.select(".bars tbody td").eachText()).containsExactly("3", "12");
        assertThat(page.select(".bars rect").eachAttr("width")).containsExactly("25%", "100%");
    }

    @Test
    void one_body_alone_is_not_compared() {
        assertThat(page(minimal(), "zh/years/2018/index.html").select(".bars")).isEmpty();
        assertThat(PublishedSite.of(folder).pages().keySet()).noneMatch(page -> page.contains("compare"));
    }

    @Test
    void an_indicator_of_several_reports_has_a_page_that_header_home_and_site_map_lead_to() {
        SiteFixture site = other(year(minimal(), 2016, "disclosed: 6"), "disclosed: 3");
        Document page = page(site, "zh/compare/disclosed/index.html");

        assertThat(page.select(".bars thead th").eachText()).containsExactly("报告机关", "2016", "2017", "2018");
        assertThat(page.select(".bars tbody tr").eachText()).containsExactly("阿荣旗 无报告 无报告 3", "呼和浩特市 6 无报告 12");
        assertThat(page.select(".bars rect").eachAttr("width")).containsExactly("25%", "50%", "100%");
        for (String from : List.of("zh/index.html", "zh/sitemap/index.html", "zh/compare/index.html")) {
            assertThat(page(site, from).select("a[href$=compare/disclosed/index.html], a[href=disclosed/index.html]"))
                    .as(from)
                    .hasSize(1);
        }
        assertThat(page.select(".site-nav a[aria-current], .site-nav a[href$=../index.html]")
                        .eachText())
                .contains("对比");
    }

    @Test
    void the_outcomes_of_requests_are_drawn_and_sums_say_that_they_are_sums() {
        Document page = page(requests(minimal(), 2019, 10), "zh/huhhot/2019/index.html");

        assertThat(page.select(".bars tbody th").eachText())
                .containsExactly("予以公开", "部分公开", "不予公开 8项合计", "无法提供 3项合计", "不予处理 5项合计", "其他处理");
        assertThat(page.select(".bars tbody td").eachText())
                .containsExactly("7", "70.0%", "0", "0.0%", "3", "30.0%", "0", "0.0%", "0", "0.0%", "0", "0.0%");
        assertThat(page.select(".notes").text()).contains("合计由本站").contains("百分比由本站");
    }

    @Test
    void a_sum_with_a_blank_in_it_is_not_made_and_neither_are_percentages() {
        String report = "content/reports/huhhot/2019/report.yaml";
        SiteFixture site = requests(minimal(), 2019, 10)
                .replacing(report, "refusedInquiry: [0, 0, 0, 0, 0, 0, 0]", "refusedInquiry:")
                .replacing(
                        report,
                        "unavailableUnclear: [0, 0, 0, 0, 0, 0, 0]",
                        "unavailableUnclear: [1, 0, 0, 0, 0, 0, 1]")
                .replacing(report, "concluded: [10, 0, 0, 0, 0, 0, 10]", "concluded: [11, 0, 0, 0, 0, 0, 11]")
                .replacing(report, "newlyReceived: [10, 0, 0, 0, 0, 0, 10]", "newlyReceived: [11, 0, 0, 0, 0, 0, 11]");
        Document page = page(site, "zh/huhhot/2019/index.html");

        assertThat(page.select(".bars tbody td").eachText()).containsExactly("7", "0", "其中有未填的项", "1", "0", "0");
    }

    @Test
    void one_channel_alone_is_no_composition() {
        assertThat(page(minimal().adding(REPORT, ""), "zh/huhhot/2018/index.html")
                        .select(".bars"))
                .isEmpty();
    }

    private String change(String before) {
        return page(year(minimal(), 2017, before), BODY).expectFirst(".card").text();
    }

    private Document page(SiteFixture site, String path) {
        site.writeTo(folder);
        return Jsoup.parse(PublishedSite.of(folder).text(path));
    }

    private static int columns(Document page) {
        return page.select(".drawing .filled").attr("d").split("M").length - 1;
    }

    private static SiteFixture year(SiteFixture site, int year, String values) {
        return report(site, "huhhot", year, "form-2014", values);
    }

    private static SiteFixture report(SiteFixture site, String organ, int year, String form, String values) {
        String folder = "content/reports/" + organ + "/" + year + "/";
        return site.with(
                        folder + "report.yaml",
                        "title: {zh: " + year + "年年度报告}\nstatistics:\n  format: " + form + "\n  values:\n    " + values
                                + "\n")
                .with(folder + "zh.md", "情况如下。\n");
    }

    private static SiteFixture other(SiteFixture site, String values) {
        return report(
                site.with("content/organs/arun.yaml", site.text(ORGAN).replace("呼和浩特市", "阿荣旗")),
                "arun",
                2018,
                "form-2014",
                values);
    }

    /** A form of 2019 with this many new requests, all but three of them granted. */
    private static SiteFixture requests(SiteFixture site, int year, int received) {
        List<String> rows = List.of(
                "grantedPartly",
                "refusedStateSecret",
                "refusedByLaw",
                "refusedSafety",
                "refusedInternal",
                "refusedProcess",
                "refusedEnforcementFile",
                "refusedInquiry",
                "unavailableNotHeld",
                "unavailableToBeMade",
                "unavailableUnclear",
                "notProcessedPetition",
                "notProcessedRepeated",
                "notProcessedPublications",
                "notProcessedExcessive",
                "notProcessedConfirmation",
                "other");
        StringBuilder values = new StringBuilder();
        values.append(row("newlyReceived", received)).append(row("carriedIn", 0));
        values.append(row("granted", received - 3)).append(row("refusedThirdParty", 3));
        rows.forEach(name -> values.append(row(name, 0)));
        values.append(row("concluded", received)).append(row("carriedOut", 0));
        return report(site, "huhhot", year, "form-2019", values.toString().strip());
    }

    private static String row(String name, int natural) {
        return "    " + name + ": [" + natural + ", 0, 0, 0, 0, 0, " + natural + "]\n";
    }
}
