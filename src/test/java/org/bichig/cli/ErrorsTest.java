package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.ANNEX;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.MONGOLIAN;
import static org.bichig.site.SiteFixture.ORGAN;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.SITE;
import static org.bichig.site.SiteFixture.minimal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bichig.site.Folders;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a webmaster gets wrong, she is told where it is, sees the line, and reads what to do; the site stays as it was.
 * Beside each mistake stands its near miss, which builds.
 */
class ErrorsTest {

    @TempDir
    private static Path published = Path.of("");

    @TempDir
    private Path project = Path.of("");

    @BeforeAll
    static void aSiteIsPublished() {
        minimal().writeTo(published);
        assertThat(CommandLineRun.on(published, "build").exitCode()).isZero();
    }

    @BeforeEach
    void everyTestHasASiteOfItsOwn() {
        Folders.copy(published, project);
    }

    @Nested
    class Yaml {

        @Test
        void aTabInTheIndentation() {
            refused(
                    minimal().replacing(REPORT, "  format: form-2014", "\tformat: form-2014"),
                    REPORT + ":6:1: error [yaml-syntax]",
                    "The line is indented with a tab",
                    "| format: form-2014",
                    "Replace the tab by as many spaces as the lines around it have.");
            passes(minimal().replacing(REPORT, "{zh: 市政府办公室}", "市政府\t办公室"));
        }

        @Test
        void aMissingSpaceAfterTheColon() {
            refused(
                    minimal().replacing(REPORT, "indexNumber: 0", "indexNumber:0"),
                    REPORT + ":2:12: error [yaml-syntax]",
                    "There is no space after the colon",
                    "| indexNumber:01020280",
                    "Type a space after the colon.");
            passes(minimal().replacing(REPORT, "indexNumber: 0", "indexNumber:    0"));
        }

        @Test
        void aQuoteThatIsNotClosed() {
            refused(
                    minimal().replacing(REPORT, "indexNumber: 01020280", "indexNumber: \"01020280"),
                    REPORT + ":2:14: error [yaml-syntax]",
                    "The quotation mark that opens here is ",
                    "| indexNumber: \"01020280",
                    "Close the text with the same mark");
            passes(minimal().replacing(REPORT, "indexNumber: 01020280", "indexNumber: 0102\"0280"));
        }

        @Test
        void aFullWidthColon() {
            refused(
                    minimal().replacing(REPORT, "indexNumber: ", "indexNumber："),
                    REPORT + ":2:12: error [yaml-syntax]",
                    "The colon after the key is full-width (：)",
                    "| indexNumber：01020280",
                    "Type an ordinary colon and a space after the key");
            passes(minimal().replacing(REPORT, "indexNumber: 0", "indexNumber: 一：0"));
        }

        @Test
        void anUnknownKey() {
            refused(
                    minimal().replacing(REPORT, "indexNumber", "indexNumer"),
                    REPORT + ":2:1: error [unknown-key]",
                    "The key “indexNumer” is not known here.",
                    "| indexNumer: 01020280",
                    "Did you mean indexNumber?");
        }

        @Test
        void anUnknownRowOfTheTable() {
            refused(
                    minimal().replacing(REPORT, "disclosed: 12", "discolsed: 12"),
                    REPORT + ":8:5: error [unknown-key]",
                    "The key “discolsed” is not known here.",
                    "| discolsed: 12",
                    "Did you mean disclosed?");
        }

        @Test
        void theChineseLabelInPlaceOfTheKey() {
            refused(
                    minimal().replacing(REPORT, "indexNumber:", "索引号:"),
                    REPORT + ":2:1: error [unknown-key]",
                    "| 索引号: 01020280",
                    "Did you mean indexNumber?");
        }

        @Test
        void aKeyGivenTwice() {
            refused(
                    minimal().adding(REPORT, "published: 2019-03-30\n"),
                    REPORT + ":12:1: error [duplicate-key]",
                    "The key “published” is given twice; the first is at line 3, column 1.",
                    "| published: 2019-03-30",
                    "Keep one of the two lines.");
            passes(minimal().adding(REPORT, "pageDate: 2019-03-30\n"));
        }

