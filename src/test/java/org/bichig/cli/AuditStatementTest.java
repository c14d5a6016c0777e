package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.AUDIT;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.SITE;
import static org.bichig.site.SiteFixture.STATEMENT;
import static org.bichig.site.SiteFixture.withStatement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bichig.site.Folders;
import org.bichig.site.SiteFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The accessibility statement says what was measured, what was found, what was not measured, and never more. */
class AuditStatementTest {

    private static final String CLEAN = resource("clean.json");
    private static final String WITH_FINDINGS = resource("with-findings.json");

    @TempDir
    private Path project = Path.of("");

    @Nested
    class TheCommand {

        @Test
        void putsTheAuditIntoTheContentInOneForm() throws IOException {
            withStatement().writeTo(project);
            CommandLineRun run = put(WITH_FINDINGS);
            String kept = Files.readString(project.resolve(AUDIT));

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(kept)
                    .startsWith("{\n  \"format\": \"bichig-audit/1\",\n")
                    .endsWith("\n}\n");
            assertThat(put(kept).exitCode()).isZero();
            assertThat(project.resolve(AUDIT)).hasContent(kept);
            assertThat(project.resolve("content").toFile().list())
                    .containsExactlyInAnyOrder("site.yaml", "organs", "pages", "reports", "accessibility-audit.json");
        }

        @Test
        void losesNothingOfWhatWasFound() throws IOException {
            withStatement().writeTo(project);
            put(WITH_FINDINGS);

            assertThat(Files.readString(project.resolve(AUDIT)))
                    .contains(
                            "{\"page\": \"mn/huhhot/2018/\", \"mode\": \"dark\", \"rule\": \"color-contrast\", \"what\": "
                                    + "\"Element has insufficient color contrast of 4.2, expected 4.5: "
                                    + "<a class=\\\"skip\\\">\"}")
                    .contains("{\"page\": \"zh/\", \"what\": \"the list of bodies runs out at 320 px\"}");
        }

        @Test
        void tellsWhatTheStatementWillSay() {
            withStatement().writeTo(project);
            CommandLineRun run = put(WITH_FINDINGS);
            String said = page("zh").expectFirst("#page-result p").text();

            assertThat(run.out())
                    .contains("Wrote content/accessibility-audit.json.")
                    .contains("4 pages of 3 kinds")
                    .contains("2 findings")
                    .contains("  " + said);
        }

        @Test
        void saysThatNoPageShowsIt() {
            SiteFixture.minimal().writeTo(project);

            assertThat(put(CLEAN).out()).contains("No page shows it yet: make content/pages/accessibility/page.yaml");
        }

        @Test
        void withoutASiteChangesNothing() throws IOException {
            Files.writeString(project.resolve("audit.json"), CLEAN);
            CommandLineRun run = CommandLineRun.of(
                    project,
                    "audit-statement",
                    project.resolve("audit.json").toString(),
                    "--content",
                    project.resolve("content").toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.BLOCKED);
            assertThat(run.err()).contains("There is no content/site.yaml");
            assertThat(project.resolve("content")).doesNotExist();
        }

        @Test
        void withoutAFileSaysSo() {
            withStatement().writeTo(project);
            CommandLineRun run = CommandLineRun.of(
                    project,
                    "audit-statement",
                    project.resolve("nowhere.json").toString(),
                    "--content",
                    project.resolve("content").toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.BLOCKED);
            assertThat(run.err()).contains("nowhere.json: error [unreadable-file]");
        }
    }

