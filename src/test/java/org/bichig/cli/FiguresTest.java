package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.minimal;

import java.nio.file.Path;
import java.util.List;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that contradict each other stop the build, unless the office says why they stand; and its reason is shown. */
class FiguresTest {

    private static final SiteFixture CONTRADICTION =
            minimal().replacing(REPORT, "disclosed: 12", "disclosed: 30\n    channelWeibo: 690");

    @TempDir
    private Path project = Path.of("");

    @Test
    void aContradictionIsShownWhereTheFigureStands() {
        CommandLineRun run = run(CONTRADICTION, "build");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                %s: 1 error
                %s:9:19: error [channel-above-total]
                  Found 690 for 3.政务微博公开政府信息数 (channelWeibo); expected at most 30, the figure of （一）主动公开政府信息数 (disclosed).
                  | channelWeibo: 690
                  → Compare the figures with the original form and mend the one that is mistyped. If the form itself says so, leave it and acknowledge it.

                1 error. Nothing was changed.
                """.formatted(REPORT, REPORT));
    }

    @Test
    void aFigureInBracesIsFoundThere() {
        SiteFixture inBraces = minimal()
                .replacing(
                        REPORT,
                        "values:\n    disclosed: 12\n    disclosedNormative: /\n",
                        "values: {staff: 3, staffFullTime: 1, staffPartTime: 1}\n");

        assertThat(run(inBraces, "check").err())
                .contains(REPORT + ":7:19: error [sum-mismatch]")
                .contains("expected 2, the sum of its parts: 1.专职人员数")
                .contains("  | values: {staff: 3, staffFullTime: 1, staffPartTime: 1}");
    }

    @Test
    void aTotalThatIsBlankIsFoundAtItsKey() {
        SiteFixture blank = minimal()
                .replacing(
                        REPORT,
                        "    disclosed: 12\n",
                        "    staff:      # not counted\n    staffFullTime: 1\n    staffPartTime: 1\n");

        assertThat(run(blank, "check").err())
                .contains(REPORT + ":8:5: warning [sum-mismatch]")
                .contains("Found blank for （三）从事政府信息公开工作人员数 (staff); expected 2")
                .contains("  | staff:      # not counted");
    }

    @Test
    void aTotalThatIsLeftOutIsFoundAtItsFirstPart() {
        SiteFixture leftOut =
                minimal().replacing(REPORT, "    disclosed: 12\n", "    staffFullTime: 1\n    staffPartTime: 1\n");

        assertThat(run(leftOut, "check").err()).contains(REPORT + ":8:20: warning [sum-mismatch]");
    }

    @Test
    void aFigureThatCannotBeReadIsNotComparedNorIsWhatWasAcknowledgedAboutItUnused() {
        CommandLineRun run =
                run(acknowledging("reason: 与原表一致").replacing(REPORT, "disclosed: 30", "disclosed: 30条"), "check");

        assertThat(run.err()).contains("[bad-figure]").contains("1 error. Nothing was changed.");
    }

    @Test
    void aSumWithAFigureThatCannotBeReadIsNotCalledWrong() {
        SiteFixture unreadable =
                minimal().replacing(REPORT, "disclosed: 12", "staff: 3\n    staffFullTime: 2人\n    staffPartTime: 1");

        assertThat(run(unreadable, "check").err())
                .contains(REPORT + ":9:20: error [bad-figure]")
                .doesNotContain("sum-mismatch");
    }

    @Test
    void anAcknowledgedContradictionStopsNothing() {
        CommandLineRun build = run(acknowledging("reason: {zh: 与原表一致}"), "build", "--strict");

        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.err()).isEmpty();
    }

    @Test
    void checkShowsWhatWasAcknowledgedAndWhy() {
        CommandLineRun check = run(acknowledging("reason: {zh: 与原表一致, mn: ᠢᠯᠡᠳᠬᠡᠯ}"), "check", "--strict");

        assertThat(check.exitCode()).isZero();
        assertThat(check.err()).isEqualTo("""
                %s: 1 acknowledged
                %s:9:19: note [channel-above-total]
                  Found 690 for 3.政务微博公开政府信息数 (channelWeibo); expected at most 30, the figure of （一）主动公开政府信息数 (disclosed).
                  | channelWeibo: 690
                  → Acknowledged: 与原表一致

                """.formatted(REPORT, REPORT));
    }

    @Test
    void otherProgramsReadTheReasonToo() {
        var acknowledged =
                Outcomes.read(run(acknowledging("reason: 与原表一致"), "check", "--json")
                                .out())
                        .findings()
                        .stream()
                        .filter(finding -> finding.has("acknowledged"))
                        .toList();

        assertThat(acknowledged).singleElement().satisfies(finding -> {
            assertThat(finding.path("rule").asString("")).isEqualTo("channel-above-total");
            assertThat(finding.path("severity").asString("")).isEqualTo("note");
            assertThat(finding.path("acknowledged").asString("")).isEqualTo("与原表一致");
        });
    }

    @Test
    void anAcknowledgementSpeaksOfItsOwnRuleAndRowAlone() {
        for (String other : List.of("rule: sum-mismatch, row: channelWeibo", "rule: channel-above-total, row: staff")) {
            CommandLineRun run = run(acknowledge(CONTRADICTION, other + ", reason: 与原表一致"), "check");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .contains(REPORT + ":9:19: error [channel-above-total]")
                    .contains(REPORT + ":14:5: warning [acknowledgement-unused]");
        }
    }

    @Test
    void anAcknowledgementThatIsNoLongerNeededIsTold() {
        CommandLineRun run =
                run(acknowledging("reason: 与原表一致").replacing(REPORT, "channelWeibo: 690", "channelWeibo: 30"), "check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("""
                %s: 1 warning
                %s:14:5: warning [acknowledgement-unused]
                  There is nothing to acknowledge: no finding of the rule channel-above-total that is not acknowledged already is about the row channelWeibo.
                  | - {rule: channel-above-total, row: channelWeibo, reason: 与原表一致}
                  → If it was mended, delete the acknowledgement; otherwise copy the line that bichig check prints below the finding.

                """.formatted(REPORT, REPORT));
    }

    @Test
    void theSameAcknowledgementTwiceIsOneTooMany() {
        SiteFixture twice = acknowledging("reason: 与原表一致")
                .adding(REPORT, "  - {rule: channel-above-total, row: channelWeibo, reason: 原表如此}\n");

        assertThat(run(twice, "check").err())
                .contains(REPORT + ":9:19: note [channel-above-total]", "→ Acknowledged: 与原表一致")
                .contains(REPORT + ":15:5: warning [acknowledgement-unused]");
    }

    @Test
    void anUnknownRowIsSaidToBeUnknown() {
        assertThat(run(acknowledge(minimal(), "rule: sum-mismatch, row: stuff, reason: 与原表一致"), "check")
                        .err())
                .contains(REPORT + ":13:5: warning [acknowledgement-unused]", "There is no row stuff in form-2014.");
    }

    @Test
    void withoutATableThereIsNothingToAcknowledge() {
        SiteFixture noTable = minimal()
                .replacing(
                        REPORT,
                        "statistics:\n  format: form-2014\n  values:\n    disclosed: 12\n    disclosedNormative: /\n",
                        "");

        assertThat(run(acknowledge(noTable, "rule: sum-mismatch, row: staff, reason: 与原表一致"), "check")
                        .err())
                .contains("warning [acknowledgement-unused]", "The report has no table");
    }

    @Test
    void anAcknowledgementNeedsAReasonInChinese() {
        for (String none : List.of("", ", reason:", ", reason: {}", ", reason: {mn: ᠢᠯᠡᠳᠬᠡᠯ}", ", reason: {zh: }")) {
            SiteFixture site = acknowledge(CONTRADICTION, "rule: channel-above-total, row: channelWeibo" + none);
            CommandLineRun run = run(site, "check");

            assertThat(run.exitCode()).as(none).isEqualTo(1);
            assertThat(run.err())
                    .as(none)
                    .contains(REPORT + ":9:19: error [channel-above-total]")
                    .contains(REPORT + ":14:")
                    .contains("error [missing-key]")
                    .doesNotContain("acknowledgement-unused");
        }
    }

    @Test
    void aReasonHasNoOtherKeys() {
        assertThat(run(acknowledging("reason: {zh: 与原表一致, en: same}"), "check").err())
                .contains("error [unknown-key]", "The key “en” is not known here.");
    }

    private static SiteFixture acknowledging(String reason) {
        return acknowledge(CONTRADICTION, "rule: channel-above-total, row: channelWeibo, " + reason);
    }

    private static SiteFixture acknowledge(SiteFixture site, String acknowledgement) {
        return site.adding(REPORT, "acknowledge:\n  - {" + acknowledgement + "}\n");
    }

    private CommandLineRun run(SiteFixture site, String command, String... options) {
        site.writeTo(project);
        return CommandLineRun.on(project, command, options);
    }
}