        @Test
        void aListWhereATextBelongs() {
            refused(
                    minimal().replacing(REPORT, "indexNumber: 01020280", "indexNumber: [1, 2]"),
                    REPORT + ":2:14: error [wrong-type]",
                    "The value of indexNumber should be text; found a list.",
                    "| indexNumber: [1, 2]",
                    "Write the value on the line of the key; in quotation marks if it begins with [ or {.");
            passes(minimal().replacing(REPORT, "indexNumber: 01020280", "indexNumber: \"[1, 2]\""));
        }

        @Test
        void aTextWhereKeysBelong() {
            refused(
                    minimal().adding(REPORT, "contact: 办公室\n"),
                    REPORT + ":12:10: error [wrong-type]",
                    "The value of contact should be keys with values of their own; found the text “办公室”.",
                    "| contact: 办公室",
                    "Write “key: value” on lines of their own below");
            passes(minimal().adding(REPORT, "contact:\n  office: 办公室\n"));
        }

        @Test
        void anAlias() {
            refused(
                    minimal().replacing(REPORT, "{zh: 市政府办公室}", "*office"),
                    REPORT + ":4:9: error [yaml-alias]",
                    "| source: *office",
                    "put it in quotation marks");
            passes(minimal().replacing(REPORT, "{zh: 市政府办公室}", "\"*office\""));
        }
    }

    @Nested
    class Values {

        @ParameterizedTest
        @CsvSource({"2018/3/1, 2018-03-01", "2018年3月1日, 2018-03-01", "２０１８－０３－０１, 2018-03-01", "20180301, 2018-03-01"})
        void aDateInAnotherSpelling(String typed, String meant) {
            refused(
                    minimal().replacing(REPORT, "2019-03-29 14:25", typed),
                    REPORT + ":3:12: error [bad-date]",
                    "Found “" + typed + "” for published; expected a date written yyyy-MM-dd",
                    "| published: " + typed,
                    "Write " + meant + ", if that is the day that is meant.");
            passes(minimal().replacing(REPORT, "2019-03-29 14:25", meant));
        }

        @Test
        void aDayThatIsNotInTheCalendar() {
            refused(
                    minimal().replacing(REPORT, "2019-03-29 14:25", "2018-02-30"),
                    REPORT + ":3:12: error [bad-date]",
                    "which is not in the calendar: the month 2018-02 has 28 days.",
                    "| published: 2018-02-30",
                    "Write it like 2018-03-01 or 2018-03-01 09:05, or leave it blank if it is not known.");
            passes(minimal().replacing(REPORT, "2019-03-29 14:25", "2016-02-29"));
            passes(minimal().replacing(REPORT, "2019-03-29 14:25", ""));
        }

        @Test
        void aMinuteThatIsNotOnTheClock() {
            refused(
                    minimal().replacing(REPORT, "14:25", "24:00"),
                    REPORT + ":3:12: error [bad-date]",
                    "there is no such minute of the day",
                    "| published: 2019-03-29 24:00");
            passes(minimal().replacing(REPORT, "14:25", "23:59"));
        }

        @Test
        void anUnknownFormat() {
            refused(
                    minimal().replacing(REPORT, "form-2014", "form-2041"),
                    REPORT + ":6:11: error [unknown-format]",
                    "There is no table format “form-2041”.",
                    "| format: form-2041",
                    "Did you mean form-2014?");
        }

        @ParameterizedTest
        @ValueSource(strings = {"12条", "1,200", "１２", "约12", "12 34", "1e3", "+5", "0x10", ".5"})
        void aFigureThatIsNotANumber(String typed) {
            refused(
                    minimal().replacing(REPORT, "disclosed: 12", "disclosed: " + typed),
                    REPORT + ":8:16: error [bad-figure]",
                    "Found “" + typed + "” for disclosed; expected a number",
                    "| disclosed: " + typed,
                    "Write digits only");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "12", "/", "—", "——", "无", "", "12.0"})
        void whatAFigureMayBe(String typed) {
            passes(minimal().replacing(REPORT, "disclosed: 12", "disclosed: " + typed));
        }

        @Test
        void halfAPiece() {
            refused(
                    minimal().replacing(REPORT, "disclosed: 12", "disclosed: 12.5"),
                    REPORT + ":8:16: error [bad-figure]",
                    "Found 12.5 for disclosed; this row counts whole things.",
                    "| disclosed: 12.5",
                    "Write a whole number.");
        }

