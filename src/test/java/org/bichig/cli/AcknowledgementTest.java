package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.SITE;
import static org.bichig.site.SiteFixture.minimal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is true and stays can be acknowledged, and what is acknowledged is no more than was meant. */
class AcknowledgementTest {

    private static final String WEIBO = "rule: channel-above-total, row: channelWeibo, found: 690, expected: 30";

    private static final SiteFixture CONTRADICTION =
            minimal().replacing(REPORT, "disclosed: 12", "disclosed: 30\n    channelWeibo: 690");

    private static final SiteFixture SLIPS =
            minimal().replacing(CHINESE, "本年度情况如下。", "受理36余件，服务378余人次，在促进依法行政等发面发挥作用。");

    @TempDir
    private Path project = Path.of("");

    @Test
    void theFiguresThatWereAcknowledgedStay() {
        assertThat(acknowledging(CONTRADICTION, WEIBO).err()).contains("note [channel-above-total]", "1 acknowledged");
    }

    @Test
    void anotherFigureMustBeLookedAtAgain() {
        SiteFixture changed = CONTRADICTION.replacing(REPORT, "channelWeibo: 690", "channelWeibo: 700");

        assertThat(acknowledging(changed, WEIBO).err())
                .contains(REPORT + ":9:19: error [channel-above-total]")
                .contains("warning [acknowledgement-unused]")
                .contains(
                        "The figures are not those that were acknowledged: found was 690, and is 700. Look at them again.");
    }

    @Test
    void soMustTheFigureThatItWasHeldAgainst() {
        SiteFixture changed = CONTRADICTION.replacing(REPORT, "disclosed: 30", "disclosed: 31");

        assertThat(acknowledging(changed, WEIBO).err())
                .contains("error [channel-above-total]", "expected was 30, and is 31.");
    }

