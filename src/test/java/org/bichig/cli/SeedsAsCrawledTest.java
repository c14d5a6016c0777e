package org.bichig.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The five reports as a crawler saw them, damage and all: what is wrong with them is found, each with its words, and what only
 * looks wrong is left alone. Their lines go in as they are; numbered headings are marked as such, which is all that a writer
 * would do.
 */
class SeedsAsCrawledTest {

    private static final String HEADING = "(?m)^\\s*([一二三四五六七八九十]+、\\s?\\S.*)$";
    private static final String SUBHEADING = "(?m)^\\s*([(（][一二三四五六七八九十]+[)）]、?[^|。]{2,40})$";

    private static final Map<String, String> FACTS = Map.of(
            "huhhot-2018", """
                    title: {zh: 呼和浩特市2018年政府信息公开工作年度报告}
                    statistics:
                      format: form-2014
                      values:
                        disclosed: 78246
                        channelGazette: 339
                        channelWebsite: 64675
                        channelWechat: 20864
                        channelWeibo: 33420
                        channelOther: 21192
                        received: 216
                        completed: 216
                        completedOnTime: 197
                        completedLate: 19
                        answered: 216
                        reconsiderations: 20
                        reconsiderationsUpheld: 1
                        reconsiderationsCorrected: 12
                        reconsiderationsOther: 7
                        litigations: 3
                        litigationsUpheld: 2
                        litigationsCorrected: 1
                        litigationsOther: 0
                        readingPoints: 230
                        pressConferences: 21
                        interviews: 34
                        interpretations: 27
                        fees: 0
                    """,
            "hulan-2015", """
                    title: {zh: 呼兰区2015年政府信息公开工作年度报告}
                    pageDate: 2021-01-15
                    """,
            "kundulun-2018", """
                    title: {zh: 昆都仑区人民政府关于2018年度政府信息公开年度报告}
                    published: 2019-03-29 14:25
                    """,
            "shayibak-2017", """
                    title: {zh: 沙依巴克区2017年政府信息公开工作年度报告}
                    indexNumber: 01020280-2-02_D/2018-0315002
                    published: 2018-01-10 00:00
                    """,
            "xizhu-2018", """
                    title: {zh: 西翥街道办事处2018年政府信息公开工作年度报告}
                    statistics:
                      format: form-2014
                      signOff: {head: 张忠泽, reviewer: 李银霞, preparer: 王亚平, phone: "68406611", date: 2019-01-21}
                      values:
                        disclosed: 30
                        disclosedNormative: 3
                        channelWeibo: 690
                        pressConferences: 15
                        pressConferencesByHead: 2
                        reconsiderations: 1
                        litigations: 2
                        offices: 1
                        readingPoints: 1
                        staff: 1
                        staffFullTime: 1
                        meetings: 8
                        trainings: 5
                        trainees: 96
                    """);

    @TempDir
    private Path project = Path.of("");

