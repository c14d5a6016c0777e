package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.MONGOLIAN;
import static org.bichig.site.SiteFixture.minimal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text says in figures, tables and links its translation says too; what only reads otherwise is left alone. */
class TwinsTest {

    @TempDir
    private Path project = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a figure that is another one      | 公开信息1463条。| 1436 ᠵᠦᠢᠯ᠃",
                "a figure that is not there        | 公开信息1463条，受理20件。| 1463 ᠵᠦᠢᠯ᠃",
                "a figure too many                 | 公开信息1463条。| 1463 ᠵᠦᠢᠯ᠂ 20 ᠬᠡᠷᠡᠭ᠃",
                "one of two that are alike         | 微信17家，单位17家。| 17 ᠨᠢᠭᠡᠴᠢ᠃",
                "another number of digits          | 受理20件。| 2 ᠬᠡᠷᠡᠭ᠃",
                "zeros that belong to a code       | 邮编010010。| 10010᠃",
                "a percentage that became a number | 占60%。| 60 ᠡᠵᠡᠯᠡᠪᠡ᠃",
                "a decimal                         | 占2.5%。| 25%᠃",
                "another month                     | 2018年3月5日。| 2018 ᠣᠨ᠎ᠤ 4᠎ᠳᠦᠭᠡᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 5᠎ᠤ ᠡᠳᠦᠷ᠃",
                "another year                      | 2018年。| 2017 ᠣᠨ᠃",
                "digits for other words            | 受理三十七件。| 38 ᠬᠡᠷᠡᠭ᠃",
                "a document number                 | 财税〔2017〕20号。| （财税〔2017〕21号）᠃",
                "another multiple of ten thousand  | 投入3.5万元。| 3500 ᠲᠥᠭᠦᠷᠢᠭ᠃",
                "a link's words                    | 共[12件](#overview)。| [13](#overview) ᠬᠡᠷᠡᠭ᠃",
            })
    void aFigureThatDiffersIsFound(String what, String chinese, String mongolian) {
        assertThat(figures(chinese, mongolian)).as(what).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ordinals and phrases              | 一是第一批四级八项，一些，三位一体。| ᠨᠢᠭᠡ᠂ ᠬᠡᠳᠦᠨ ᠵᠦᠢᠯ᠃",
                "a date                            | 2018年3月5日。| 2018 ᠣᠨ᠎ᠤ 3᠎ᠳᠤᠭᠠᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 5᠎ᠤ ᠡᠳᠦᠷ᠃",
                "a date in another form            | 2018年3月5日。| 2018-03-05᠃",
                "a time                            | 上午9：05。| 09:05᠃",
                "signs between thousands           | 公开1,463条。| 1463 ᠵᠦᠢᠯ᠃",
                "full-width digits                 | 公开１４６３条，占５％。| 1463 ᠵᠦᠢᠯ᠂ 5%᠎ᠢ᠃",
                "Chinese numerals                  | 受理三十七件，二〇一八年，百分之五。| 37 ᠬᠡᠷᠡᠭ᠂ 2018 ᠣᠨ᠂ 5%᠃",
                "Mongolian words                   | 受理7起，其中4起，38件。| ᠳᠣᠯᠣᠭᠠᠨ ᠬᠡᠷᠡᠭ᠂ ᠳᠥᠷᠪᠡ᠂ ᠭᠤᠴᠢᠨ ᠨᠠᠢᠮᠠᠨ ᠬᠡᠷᠡᠭ᠎ᠦᠨ᠃",
                "Mongolian ordinals                | 第4期，第6期，第11次，3月。| ᠳᠥᠷᠪᠡᠳᠦᠭᠡᠷ᠂ ᠵᠢᠷᠭᠤᠳᠤᠭᠠᠷ᠂ ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠦᠭᠡᠷ᠂ ᠭᠤᠷᠪᠠᠳᠤᠭᠠᠷ ᠰᠠᠷ᠎ᠠ᠃",
                "ten thousands written out         | 投入3.5万元，2亿元。| 35000 ᠲᠥᠭᠦᠷᠢᠭ᠂ 200000000᠃",
                "ten thousands in words            | 投入3万元。| 3 ᠲᠦᠮᠡ᠃",
                "a zero at the end                 | 占2.50%。| 2.5%᠃",
                "another order                     | 教育16条、科学15条。| 15᠂ 16 ᠵᠦᠢᠯ᠃",
                "a year named again                | 2018年，2018年底。| 2018 ᠣᠨ᠃",
                "a title that is there twice       | 《2018年12项要点》。| 《2018 ᠣᠨ᠎ᠤ 12 ᠵᠦᠢᠯ》（2018年12项要点）᠃",
                "an ampersand                      | AT&T公司1件。| AT&T ᠺᠣᠮᠫᠠᠨᠢ 1 ᠬᠡᠷᠡᠭ᠃",
                "a footnote's mark                 | 共12件[^9]。| 12[^9] ᠬᠡᠷᠡᠭ᠃",
            })
    void whatOnlyReadsOtherwiseIsNot(String what, String chinese, String mongolian) {
        assertThat(figures(chinese, mongolian)).as(what).isEmpty();
    }

    @Test
    void aFindingNamesAndQuotesBothPlaces() {
        List<String> found = figures("第一段12件。\n\n全年主动公开政府信息\n共1463条。", "12 ᠬᠡᠷᠡᠭ᠃\n\nᠨᠡᠶᠢᠲᠡ᠎ᠪᠡᠷ 1436 ᠵᠦᠢᠯ᠃");

        assertThat(found)
                .singleElement()
                .asString()
                .startsWith(MONGOLIAN + ":3:12: warning [twin-figures]")
                .contains(
                        "Not here: 1463 of zh.md:4:2 (“共1463条。”).", "Not in zh.md:3: 1436.", "| ᠨᠡᠶᠢᠲᠡ᠎ᠪᠡᠷ 1436 ᠵᠦᠢᠯ᠃");
    }

    @Test
    void aTableIsComparedCellByCell() {
        String table = "|甲|乙|\n|---|---|\n|12|34|\n|5|6|\n";

        assertThat(figures(table, table.replace('甲', 'ᠠ').replace('乙', 'ᠡ'))).isEmpty();
        assertThat(figures(table, table.replace("12|34", "34|12"))).hasSize(1);
        assertThat(figures(table, table.replace("12|34", "1|234"))).hasSize(1);
    }

    @Test
    void aTableOrAListOfAnotherShapeIsFound() {
        String table = "|甲|乙|\n|---|---|\n|1|2|\n";

        assertThat(told("twin-shape", table, table + "|1|2|\n"))
                .singleElement()
                .asString()
                .contains("Found 3 rows and 2 columns; zh.md:1 has 2 rows and 2 columns.");
        assertThat(told("twin-shape", "- 甲\n- 乙\n", "- ᠠ\n")).hasSize(1);
        assertThat(told("twin-shape", "- 甲\n- 乙\n", "- ᠠ\n- ᠡ\n")).isEmpty();
    }

    @Test
    void aLinkThatOnlyOneTextHasIsFound() {
        assertThat(told("twin-links", "见[附件](files/annex.pdf)。", "ᠢᠯᠡᠳᠬᠡᠯ᠃"))
                .singleElement()
                .asString()
                .startsWith(CHINESE + ":1:2: ")
                .contains("mn.md has no such link: files/annex.pdf.");
        assertThat(told("twin-links", "见报告。", "[ᠢᠯᠡᠳᠬᠡᠯ](mailto:a@b.example)᠃"))
                .singleElement()
                .asString()
                .startsWith(MONGOLIAN + ":1:1: ");
    }

    @Test
    void aLinkToAnotherSiteMayLeadToItsOtherLanguage() {
        assertThat(told("twin-links", "见[网站](https://www.example.cn/)。", "[ᠰᠦᠯᠵᠢᠶ᠎ᠡ](https://mgl.example.cn/)᠃"))
                .isEmpty();
    }

    @Test
    void oneParagraphTooManyMakesNoOtherFiguresDiffer() {
        String chinese = "引言12件。\n\n加上的一段。\n\n结语34件，5次。";
        String mongolian = "12 ᠬᠡᠷᠡᠭ᠃\n\n34 ᠬᠡᠷᠡᠭ᠂ 5 ᠤᠳᠠᠭ᠎ᠠ᠃";

        assertThat(figures(chinese, mongolian)).isEmpty();
        assertThat(figures(chinese, mongolian.replace("5 ", "6 "))).hasSize(1);
    }

    private List<String> figures(String chinese, String mongolian) {
        return told("twin-figures", chinese, mongolian);
    }

    private List<String> told(String rule, String chinese, String mongolian) {
        String notes = chinese.contains("[^9]") ? "\n\n[^9]: %s\n" : "\n";
        minimal()
                .with(CHINESE, chinese + notes.formatted("注。") + "\n## 一 {#overview}\n")
                .with(MONGOLIAN, mongolian + notes.formatted("ᠲᠠᠶᠢᠯᠪᠤᠷᠢ᠃") + "\n## ᠨᠢᠭᠡ {#overview}\n")
                .writeTo(project);
        return Stream.of(CommandLineRun.on(project, "check").err().split("\n\n"))
                .map(finding -> finding.replaceFirst("^.*: [0-9]+ (?:error|warning|acknowledged).*\n", ""))
                .filter(finding -> finding.contains("[" + rule + "]"))
                .collect(Collectors.toList());
    }
}