    @Test
    void aSumIsHeldAgainstWhatItsPartsComeTo() {
        SiteFixture staff =
                minimal().replacing(REPORT, "disclosed: 12", "staff: 3\n    staffFullTime: 1\n    staffPartTime: 1");
        String sum = "rule: sum-mismatch, row: staff, found: 3, expected: 2";

        assertThat(acknowledging(staff, sum).exitCode()).isZero();
        assertThat(acknowledging(staff.replacing(REPORT, "staffPartTime: 1", "staffPartTime: 0"), sum)
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void wordsAreAcknowledgedWhereTheFindingPoints() {
        CommandLineRun run = acknowledging(SLIPS, "rule: exact-and-about, text: 378余人次");

        assertThat(run.err())
                .contains(CHINESE + ":1:3: warning [exact-and-about]")
                .contains(CHINESE + ":1:10: note [exact-and-about]")
                .doesNotContain("acknowledgement-unused");
    }

    @Test
    void wordsThatAreGoneAreTold() {
        SiteFixture mended = SLIPS.replacing(CHINESE, "等发面", "等方面");

        assertThat(acknowledging(mended, "rule: confused-words, text: 等发面").err())
                .contains("warning [acknowledgement-unused]")
                .contains("no finding of the rule confused-words that is not acknowledged already quotes “等发面”.");
    }

    @Test
    void withoutRowAndTextItSpeaksOfTheWholeAlone() {
        SiteFixture late = SLIPS.replacing(REPORT, "2019-03-29 14:25", "2019-06-29 14:25");

        assertThat(acknowledging(late, "rule: late-publication").err()).contains("note [late-publication]");
        assertThat(acknowledging(late, "rule: confused-words").err())
                .contains("warning [confused-words]", "say which: text:, or row:.");
    }

    @Test
    void whatReadingFoundCanBeAcknowledgedUnlessItCouldNotBeRead() {
        SiteFixture html = minimal().replacing(CHINESE, "情况如下", "情况<b>如下</b>");
        SiteFixture unread = minimal().replacing(CHINESE, "## 一、概况", "# 一、概况");

        assertThat(acknowledging(html, "rule: raw-html, text: <b>").err()).contains("note [raw-html]");
        assertThat(acknowledging(unread, "rule: heading-level, text: 一、概况").err())
                .contains("error [heading-level]")
                .doesNotContain("note [heading-level]");
    }

    @Test
    void whatMakesAPageUnsoundIsNotAcknowledged() {
        SiteFixture broken = minimal().replacing(CHINESE, "见[附件]", "见[去年](/huhhot/2017/)和[附件]");

        assertThat(acknowledging(broken, "rule: broken-link, text: /huhhot/2017/")
                        .err())
                .contains("error [broken-link]")
                .contains("What the rule broken-link finds cannot be acknowledged: it must be mended.")
                .doesNotContain("✓ - {rule: broken-link");
    }

    @Test
    void aRuleThatThereIsNotIsAnsweredWithTheNearest() {
        assertThat(acknowledging(minimal(), "rule: confused-word, text: 等发面").err())
                .contains("There is no rule confused-word. Did you mean confused-words?");
    }

    @Test
    void aRowIsRequiredWhereFiguresAreNamed() {
        assertThat(acknowledging(minimal(), "rule: sum-mismatch, found: 3").err())
                .contains("error [missing-key]", "The key row is missing.");
    }

    @Test
    void theReasonOfALineJustPastedIsStillToBeWritten() {
        SiteFixture pasted = CONTRADICTION.adding(REPORT, "acknowledge:\n  - {" + WEIBO + ", reason: …}\n");

        assertThat(run(pasted, "check").err()).contains("error [missing-key]", "The reason says nothing yet.");
    }

    @Test
    void whatStandsOutsideOfReportsIsAcknowledgedInTheSite() {
        SiteFixture stray = minimal().with("content/export.dat", "x");
        SiteFixture known = stray.adding(SITE, "acknowledge:\n  - {rule: unused-file, reason: 旧系统的导出文件。}\n");

        assertThat(run(stray, "check").err()).contains("✓ - {rule: unused-file, reason: …}");
        assertThat(run(known, "check", "--strict").err())
                .contains("content/export.dat: note [unused-file]", "→ Acknowledged: 旧系统的导出文件。");
    }

    @Test
    void aReportSpeaksForItselfAlone() {
        SiteFixture site = SLIPS.adding(SITE, "acknowledge:\n  - {rule: confused-words, text: 等发面, reason: 原文如此。}\n");

        assertThat(run(site, "check").err())
                .contains(SITE + ":7:5: warning [acknowledgement-unused]", "warning [confused-words]");
    }

    @Test
    void aReasonIsShownOnlyWhereItIsWantedAndOnlyAsLongAsItHolds() throws Exception {
        String shown = "reason: {zh: 与公布的原表一致。, mn: ᠢᠯᠡᠳᠬᠡᠯ}, show: true";
        SiteFixture wanted = acknowledge(CONTRADICTION, WEIBO + ", " + shown);

        assertThat(pages(wanted)).allSatisfy(page -> assertThat(page).contains("id=\"remarks\""));
        assertThat(page("zh/huhhot/2018/index.html")).contains("政务微博公开政府信息数</dt><dd>与公布的原表一致。</dd>");
        assertThat(page("mn/huhhot/2018/index.html")).contains("<dd>ᠢᠯᠡᠳᠬᠡᠯ</dd>");
        assertThat(page("zh/huhhot/2018/statistics.json"))
                .contains("{\"row\": \"channelWeibo\", \"language\": \"zh-Hans\", \"reason\": \"与公布的原表一致。\"}");

        SiteFixture mended = wanted.replacing(REPORT, "channelWeibo: 690", "channelWeibo: 30");
        assertThat(pages(mended)).noneMatch(page -> page.contains("remarks"));
        assertThat(pages(acknowledge(CONTRADICTION, WEIBO + ", reason: 与公布的原表一致。")))
                .noneMatch(page -> page.contains("remarks"));
    }

    @Test
    void aReasonWithoutATranslationIsMarkedAsChinese() throws Exception {
        pages(acknowledge(SLIPS, "rule: confused-words, text: 等发面, show: true, reason: 原文如此。"));

        assertThat(page("zh/huhhot/2018/index.html")).contains("<dt>“等发面”</dt><dd>原文如此。</dd>");
        assertThat(page("mn/huhhot/2018/index.html"))
                .contains("<dt><span lang=\"zh-Hans\">“等发面”</span></dt><dd><span lang=\"zh-Hans\">原文如此。</span></dd>");
    }

    private List<String> pages(SiteFixture site) throws Exception {
        CommandLineRun build = run(site, "build");
        assertThat(build.exitCode()).as(build.err()).isZero();
        return List.of(
                page("zh/huhhot/2018/index.html"),
                page("mn/huhhot/2018/index.html"),
                page("zh/huhhot/2018/plain/index.html"),
                page("mn/huhhot/2018/plain/index.html"));
    }

    private String page(String path) throws Exception {
        return Files.readString(project.resolve("site").resolve(path));
    }

    private CommandLineRun acknowledging(SiteFixture site, String acknowledgement) {
        return run(acknowledge(site, acknowledgement + ", reason: 与公布的一致。"), "check");
    }

    private static SiteFixture acknowledge(SiteFixture site, String acknowledgement) {
        return site.adding(REPORT, "acknowledge:\n  - {" + acknowledgement + "}\n");
    }

    private CommandLineRun run(SiteFixture site, String command, String... options) {
        site.writeTo(project);
        return CommandLineRun.on(project, command, options);
    }
}