        @Test
        void aFigureOnAHeading() {
            refused(
                    minimal().replacing(REPORT, "disclosed: 12", "disclosure: 12"),
                    REPORT + ":8:5: error [heading-row]",
                    "The row disclosure only heads the rows below it",
                    "| disclosure: 12");
        }

        @Test
        void aSiteAddressThatIsNone() {
            refused(
                    minimal().replacing(SITE, "https://nianbao.example/zwgk/", "www.example.gov.cn"),
                    SITE + ":1:10: error [bad-address]",
                    "Found “www.example.gov.cn”; expected the public address of the site.",
                    "| address: www.example.gov.cn",
                    "Write it in full, for example https://");
            passes(minimal().replacing(SITE, "https://nianbao.example/zwgk/", "http://www.example.gov.cn"));
        }

        @Test
        void aLanguageThatTheSiteCannotHave() {
            refused(
                    minimal().replacing(SITE, "[zh, mn]", "[zh, en]"),
                    SITE + ":3:17: error [bad-language]",
                    "Found “en”; expected each of zh, mn at most once.",
                    "| languages: [zh, en]",
                    "Write languages: [zh, mn].");
            passes(minimal().replacing(SITE, "[zh, mn]", "[mn, zh]"));
        }

        @Test
        void aSiteWithoutTheAuthoritativeLanguage() {
            refused(
                    minimal().replacing(SITE, "[zh, mn]", "[mn]"),
                    SITE + ":3:1: error [bad-language]",
                    "The list has no zh",
                    "| languages: [mn]",
                    "Add zh to the list.");
        }

        @Test
        void aWordThatIsNoChoice() {
            refused(
                    minimal().replacing(ORGAN, "level: prefecture", "level: 地市级"),
                    ORGAN + ":3:8: error [bad-choice]",
                    "expected one of province, prefecture, county, township, department, office",
                    "| level: 地市级");
        }