    /** What is wrong is told with its place, and the audit that was there stays. */
    @Nested
    class AFileThatCannotBeReliedOn {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "format":"bichig-audit/1"        | "format":"bichig-audit/2"     | 1:11: error [audit-format]  | expected the format “bichig-audit/1”
                "format":"bichig-audit/1",       | ''                            | 1:1: error [missing-key]    | The key format is missing
                "date":"2026-11-20"              | "date":"20.11.2026"           | 1:35: error [bad-date]      | expected a date written yyyy-MM-dd
                "date":"2026-11-20",             | ''                            | 1:1: error [missing-key]    | The key date is missing
                "browser"                        | "browsr"                      | error [unknown-key]         | Did you mean browser?
                "standard":"WCAG 2.2 AA"         | "standard":"perfect"          | error [audit-format]        | expected a version and a level of WCAG
                "address":"zh/","language":"zh"  | "address":"","language":"zh"  | 2:55: error [audit-format]  | The page “” is listed twice
                "address":"zh/","language":"zh"  | "address":"zh/","language":"en" | error [audit-format]      | expected one of zh, mn, or nothing
                "address":"zh/","language":"zh"  | "language":"zh"               | error [missing-key]         | The key address is missing
                "modes":["light"],"findings":[]  | "modes":["light"]             | 4:3: error [missing-key]    | The key findings is missing
                "name":"keyboard","findings":[]  | "name":"keyboard"             | error [missing-key]         | The key findings is missing
                "page":"zh/","what"              | "page":"zh/gone/","what"      | error [audit-format]        | not among the pages that were looked at
                ,"what":"the list of bodies runs out at 320 px" | ''             | error [audit-format]        | does not say what was found
                "name":"HTML_CodeSniffer"        | "name":"axe-core"             | error [audit-format]        | “axe-core” is listed twice in tools
                "checks":[                       | "checks":[[                   | error [                     | →
                """)
        void changesNothing(String found, String by, String place, String message) throws IOException {
            withStatement().with(AUDIT, "{}").writeTo(project);
            assertThat(WITH_FINDINGS).contains(found);
            CommandLineRun run = put(WITH_FINDINGS.replace(found, by));

            assertThat(run.exitCode()).isEqualTo(ExitCode.BLOCKED);
            assertThat(run.err()).contains("audit.json").contains(place).contains(message);
            assertThat(run.err()).contains("Nothing was changed.");
            assertThat(Files.readString(project.resolve(AUDIT))).isEqualTo("{}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"pages", "tools"})
        void isOneInWhichNothingWasMeasured(String what) {
            withStatement().writeTo(project);
            CommandLineRun run = put(CLEAN.replaceFirst("(?s)(\"" + what + "\": )\\[.*?\\}\\]", "$1[]"));

            assertThat(run.err()).contains("[audit-format]");
            assertThat(project.resolve(AUDIT)).doesNotExist();
        }

        @Test
        void stopsTheBuildWithItsPlace() {
            withStatement()
                    .with(AUDIT, WITH_FINDINGS.replace("\"kind\":\"home\"", "\"knd\":\"home\""))
                    .writeTo(project);
            CommandLineRun build = CommandLineRun.on(project, "build");

            assertThat(build.exitCode()).isEqualTo(ExitCode.BLOCKED);
            assertThat(build.err())
                    .contains("content/accessibility-audit.json:2:")
                    .contains("Did you mean kind?");
            assertThat(project.resolve("site/index.html")).doesNotExist();
        }
    }

    @Nested
    class TheStatement {

        @Test
        void withoutAnAuditSaysThatNobodyMeasured() {
            build(withStatement());

            assertThat(page("zh").select("#page-result").text()).isEqualTo("检测结论 本站的无障碍情况还没有检测过，因此本声明不说本站符合什么标准。");
            assertThat(page("mn").select("#page-result p")).hasSize(1);
            assertThat(page("zh").select("table, #page-audit, #page-not-measured, #page-findings"))
                    .isEmpty();
        }

        @Test
        void saysWhatWasMeasuredAndNeverThatAStandardIsMet() {
            build(withStatement().with(AUDIT, CLEAN));
            Document chinese = page("zh");

            assertThat(chinese.expectFirst("#page-result p").text())
                    .isEqualTo("2026-11-20，按WCAG 2.2 AA级用axe-core 4.11.1、HTML_CodeSniffer 2.6.0检测了3类共4个页面，没有发现问题。");
            assertThat(chinese.select("main").text()).doesNotContain("符合").doesNotContain("达到");
            assertThat(chinese.select("#page-result p")).hasSize(2);
            assertThat(chinese.select("#page-findings")).isEmpty();
            assertThat(page("mn").expectFirst("#page-result p").text())
                    .contains("2026-11-20", "WCAG 2.2 AA", "axe-core 4.11.1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"zh", "mn"})
        void hasARowForEachToolAndEachCheck(String language) {
            build(withStatement().with(AUDIT, CLEAN));

            assertThat(page(language).select("#page-audit tbody th").eachText())
                    .hasSize(8)
                    .startsWith("axe-core 4.11.1", "HTML_CodeSniffer 2.6.0");
            assertThat(page(language).select("#page-audit td.num").eachText())
                    .containsExactly("4", "0", "4", "0", "0", "0", "0", "0", "0", "0");
        }

        @Test
        void listsWhatWasFoundWithThePage() {
            build(withStatement().with(AUDIT, WITH_FINDINGS));
            Document chinese = page("zh");

            assertThat(chinese.expectFirst("#page-result p").text())
                    .startsWith("只有一部分符合WCAG 2.2 AA级：")
                    .contains("发现2处问题");
            assertThat(chinese.select("#page-findings h3").eachText()).containsExactly("axe-core", "在小窗口中阅读");
            assertThat(chinese.select("#page-findings li").eachText().get(0))
                    .isEqualTo("/mn/huhhot/2018/ 深色 color-contrast: Element has insufficient color contrast of 4.2, "
                            + "expected 4.5: <a class=\"skip\">");
            assertThat(chinese.select("#page-findings a").eachAttr("href"))
                    .containsExactly("../../mn/huhhot/2018/index.html", "../index.html");
            assertThat(chinese.select("#page-audit").text()).contains("voice-control");
        }

        @Test
        void alwaysSaysWhatNoMachineMeasures() {
            build(withStatement().with(AUDIT, CLEAN));

            assertThat(page("zh").select("#page-not-measured li").eachText())
                    .containsExactly("残障人士的试用", "用屏幕阅读软件逐页听读", "其他浏览器和设备", "蒙古文的朗读");
            assertThat(page("mn").select("#page-not-measured li")).hasSize(4);
        }

        @Test
        void saysWhichChecksAndLanguagesWereLeftOut() {
            String chineseOnly = CLEAN.replaceFirst(", \\{\"address\": \"mn/[^}]*\\}", "")
                    .replace("{\"name\": \"keyboard\", \"findings\": []}, ", "");
            build(withStatement().with(AUDIT, chineseOnly));

            assertThat(page("zh").select("#page-not-measured li").eachText())
                    .startsWith("蒙古文页面", "只用键盘操作")
                    .hasSize(6);
        }

        @Test
        void saysWhatHasChangedSince() {
            String audit = WITH_FINDINGS
                    .replace("\"bichig\":\"0.1.0\"", "\"bichig\":\"0.0.9\"")
                    .replace("zh/huhhot/2018/", "zh/huhhot/2017/")
                    .replace("nianbao.example/zwgk/", "trial.example/");
            build(withStatement().with(AUDIT, audit));

            assertThat(page("zh").select("#page-result").text())
                    .contains("检测的网页由bichig 0.0.9生成，现在的网页由bichig 0.1.0生成")
                    .contains("检测的网址是https://trial.example/，不是本站现在的网址https://nianbao.example/zwgk/")
                    .contains("检测过的页面中，有1个现在已经没有了： /zh/huhhot/2017/");
            assertThat(CommandLineRun.on(project, "check", "--json").out())
                    .contains("\"audit-outdated\", \"severity\": \"note\"")
                    .contains("these pages are gone: /zh/huhhot/2017/");
        }

        @Test
        void saysNothingOfChangesWhereThereAreNone() {
            build(withStatement().with(AUDIT, WITH_FINDINGS));

            assertThat(page("zh").select("#page-result p")).hasSize(2);
            assertThat(CommandLineRun.on(project, "check", "--json").out()).doesNotContain("audit-outdated");
        }

        @Test
        void knowsTheLimitsFromTheContent() {
            build(withStatement());

            assertThat(page("zh").expectFirst("#page-limits > ul").select("li").eachText())
                    .containsExactly(
                            "屏幕阅读软件没有传统蒙古文的语音，蒙古文页面可能读不出来。", "蒙古文文字是草稿，没有经过蒙古语翻译人员确认。", "1个附件是扫描件，里面没有可以朗读的文字：");
            assertThat(page("zh").select("#page-limits a").eachAttr("href"))
                    .containsExactly("../../files/huhhot/2018/annex.pdf", "../huhhot/2018/index.html");
            assertThat(page("mn").select("#page-limits a").eachAttr("href"))
                    .containsExactly("../../files/huhhot/2018/annex.pdf", "../huhhot/2018/index.html");
        }

        @Test
        void namesNoLimitThatTheContentDoesNotHave() {
            build(withStatement()
                    .replacing(SITE, "languages: [zh, mn]", "languages: [zh]")
                    .replacing(REPORT, ", scanned: true", "")
                    .with(AUDIT, CLEAN));

            assertThat(page("zh").select("#page-limits")).isEmpty();
            assertThat(page("zh").select("#page-not-measured").text()).doesNotContain("蒙古文");
        }

        @Test
        void saysWhomToTellAndByWhenSheAnswers() {
            build(withStatement());

            assertThat(page("zh").select("#page-feedback dd").eachText())
                    .containsExactly("市政府办公室", "0471-0000000", "wza@nianbao.example", "5个工作日内", "可以向市残疾人联合会反映。");
            assertThat(Objects.requireNonNull(
                                    page("mn").select("#page-feedback dd").last())
                            .select("[lang=zh-Hans]"))
                    .hasSize(1);
        }

        @Test
        void isFoundFromItsContentsList() {
            build(withStatement().with(AUDIT, WITH_FINDINGS));
            Document chinese = page("zh");
            List<String> targets = chinese.select(".contents a").eachAttr("href");

            assertThat(targets)
                    .containsExactly(
                            "#page-result",
                            "#page-audit",
                            "#page-findings",
                            "#page-not-measured",
                            "#page-limits",
                            "#page-feedback",
                            "#page-standards")
                    .allSatisfy(target -> assertThat(chinese.select(target)).hasSize(1));
        }

        @Test
        void standsOnNoOtherPage() {
            build(withStatement()
                    .renamed("content/pages/accessibility/page.yaml", "content/pages/guide/page.yaml")
                    .renamed(STATEMENT, "content/pages/guide/zh.md")
                    .without("content/pages/accessibility/mn.md"));

            assertThat(read("site/zh/guide/index.html")).doesNotContain("page-result");
        }
    }

    @Nested
    class Feedback {

        @Test
        void isAskedOfARealSite() {
            withStatement().replacing(SITE, "example: true\n", "").writeTo(project);
            assertThat(CommandLineRun.on(project, "check").err()).doesNotContain("accessibility-feedback");

            withStatement()
                    .replacing(SITE, "example: true\n", "")
                    .replacing(SITE, "  answerDays: 5\n", "")
                    .replacing(SITE, "phone: 0471-0000000, email: wza@nianbao.example", "fax: 0471-0000001")
                    .writeTo(project);
            assertThat(CommandLineRun.on(project, "check").err())
                    .contains("content/site.yaml", "warning [accessibility-feedback]")
                    .contains("contact (with phone, email or address), answerDays missing below accessibility:");
        }

        @Test
        void isNotAskedOfADemonstration() {
            SiteFixture.minimal().writeTo(project);

            assertThat(CommandLineRun.on(project, "check").err()).doesNotContain("accessibility-feedback");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "61", "五", "5天"})
        void isNotPromisedInDaysThatAreNone(String days) {
            withStatement()
                    .replacing(SITE, "answerDays: 5", "answerDays: " + days)
                    .writeTo(project);

            assertThat(CommandLineRun.on(project, "check").err())
                    .contains("[bad-integer]")
                    .contains("answerDays");
        }
    }

    @Nested
    class AClaim {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "本站完全符合WCAG 2.2 AA级标准。",
                    "本站符合《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668-2019）的要求。",
                    "经检查，全部页面达到 AA 级。",
                    "本站按照GB/T37668-2019建设并已达标。",
                    "本站通过了无障碍认证。",
                    "本站没有任何障碍，人人可用。",
                    "我们已满足国家无障碍标准，欢迎使用。",
                    "本站只有部分符合WCAG 2.2。",
                })
        void isToldWhileNobodyMeasured(String sentence) {
            withStatement().with(STATEMENT, "第一行。\n\n" + sentence + "\n").writeTo(project);

            assertThat(CommandLineRun.on(project, "check").err())
                    .contains("content/pages/accessibility/zh.md:3:")
                    .contains("warning [unproven-claim]")
                    .contains("nobody has measured it")
                    .contains("| " + sentence);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "本站以《Web内容无障碍指南（WCAG）2.2》的AA级为目标。",
                    "本站没有经过第三方检测，本声明不是符合性证明。",
                    "部分页面还不符合WCAG 2.2 AA级的要求。",
                    "本站尚未达到AA级。",
                    "我们努力达到WCAG 2.2 AA级。",
                    "政府网站应当符合GB/T 37668-2019的要求。",
                    "本站对照WCAG 2.2检查页面，通过键盘可以打开菜单。",
                    "对比度达到7:1。",
                    "敕勒川景区达到国家AAAA级标准，信用等级达到AAA级。",
                    "报告符合《政府信息公开条例》的规定。",
                })
        void isNotWhatIsAimedAtOrDenied(String sentence) {
            withStatement().with(STATEMENT, sentence + "\n").writeTo(project);

            assertThat(CommandLineRun.on(project, "check").err()).doesNotContain("unproven-claim");
        }

        @Test
        void isToldInMongolianToo() {
            withStatement()
                    .with("content/pages/accessibility/mn.md", "ᠡᠨᠡ ᠰᠦᠯᠵᠢᠶ᠎ᠡ WCAG 2.2 AA ᠵᠡᠷᠭᠡ᠎ᠳᠦ ᠨᠡᠶᠢᠴᠡᠨ᠎ᠡ᠃\n")
                    .writeTo(project);

            assertThat(CommandLineRun.on(project, "check").err())
                    .contains("content/pages/accessibility/mn.md:1:")
                    .contains("[unproven-claim]");
        }

        @Test
        void isToldWhenTheAuditFoundSomethingAndNotWhenItFoundNothing() {
            SiteFixture claiming = withStatement().with(STATEMENT, "本站符合WCAG 2.2 AA级。\n");
            claiming.with(AUDIT, WITH_FINDINGS).writeTo(project);
            assertThat(CommandLineRun.on(project, "check").err())
                    .contains("[unproven-claim]")
                    .contains("the last audit (2026-11-20) found 2 barriers");

            claiming.with(AUDIT, CLEAN).writeTo(project);
            assertThat(CommandLineRun.on(project, "check").err()).doesNotContain("unproven-claim");
        }

        @Test
        void inPartIsTrueOnceSomethingIsKnown() {
            withStatement()
                    .with(STATEMENT, "本站部分符合WCAG 2.2 AA级。\n")
                    .with(AUDIT, WITH_FINDINGS)
                    .writeTo(project);

            assertThat(CommandLineRun.on(project, "check").err()).doesNotContain("unproven-claim");
        }
    }

    /** Types the command, with an audit that lies outside the content. */
    private CommandLineRun put(String audit) {
        Path file = project.resolve("audit.json");
        try {
            Files.writeString(file, audit);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return CommandLineRun.of(
                project,
                "audit-statement",
                file.toString(),
                "--content",
                project.resolve("content").toString());
    }

    private void build(SiteFixture fixture) {
        Folders.delete(project.resolve("site"));
        fixture.writeTo(project);
        CommandLineRun build = CommandLineRun.on(project, "build");
        assertThat(build.exitCode()).as(build.err()).isZero();
    }

    private Document page(String language) {
        if (!project.resolve("site").toFile().isDirectory()) {
            assertThat(CommandLineRun.on(project, "build").exitCode()).isZero();
        }
        return Jsoup.parse(read("site/" + language + "/accessibility/index.html"));
    }

    private String read(String path) {
        try {
            return Files.readString(project.resolve(path));
        } catch (IOException e) {
            throw new AssertionError(path + " is not there", e);
        }
    }

    private static String resource(String name) {
        try {
            return Files.readString(Path.of("src", "test", "resources", "audits", name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
