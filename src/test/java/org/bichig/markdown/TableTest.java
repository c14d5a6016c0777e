package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.markdown.Rendering.render;

import org.bichig.finding.Findings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A table in a text says for each cell which heads it stands under, and is a stop for the keyboard only where it may scroll. */
class TableTest {

    private static final String THREE = "| 渠道 | 条数 | 注 |\n|---|--:|---|\n| 网站 | 1313 | 甲 |\n| 微信 | 150 | 乙 |\n";

    @Test
    void every_cell_names_the_head_of_its_column() {
        Document table = read(THREE);
        assertThat(table.select("thead th[scope=col][id]")).hasSize(3);
        assertThat(table.select("tbody th")).isEmpty();
        assertThat(table.select("td"))
                .allSatisfy(cell -> assertThat(heads(table, cell))
                        .isEqualTo(table.select("thead th")
                                .get(cell.elementSiblingIndex())
                                .text()));
    }

    @Test
    void the_first_column_heads_the_rows_when_the_cell_above_it_is_empty() {
        Document table = read("|  | 2017 | 2018 |\n|---|--:|--:|\n| 网站 | 1 | 2 |\n| **微信** | 3 | 4 |\n");
        assertThat(table.select("thead th").eachText()).containsExactly("2017", "2018");
        assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("网站", "微信");
        assertThat(heads(table, cell(table, "4"))).isEqualTo("2018 微信");
    }

    @Test
    void the_first_column_heads_the_rows_when_each_of_its_cells_is_bold() {
        Document table = read("| 渠道 | 条数 |\n|---|--:|\n| **网站** | 1 |\n|  **微信**  | 2 |\n");
        assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("网站", "微信");
        assertThat(heads(table, cell(table, "2"))).isEqualTo("条数 微信");
        assertThat(heads(table, table.select("tbody th").get(0))).isEqualTo("渠道");
    }

    @Test
    void a_first_column_with_a_gap_or_with_plain_words_is_not_taken_for_heads() {
        assertThat(read("| | 2017 |\n|---|--:|\n| 网站 | 1 |\n| | 2 |\n").select("tbody th"))
                .isEmpty();
        assertThat(read("| 渠道 | 条数 |\n|---|--:|\n| **网站** | 1 |\n| 微**信** | 2 |\n")
                        .select("tbody th"))
                .isEmpty();
        assertThat(read("| |\n|---|\n| 网站 |\n").select("tbody th")).isEmpty();
    }

    @Test
    void a_line_in_brackets_below_the_table_is_its_title() {
        Document table = read(THREE + "[表1 **公开**渠道]\n\n后文\n");
        assertThat(table.select("table > caption").eachText()).containsExactly("表1 公开渠道");
        assertThat(table.select("p").eachText()).containsExactly("后文");
        assertThat(read(THREE + "\n[不是表题]\n").select("caption")).isEmpty();
    }

    @Test
    void only_a_wide_table_is_a_region_and_it_has_a_name() {
        String four = "|甲|乙|丙|丁|\n|---|---|---|---|\n|1|2|3|4|\n";
        assertThat(read(THREE).select("[tabindex], [role]")).isEmpty();
        assertThat(read(THREE + "\n" + four).select("div.scroll[role=region][tabindex=0]"))
                .singleElement()
                .satisfies(region -> assertThat(region.attr("aria-label")).isEqualTo("表 2"));
        Document titled = read(four + "[四列]\n");
        assertThat(titled.select("[role=region]").attr("aria-labelledby"))
                .isEqualTo(titled.select("caption").attr("id"))
                .isNotEmpty();
    }

    @Test
    void two_texts_on_one_page_keep_the_heads_of_their_tables_apart() {
        String html = render(THREE).text().html(target -> target, "zh-");
        assertThat(html).contains("id=\"zh-t_1_c1\"", "headers=\"zh-t_1_c1\"").doesNotContain("\"t_1");
    }

    private static Document read(String markdown) {
        RichText text = new MarkdownReader()
                .parse("zh.md", 1, markdown, new TextLabels("脚注", "返回", "表 {number}"), new Findings());
        return Jsoup.parse(text.html(target -> target));
    }

    private static Element cell(Document table, String text) {
        return table.select("tbody > tr > *").stream()
                .filter(cell -> cell.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The words of the heads that a cell names. */
    private static String heads(Document table, Element cell) {
        StringBuilder heads = new StringBuilder();
        for (String id : cell.attr("headers").split(" ")) {
            heads.append(heads.isEmpty() ? "" : " ")
                    .append(table.select("th[id=" + id + "]").text());
        }
        return heads.toString();
    }
}