    /** The last column stands in what the finding says, or in the text from the place on that it points at. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // L-STAT
                "xizhu-2018 | error | channel-above-total | Found 690",
                "xizhu-2018 | error | missing-breakdown | 四、行政复议数量",
                "xizhu-2018 | error | missing-breakdown | 五、行政诉讼数量",
                "xizhu-2018 | note | normative-above-issued | Found 3",
                // L-NARR
                "xizhu-2018 | warning | list-above-total | 16条 + 1条 + 30余条 + 8条 + 11条 + 3条 + 3条",
                "xizhu-2018 | warning | text-denies-figure | 无政务舆情和社会重大关切回应",
                "xizhu-2018 | warning | text-denies-figure | 15 for 1.参加或举办新闻发布会总次数",
                "xizhu-2018 | note | text-and-table | The text says 0件; the table leaves （一）收到申请数",
                // L-SUM
                "huhhot-2018 | note | sum-in-prose | 744 of 764条",
                "huhhot-2018 | note | sum-in-prose | 247 of 362条",
                "huhhot-2018 | note | sum-in-prose | 487 of 553条",
                // L-PERIOD, L-LATE, L-DATE
                "hulan-2015 | warning | period | 截止12月30日",
                "kundulun-2018 | note | period-missing | of which days",
                "hulan-2015 | note | late-publication | 2021-01-15",
                "shayibak-2017 | note | index-number | 2018-03-15",
                "shayibak-2017 | note | publication-time | midnight",
                // L-STRUCT, L-ENUM, L-NUM
                "xizhu-2018 | warning | promised-parts | 建议提案办理结果公开情况",
                "xizhu-2018 | warning | duplicate-section | 六、政府信息公开工作存在的问题及改进情况",
                "shayibak-2017 | note | promised-parts | names 6 parts",
                "huhhot-2018 | warning | promised-parts | 5 parts, and the text has no headings",
                "hulan-2015 | warning | enumeration | 三是",
                "hulan-2015 | warning | heading-number | (一)、",
                "xizhu-2018 | warning | heading-number | 十四、",
                // L-DUP
                "huhhot-2018 | warning | repeated-text | 根据《中华人民共和国政府信息公开条例》要求",
                "hulan-2015 | warning | nearly-repeated | 我们加大社会公益事业建设",
                "hulan-2015 | warning | nearly-repeated | 凡是涉及到经济和社会发展",
                // L-SPAM, L-EMPTY, L-ENT
                "huhhot-2018 | error | injected-text | pg电子模拟器试玩在线",
                "huhhot-2018 | warning | emptied-value | ()",
                "huhhot-2018 | warning | emptied-value | 电话,电子邮箱:",
                "huhhot-2018 | warning | emptied-value | 电子邮箱:",
                "shayibak-2017 | warning | emptied-value | 发文机关",
                "shayibak-2017 | warning | emptied-value | 发文字号",
                "shayibak-2017 | warning | emptied-value | 成文日期",
                "hulan-2015 | warning | emptied-value | 来源:",
                "hulan-2015 | warning | emptied-value | 访问量:",
                "huhhot-2018 | warning | broken-entity | emsp;",
                // L-PAREN, L-QUOTE, L-SPACE, L-WIDTH
                "shayibak-2017 | warning | unbalanced-brackets | (地址:扬子江路",
                "huhhot-2018 | warning | unbalanced-brackets | 接诉即办(投诉热线",
                "kundulun-2018 | warning | straight-quotes | ~5+1~",
                "huhhot-2018 | warning | odd-space | 公开政府信息 78246条",
                "hulan-2015 | warning | odd-space | and 7 more",
                "xizhu-2018 | warning | odd-space | 网站 工作人员数",
                "huhhot-2018 | warning | half-width-punctuation | 要求(以下简称",
                "hulan-2015 | warning | half-width-punctuation | more",
                "kundulun-2018 | warning | half-width-punctuation | more",
                "shayibak-2017 | warning | half-width-punctuation | more",
                "xizhu-2018 | warning | half-width-punctuation | more",
                // L-TYPO
                "huhhot-2018 | warning | confused-words | 等发面发挥",
                "huhhot-2018 | warning | confused-words | 市、市政府领导",
                "huhhot-2018 | warning | confused-words | 举报电线",
                "hulan-2015 | warning | confused-words | 投招标",
                "hulan-2015 | warning | confused-words | 以上等等举措",
                "hulan-2015 | warning | confused-words | 截止12月30日",
                "hulan-2015 | warning | exact-and-about | 36余件",
                "hulan-2015 | warning | exact-and-about | 378余人次",
                "hulan-2015 | warning | exact-and-about | 3145余人次",
                "shayibak-2017 | warning | confused-words | 公开公开工作",
                "kundulun-2018 | warning | confused-words | 年度政府信息公开年度报告",
                "kundulun-2018 | warning | confused-words | 政务工作由兼职人员担任",
                "xizhu-2018 | warning | confused-words | 收效甚浅",
                "xizhu-2018 | warning | confused-words | 自定公开",
                // L-PII, L-CONTACT, L-LINK
                "xizhu-2018 | warning | names-in-sign-off | 张忠泽, 李银霞, 王亚平",
                "xizhu-2018 | warning | names-in-sign-off | 张忠泽 审 核 人",
                "xizhu-2018 | warning | names-in-sign-off | 李银霞",
                "xizhu-2018 | warning | names-in-sign-off | 王亚平",
                "kundulun-2018 | note | official-named | 苏军",
                "huhhot-2018 | note | official-named | 刘文玉",
                "huhhot-2018 | note | official-named | 罗琳",
                "xizhu-2018 | warning | private-mail | 345328898@qq.com",
                "xizhu-2018 | warning | phone-without-area-code | 68406611",
                "shayibak-2017 | warning | private-mail | sqzf2005@126.com",
                "shayibak-2017 | note | several-mails | sqzf2005@126.com and sq5569555@163.com",
                "shayibak-2017 | note | insecure-address | http://www.sayibak.gov.cn",
                "hulan-2015 | note | insecure-address | http://www.hulan.gov.cn",
            })
    void whatIsWrongIsFound(String seed, String severity, String rule, String words) {
        String narrative = narrative(seed);

        List<JsonNode> found = check(seed, narrative);

        assertThat(found)
                .filteredOn(finding -> text(finding, "rule").equals(rule))
                .as("%s in %s", rule, seed)
                .anySatisfy(finding -> {
                    assertThat(text(finding, "severity")).isEqualTo(severity);
                    assertThat(text(finding, "message") + " | " + textAt(finding, narrative))
                            .contains(words);
                });
    }

    /** One of the spaces of hulan-2015, of which the first three are shown. */
    @Test
    void aNoBreakSpaceBeforeANumberIsFound() {
        assertThat(check("hulan-2015", "先后将\u00a030个单位顺利接入电子政务专网。"))
                .filteredOn(finding -> text(finding, "rule").equals("odd-space"))
                .hasSize(1);
    }