        @Test
        void aMissingKey() {
            refused(
                    minimal().replacing(ORGAN, "level: prefecture\n", ""),
                    ORGAN + ":1:1: error [missing-key]",
                    "The key level is missing.",
                    "Add a line “level: …”.");
        }
    }

    @Nested
    class FilesAndFolders {

        @Test
        void aReportWithoutItsBody() {
            refused(
                    minimal().without(CHINESE),
                    CHINESE + ": error [missing-narrative]",
                    "The report has no body: there is no zh.md.",
                    "Put the text of the report there");
            passes(minimal().without(MONGOLIAN));
        }

        @Test
        void aBodyWithNothingInIt() {
            refused(
                    minimal().with(CHINESE, " \n\n"),
                    CHINESE + ": error [missing-narrative]",
                    "The file holds no text",
                    "Put the text of the report there");
            passes(minimal().with(CHINESE, "无。").with(MONGOLIAN, "ᠢᠯᠡᠳᠬᠡᠯ᠃"));
        }

        @Test
        void anOldChineseEncoding() {
            byte[] gb18030 = minimal().text(CHINESE).getBytes(Charset.forName("GB18030"));
            refused(
                    minimal().with(CHINESE, gb18030),
                    CHINESE + ":1:1: error [not-utf8]",
                    "the file looks like GB18030 (GBK)",
                    "choose “Save as”, and take the encoding UTF-8.");
            passes(minimal().with(CHINESE, "\uFEFF" + minimal().text(CHINESE)));
        }

        @Test
        void anOldChineseEncodingInYaml() {
            byte[] gb18030 = minimal().text(ORGAN).getBytes(Charset.forName("GB18030"));
            refused(
                    minimal().with(ORGAN, gb18030),
                    ORGAN + ":1:12: error [not-utf8]",
                    "| name: {zh: �",
                    "choose “Save as”, and take the encoding UTF-8.");
        }

        @Test
        void aFolderOfReportsOfNoBody() {
            refused(
                    minimal()
                            .with("content/reports/huhot/2017/report.yaml", "title: 报告\n")
                            .with("content/reports/huhot/2017/zh.md", "正文。"),
                    "content/reports/huhot: error [unknown-organ]",
                    "There is no body “huhot”: organs/huhot.yaml is missing.",
                    "Did you mean huhhot?");
            passes(minimal()
                    .with("content/reports/huhhot/2017/report.yaml", "title: 报告\n")
                    .with("content/reports/huhhot/2017/zh.md", "正文。"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"18", "2018年", "２０１８", "20181", "2018-2019", "1899"})
        void aFolderThatIsNoYear(String year) {
            refused(
                    minimal().with("content/reports/huhhot/" + year + "/report.yaml", "title: 报告\n"),
                    "content/reports/huhhot/" + year + ": error [bad-year]",
                    "“" + year + "” is not a year.",
                    "Name the folder by the year that the report is about, for example 2018.");
        }

        @Test
        void aFolderWithoutReportYaml() {
            refused(
                    minimal().without(REPORT),
                    REPORT + ": error [missing-report]",
                    "The folder has no report.yaml.",
                    "Make it with: bichig new report huhhot 2018; or take the folder away.");
        }

        @Test
        void aFolderWithReportYml() {
            refused(
                    minimal().renamed(REPORT, REPORT.replace(".yaml", ".yml")),
                    REPORT + ": error [missing-report]",
                    "bichig new report huhhot 2018");
        }

        @ParameterizedTest
        @CsvSource({"zh.MD, zh.md", "mm.md, mn.md", "report.yml, report.yaml", "file, files"})
        void aFileThatNothingReadsIsWorthAWarning(String name, String meant) {
            SiteFixture stray = minimal().with("content/reports/huhhot/2018/" + name, "title: 报告");
            CommandLineRun run = passes(stray);

            assertThat(run.err())
                    .contains("content/reports/huhhot/2018/" + name + ": warning [unused-file]")
                    .contains("Did you mean " + meant + "?");
            assertThat(run.out()).contains(" 1 warning.");
            refused(stray, List.of("--strict"), "With --strict, warnings stand in the way too.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"README.md", "readme.txt", ".DS_Store", "zh.md~"})
        void aFileThatIsNobodysMistakeIsNotMentioned(String name) {
            assertThat(passes(minimal().with("content/reports/huhhot/2018/" + name, "…"))
                            .err())
                    .isEmpty();
        }

        @Test
        void noContentAtAll() {
            Folders.delete(project.resolve("content"));
            CommandLineRun run = CommandLineRun.on(project, "build");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("content: error [missing-content]").contains("bichig init DIR");
        }
    }

    @Nested
    class Links {

        @Test
        void aPageThatIsNotThere() {
            refused(
                    minimal().replacing(CHINESE, "本年度", "[去年](/huhhot/2017/)，本年度"),
                    CHINESE + ":1:1: error [broken-link]",
                    "There is no page /huhhot/2017/ in this language.",
                    "| [去年](/huhhot/2017/)，本年度",
                    "Mend the address. A report is /BODY/YEAR/");
            passes(minimal().replacing(CHINESE, "本年度", "[今年](/huhhot/2018/)，[市](/huhhot)，[年](/years/2018/)，本年度"));
        }

        @Test
        void aComparisonThatIsNotThere() {
            SiteFixture oneYear = minimal().replacing(CHINESE, "本年度", "[比较](/compare/disclosed/)，本年度");
            refused(oneYear, CHINESE + ":1:1: error [broken-link]", "There is no page /compare/disclosed/");
            passes(oneYear.with("content/reports/huhhot/2017/report.yaml", """
                            title: {zh: 2017年年度报告}
                            statistics: {format: form-2014, values: {disclosed: 11}}
                            """)
                    .with("content/reports/huhhot/2017/zh.md", "去年情况如下。\n"));
        }

        @Test
        void pagesThatTheSiteMakesByItselfAreThere() {
            passes(minimal().replacing(CHINESE, "本年度", "[数据](/data/)，[拼音](/huhhot/2018/plain/pinyin/)，本年度"));
            refused(
                    minimal().replacing(MONGOLIAN, "ᠢᠯᠡᠳᠬᠡᠯ᠃", "[ᠢᠯᠡᠳᠬᠡᠯ](/huhhot/2018/plain/pinyin/)᠃"),
                    "There is no page /huhhot/2018/plain/pinyin/ in this language.");
        }

        @Test
        void aHeadingThatIsNotThere() {
            refused(
                    minimal().replacing(CHINESE, "本年度", "𠮷[概况](#over-view)，本年度"),
                    CHINESE + ":1:2: error [broken-anchor]",
                    "No heading of this text has the address #over-view.",
                    "| 𠮷[概况](#over-view)，本年度",
                    "Use one of these: #overview.");
            passes(minimal().replacing(CHINESE, "本年度", "[概况](#overview)，本年度"));
        }

        @Test
        void aHeadingThatIsNotThereOnAnotherPage() {
            refused(
                    minimal().replacing(CHINESE, "本年度", "[概况](/huhhot/2018/#gaikuang)，本年度"),
                    CHINESE + ":1:1: error [broken-anchor]",
                    "The page /huhhot/2018/ has no place with the address #gaikuang.",
                    "Use one of these: #overview, #statistics.");
            passes(minimal().replacing(CHINESE, "本年度", "[表](/huhhot/2018/#statistics)，本年度"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "javascript:alert(1)",
                    "JaVaScRiPt:alert(1)",
                    "data:text/html,x",
                    "vbscript:x",
                    "file:///etc/passwd",
                    "ftp://a.example/",
                    "//a.example/"
                })
        void aLinkThatIsNoneOfAWebsite(String target) {
            refused(
                    minimal().replacing(CHINESE, "本年度", "[点击](" + target + ")，本年度"),
                    CHINESE + ":1:1: error [link-scheme]",
                    "| [点击](" + target + ")");
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://a.example/", "http://a.example", "mailto:a@b.example", "tel:0471-1234567"})
        void theLinksThatAWebsiteHas(String target) {
            passes(minimal().replacing(CHINESE, "本年度", "[点击](" + target + ")，本年度"));
        }

        @Test
        void anAttachmentThatIsNotThere() {
            refused(
                    minimal().replacing(REPORT, "annex.pdf", "annex2.pdf"),
                    REPORT + ":11:12: error [missing-attachment]",
                    "There is no file files/annex2.pdf in the folder of this report.",
                    "| - {file: files/annex2.pdf",
                    "Put the file into reports/huhhot/2018/files/, or take the line out.");
        }

        @Test
        void anAttachmentThatDiffersInCaseOnly() {
            refused(
                    minimal().replacing(REPORT, "annex.pdf", "annex.PDF"),
                    REPORT + ":11:12: error [missing-attachment]",
                    "| - {file: files/annex.PDF",
                    "Did you mean files/annex.pdf? Upper and lower case are told apart on a web server.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a.html", "a.svg", "a.js", "a.exe", "a"})
        void anAttachmentThatABrowserOrAComputerRuns(String name) {
            refused(
                    minimal().with(ANNEX.replace("annex.pdf", name), "x"),
                    ANNEX.replace("annex.pdf", name) + ": error [attachment-kind]",
                    "Offer it as PDF");
        }

        @Test
        void aLinkToAFileThatIsNotThere() {
            refused(
                    minimal().replacing(CHINESE, "files/annex.pdf", "files/Annex.pdf"),
                    CHINESE + ":5:2: error [missing-attachment]",
                    "| 见[附件](files/Annex.pdf)。",
                    "Did you mean files/annex.pdf?");
        }
    }

    @Nested
    class Templates {

        @Test
        void aNameThatIsNotThere() {
            refused(
                    minimal().with("templates/robots.ftl", "User-agent: *\nSitemap: ${sitemp}\n"),
                    "templates/robots.ftl:2:12: error [template-error]",
                    "The template failed on the page robots.txt (made from the site as a whole)",
                    "sitemp",
                    "| Sitemap: ${sitemp}",
                    "Correct the template.");
            passes(minimal().with("templates/robots.ftl", "User-agent: *\nSitemap: ${sitemap}\n"));
        }

        @Test
        void aTagThatIsNotClosed() {
            refused(
                    minimal().with("templates/robots.ftl", "User-agent: *\n<#if sitemap?has_content>\n"),
                    "templates/robots.ftl:2:26: error [template-error]",
                    "You have an unclosed #if",
                    "| <#if sitemap?has_content>",
                    "Correct the template.");
        }

        @Test
        void aSharedTemplateFailsOnEveryPageAndEachIsNamed() {
            CommandLineRun run = refused(
                    minimal().with("templates/footer.ftlh", "<#macro footer>\n<p>${page.nothing}</p>\n</#macro>\n"),
                    "templates/footer.ftlh:2:6: error [template-error]",
                    "| <p>${page.nothing}</p>");

            assertThat(run.err()).contains("page zh/huhhot/2018/index.html").contains("page mn/index.html");
        }

        @Test
        void aTemplateThatIncludesOneThatIsNotThere() {
            refused(
                    minimal().with("templates/robots.ftl", "<#include \"robot.ftl\">\n"),
                    "templates/robots.ftl:1:1: error [template-error]",
                    "robot.ftl",
                    "| <#include \"robot.ftl\">");
        }

        @Test
        void aTemplateInAnOldChineseEncoding() {
            refused(
                    minimal().with("templates/robots.ftl", "# 机器人\n".getBytes(Charset.forName("GB18030"))),
                    "templates/robots.ftl:1:3: error [not-utf8]",
                    "take the encoding UTF-8.");
        }

        @Test
        void aFolderOfTemplatesThatIsNotThere() {
            CommandLineRun run = CommandLineRun.of(
                    project,
                    "build",
                    "--content",
                    project.resolve("content").toString(),
                    "--templates",
                    project.resolve("themes").toString(),
                    "--output",
                    project.resolve("site").toString());

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("themes: error [missing-templates]");
        }
    }

    @Nested
    class Addresses {

        @Test
        void aStandingPageWithTheKeyOfABody() {
            refused(
                    minimal()
                            .with("content/pages/huhhot/page.yaml", "title: 指南\ndate: 2019-01-01\n")
                            .with("content/pages/huhhot/zh.md", "指南。"),
                    ORGAN + ": error [bad-name]",
                    "“huhhot” cannot be the key of a body.",
                    "Rename the file");
            passes(minimal()
                    .with("content/pages/guide/page.yaml", "title: 指南\ndate: 2019-01-01\n")
                    .with("content/pages/guide/zh.md", "指南。"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"years", "organs", "sitemap", "assets", "search", "con", "lpt1"})
        void aNameThatIsTaken(String key) {
            refused(
                    minimal()
                            .with("content/pages/" + key + "/page.yaml", "title: 指南\ndate: 2019-01-01\n")
                            .with("content/pages/" + key + "/zh.md", "指南。"),
                    "content/pages/" + key + ": error [bad-name]",
                    "“" + key + "” cannot be the key of a page.",
                    "Rename the folder.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"呼和浩特", "Huhhot", "hu hhot", "2018", "-a", "a.b"})
        void aNameThatAnAddressCannotHold(String key) {
            refused(
                    minimal().with("content/organs/" + key + ".yaml", minimal().text(ORGAN)),
                    "content/organs/" + key + ".yaml: error [bad-name]",
                    "A name in an address is made of a to z, 0 to 9 and hyphens, and begins with a letter.");
        }

        @Test
        void filesThatAreOneFileOnSomeDisks() {
            refused(
                    minimal()
                            .with("content/reports/huhhot/2018/files/a.PDF", "1")
                            .with("content/reports/huhhot/2018/files/A.pdf", "2"),
                    "error [name-clash]",
                    "a.PDF",
                    "A.pdf",
                    "Give one of them another name");
            passes(minimal()
                    .with("content/reports/huhhot/2018/files/a.PDF", "1")
                    .with("content/reports/huhhot/2018/files/b.pdf", "2"));
        }
    }

    @Nested
    class Output {

        @Test
        void aSiteWithinItsContent() {
            Folderless.assertRefused(project, project.resolve("content/site"), "output-overlaps");
            Folderless.assertRefused(project, project.resolve("content"), "output-overlaps");
            Folderless.assertRefused(project, project, "output-overlaps");
        }

        @Test
        void aFileWhereTheSiteShouldStand() throws IOException {
            Path file = Files.writeString(project.resolve("occupied"), "mine");
            Folderless.assertRefused(project, file, "output-unwritable");
            Folderless.assertRefused(project, file.resolve("below"), "output-unwritable");
            assertThat(file).hasContent("mine");
        }

        @Test
        void aFileOfSomebodyElseIsNotOverwritten() throws IOException {
            Path other = Files.createDirectories(project.resolve("other"));
            Files.writeString(other.resolve("index.html"), "not yours");
            Folderless.assertRefused(project, other, "foreign-file");
            assertThat(other.resolve("index.html")).hasContent("not yours");
            assertThat(other.resolve("zh")).doesNotExist();
        }
    }

    /** Output folders that will not do. */
    private static final class Folderless {

        static void assertRefused(Path project, Path output, String rule) {
            var before = Folders.bytes(project);
            CommandLineRun run = CommandLineRun.of(
                    project,
                    "build",
                    "--content",
                    project.resolve("content").toString(),
                    "--output",
                    output.toString());

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("error [" + rule + "]").contains("  → ");
            assertThat(Folders.bytes(project)).isEqualTo(before);
        }
    }

    @Nested
    class AllTogether {

        private final SiteFixture manyMistakes = minimal()
                .replacing(SITE, "https://nianbao.example/zwgk/", "nowhere")
                .replacing(ORGAN, "prefecture", "city")
                .replacing(REPORT, "2019-03-29 14:25", "2018/3/1")
                .replacing(REPORT, "disclosed: 12", "disclosed: 12条")
                .replacing(CHINESE, "files/annex.pdf", "javascript:alert(1)")
                .replacing(MONGOLIAN, "[ᠢᠯᠡᠳᠬᠡᠯ](files/annex.pdf)", "ᠢᠯᠡᠳᠬᠡᠯ")
                .without(ANNEX);

        @Test
        void severalMistakesAreToldInOneRunInTheOrderOfTheFiles() {
            refused(
                    manyMistakes,
                    ORGAN + ":3:8: error [bad-choice]",
                    REPORT + ":3:12: error [bad-date]",
                    REPORT + ":8:16: error [bad-figure]",
                    REPORT + ":11:12: error [missing-attachment]",
                    CHINESE + ":5:2: error [link-scheme]",
                    SITE + ":1:10: error [bad-address]",
                    "6 errors. Nothing was changed.");
        }

        @Test
        void checkSaysWhatBuildSays() {
            manyMistakes.writeTo(project);

            CommandLineRun check = CommandLineRun.on(project, "check");
            CommandLineRun build = CommandLineRun.on(project, "build");

            assertThat(check.exitCode()).isEqualTo(build.exitCode());
            assertThat(check.out()).isEqualTo(build.out());
            // How to acknowledge what is found, only check says.
            assertThat(check.err().replaceAll("(?m)^  ✓ .*\\n|^To leave something (?s:.*?)\\n\\n", ""))
                    .isEqualTo(build.err());
        }

        @Test
        void theMachineReadableOutcomeHoldsTheSameFindings() {
            manyMistakes.with("content/reports/huhhot/2018/zh.MD", "…").writeTo(project);
            CommandLineRun run = CommandLineRun.on(project, "build", "--json");
            Outcomes.Read outcome = Outcomes.read(run.out());

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).isEmpty();
            assertThat(outcome.passed()).isFalse();
            assertThat(outcome.written()).isEmpty();
            assertThat(outcome.printed(project))
                    .isEqualTo(CommandLineRun.on(project, "build")
                            .err()
                            .lines()
                            .filter(line -> !line.contains("Nothing was changed."))
                            .filter(line -> !line.matches("content/[^:]*: [0-9].*"))
                            .toList());
        }

        @Test
        void theMachineReadableOutcomeListsWhatWasWritten() {
            minimal().adding(CHINESE, "\n完。\n").writeTo(project);
            Outcomes.Read outcome =
                    Outcomes.read(CommandLineRun.on(project, "build", "--json").out());

            assertThat(outcome.passed()).isTrue();
            assertThat(outcome.written()).contains("zh/huhhot/2018/index.html", "zh/huhhot/2018/plain/index.html");
        }
    }

    @Nested
    class ExitCodes {

        @Test
        void zeroWhenTheSiteIsBuilt() {
            assertThat(builds(minimal()).out()).contains(" 0 written, ").contains(" 0 removed.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"biuld", "--nonsense", "new", "new report", "new report huhhot", "build --content", "build x"
                })
        void twoWhenTheCommandIsNotUnderstood(String typed) {
            CommandLineRun run = CommandLineRun.of(project, typed.split(" "));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).isNotBlank();
            assertThat(run.out()).isEmpty();
        }

        @Test
        void twoWhenNoCommandIsGiven() {
            CommandLineRun run = CommandLineRun.of(project);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains(
                            "Say what to do: build, serve, check, init, new, why, impact, explain or audit-statement.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"localhost:8000", "/here", "ftp://a.example/", "https://", "a b"})
        void twoWhenTheTrialAddressIsNone(String address) {
            CommandLineRun run = CommandLineRun.on(project, "build", "--address", address);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("--address needs an address in full");
        }

        @Test
        void threeWhenTheMachineFails() throws IOException {
            Path taken = Files.writeString(project.resolve("taken"), "a file where a folder must come");
            CommandLineRun run = CommandLineRun.of(project, "init", taken.toString());

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err())
                    .startsWith("bichig: ")
                    .doesNotContain("Exception")
                    .doesNotContain("\tat ");
        }
    }

    @Nested
    class Scalars {

        @ParameterizedTest
        @ValueSource(
                strings = {"01020280", "no", "1.10", "0x1F", "~", "true", "1_000", "12:30:45", "null", "1e5", ".inf"})
        void aValueStandsOnThePageAsTyped(String typed) throws IOException {
            builds(minimal().replacing(REPORT, "01020280", typed));

            assertThat(Files.readString(project.resolve("site/zh/huhhot/2018/index.html")))
                    .contains("<dt>索引号</dt><dd>" + typed + "</dd>");
        }

        @Test
        void moneyKeepsItsPlaces() throws IOException {
            builds(minimal().replacing(REPORT, "disclosed: 12", "disclosed: 12\n    fees: 1.10"));

            assertThat(Files.readString(project.resolve("site/zh/huhhot/2018/index.html")))
                    .contains(">1.10</td>");
            assertThat(Files.readString(project.resolve("site/zh/huhhot/2018/statistics.json")))
                    .contains("\"value\": 1.10, \"unit\": \"万元\"}");
        }
    }

    @Nested
    class Progressing {

        private static final String TERMINAL = "bichig.terminal";

        @Test
        void progressIsShownOnATerminalOnly() {
            SiteFixture large = minimal();
            for (int year = 1950; year < 2000; year++) {
                String folder = "content/reports/huhhot/" + year;
                large = large.with(folder + "/report.yaml", "title: 报告\n").with(folder + "/zh.md", "正文。");
            }
            large.writeTo(project);

            assertThat(CommandLineRun.on(project, "check").err()).doesNotContain("%");
            System.setProperty(TERMINAL, "true");
            try {
                assertThat(CommandLineRun.on(project, "check").err())
                        .contains("\r100%  ")
                        .endsWith("\r\u001b[K");
            } finally {
                System.clearProperty(TERMINAL);
            }
        }
    }

    private CommandLineRun refused(SiteFixture wrong, String... said) {
        return refused(wrong, List.of(), said);
    }

    /** The build refuses, says all of this in this order, and leaves everything as it was. */
    private CommandLineRun refused(SiteFixture wrong, List<String> options, String... said) {
        wrong.writeTo(project);
        CommandLineRun.makeTemplates(project);
        var before = Folders.bytes(project);
        var times = Folders.times(project.resolve("site"));
        CommandLineRun run = CommandLineRun.on(project, "build", options.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsSubsequence(Arrays.asList(said)).contains("Nothing was changed.");
        assertThat(Folders.bytes(project)).isEqualTo(before);
        assertThat(Folders.times(project.resolve("site"))).isEqualTo(times);
        return run;
    }

    /** Nothing stands in the way of a build. */
    private CommandLineRun passes(SiteFixture right) {
        return runs(right, "check");
    }

    private CommandLineRun builds(SiteFixture right) {
        return runs(right, "build");
    }

    private CommandLineRun runs(SiteFixture right, String command) {
        right.writeTo(project);
        CommandLineRun run = CommandLineRun.on(project, command);

        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }
}