    /** 1434 = 113 + 1209 + …, 25 = 5 + 17 + 2 + 1, 7 = 4 + 3; 216 = 197 + 19, 20 = 1 + 12 + 7, 3 = 2 + 1. */
    @Test
    void sumsThatAddUpAreLeftAlone() {
        assertThat(rules("shayibak-2017")).doesNotContain("sum-in-prose");
        assertThat(rules("kundulun-2018")).doesNotContain("sum-in-prose");
        assertThat(check("huhhot-2018", narrative("huhhot-2018")))
                .filteredOn(finding -> text(finding, "rule").equals("sum-in-prose"))
                .extracting(finding -> text(finding, "message"))
                .allSatisfy(message -> assertThat(message).containsAnyOf("744 of 764", "247 of 362", "487 of 553"));
    }

    /** 5 %, 60 % and 35 % of 20; 100 % of 16243. */
    @ParameterizedTest
    @ValueSource(strings = {"huhhot-2018", "hulan-2015", "kundulun-2018", "shayibak-2017", "xizhu-2018"})
    void percentagesDocumentNumbersAndBasesThatAreRightAreLeftAlone(String seed) {
        assertThat(rules(seed))
                .doesNotContain(
                        "percentage",
                        "document-number",
                        "nested-title",
                        "outdated-basis",
                        "year-mismatch",
                        "impossible-date",
                        "unit-confusion",
                        "fee-contradicted",
                        "identity-card",
                        "bank-card",
                        "mobile-number",
                        "number-plate");
    }

    /** 140490 on all channels, of 78246 in all; and every number of the text is that of the table. */
    @Test
    void channelsTogetherAboveTheTotalAreLeftAloneAndTheTextAgreesWithTheTable() {
        assertThat(rules("huhhot-2018"))
                .doesNotContain(
                        "channels-below-total",
                        "channel-above-total",
                        "sum-mismatch",
                        "text-and-table",
                        "text-denies-figure",
                        "list-above-total");
    }

    @Test
    void nothingElseIsSaidAboutTextAndTable() {
        assertThat(check("xizhu-2018", narrative("xizhu-2018")))
                .filteredOn(finding -> List.of("text-and-table", "text-denies-figure", "list-above-total")
                        .contains(text(finding, "rule")))
                .hasSize(4);
    }

    @Test
    void whatAnOfficeWritesAboutIsNotWhatIntrudersLeave() {
        String text = "福利彩票公益金使用情况已公开。开展打击电信诈骗、扫黄打非和禁赌宣传，查处网络赌博案件3起。"
                + "统一社会信用代码11150000MB1604391C，公安备案65010302000265，索引号01020280-2-02_D/2018-0315002，"
                + "办公电话0991-6139502。";

        assertThat(check("shayibak-2017", text))
                .extracting(finding -> text(finding, "rule"))
                .doesNotContain(
                        "injected-text", "identity-card", "bank-card", "mobile-number", "phone-without-area-code");
    }

    private List<String> rules(String seed) {
        return check(seed, narrative(seed)).stream()
                .map(finding -> text(finding, "rule"))
                .toList();
    }

    private static String narrative(String seed) {
        try {
            return Files.readString(Path.of("src/test/resources/seeds/" + seed + ".txt"), UTF_8)
                    .replaceAll(HEADING, "## $1")
                    .replaceAll(SUBHEADING, "### $1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<JsonNode> check(String seed, String narrative) {
        String[] bodyAndYear = seed.split("-");
        write("content/site.yaml", """
                address: https://nianbao.example/
                example: true
                languages: [zh]
                name: {zh: 年度报告}
                """);
        write("content/organs/" + bodyAndYear[0] + ".yaml", """
                name: {zh: 示例县人民政府}
                level: county
                """);
        String report = "content/reports/" + bodyAndYear[0] + "/" + bodyAndYear[1] + "/";
        write(report + "report.yaml", FACTS.getOrDefault(seed, ""));
        write(report + "zh.md", narrative);
        return Outcomes.read(CommandLineRun.on(project, "check", "--json").out())
                .findings();
    }

    /** The text that a finding points at, from there to the end of the line. */
    private static String textAt(JsonNode finding, String narrative) {
        int line = finding.path("line").asInt(0);
        int column = finding.path("column").asInt(0);
        List<String> lines = narrative.lines().toList();
        if (!text(finding, "file").endsWith("zh.md") || line == 0 || column == 0) {
            return "";
        }
        String at = lines.get(line - 1);
        String from = at.substring(at.offsetByCodePoints(0, column - 1));
        return from.substring(0, Math.min(from.length(), 30));
    }

    private static String text(JsonNode finding, String key) {
        return finding.path(key).asString("");
    }

    private void write(String path, String text) {
        try {
            Path file = project.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
