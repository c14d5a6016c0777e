package org.bichig.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bichig.finding.Finding;
import org.bichig.statistics.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each relation of the form of 2014: what it finds in figures as offices publish them, and what it leaves alone. */
class FiguresAgreeTest {

    private final Form2014 form;

    FiguresAgreeTest(@TempDir Path folder) {
        form = Form2014.read(folder);
    }

    @Test
    void aPartIsNotAboveItsWhole() {
        finds(
                "disclosed: 3, channelWebsite: 3, disclosedNormative: 4, issuedNormative: 4",
                "error part-above-whole disclosedNormative");
        finds("pressConferences: 2, pressConferencesByHead: 15", "error part-above-whole pressConferencesByHead");
        finds("interviews: 0, interviewsByHead: 1", "error part-above-whole interviewsByHead");
        findsNothing("pressConferences: 15, pressConferencesByHead: 15, interviews: 2, interviewsByHead: 0");
    }

    @Test
    void aPartOfAWholeThatIsBlankCannotBeCompared() {
        finds("pressConferences: , pressConferencesByHead: 2", "note part-above-whole pressConferencesByHead");
        finds("pressConferences: /, pressConferencesByHead: 2", "note part-above-whole pressConferencesByHead");
        findsNothing("pressConferences: , pressConferencesByHead: 0");
        findsNothing("pressConferences: 15, pressConferencesByHead: ");
    }

    @Test
    void noMoreNormativeDocumentsArePublishedThanIssued() {
        finds(
                "disclosed: 30, channelWebsite: 30, disclosedNormative: 3, issuedNormative: 2",
                "error normative-above-issued disclosedNormative");
        finds(
                "disclosed: 30, channelWebsite: 30, disclosedNormative: 3, issuedNormative: ",
                "note normative-above-issued disclosedNormative");
        findsNothing("disclosed: 30, channelWebsite: 30, disclosedNormative: 3, issuedNormative: 3");
    }

    @Test
    void noChannelIsAboveTheTotal() {
        finds("disclosed: 30, channelWeibo: 690", "error channel-above-total channelWeibo");
        finds(
                "disclosed: 30, channelGazette: 31, channelWechat: 32, channelOther: 30",
                "error channel-above-total channelGazette",
                "error channel-above-total channelWechat");
        findsNothing("disclosed: 690, channelWeibo: 690");
    }

    @Test
    void channelsTogetherMayBeAboveTheTotal() {
        findsNothing("disclosed: 78246, channelWebsite: 78246, channelWeibo: 38311, channelWechat: 23933");
    }

    @Test
    void channelsTogetherReachTheTotal() {
        finds("disclosed: 1463, channelWebsite: 1313, channelWechat: 149", "warning channels-below-total disclosed");
        findsNothing("disclosed: 12");
        findsNothing("disclosed: 1463, channelWebsite: 1313, channelWechat: 150");
        findsNothing("disclosed: , channelWebsite: 0");
    }

    @Test
    void aTotalIsTheSumOfItsParts() {
        String parts = "receivedInPerson: 3, receivedByFax: 0, receivedOnline: 0, receivedByLetter: 4";
        finds("received: 8, " + parts, "error sum-mismatch received");
        finds("received: 0, " + parts, "error sum-mismatch received");
        findsNothing("received: 7, " + parts);
        findsNothing("received: 7.0, " + parts);
        finds(
                "staff: 3, staffFullTime: 1, staffPartTime: 1, litigations: 1, litigationsUpheld: 2, litigationsCorrected: 0, litigationsOther: 0",
                "error sum-mismatch litigations",
                "error sum-mismatch staff");
    }

    @Test
    void theReasonsOfRefusalsNormallyAddUp() {
        String six = "refusedStateSecret: 1, refusedTradeSecret: 0, refusedPrivacy: 0, refusedSafety: 0, "
                + "refusedNotInformation: 0, refusedOther: 0";
        finds("answeredRefused: 2, " + six, "warning sum-mismatch answered", "warning sum-mismatch answeredRefused");
        finds("answeredRefused: 1, " + six, "warning sum-mismatch answered");
    }

    @Test
    void blankIsNotZeroInASum() {
        finds("staff: 1, staffFullTime: 1", "note sum-mismatch staff");
        finds("staff: 1, staffFullTime: 1, staffPartTime: 无", "note sum-mismatch staff");
        finds("staff: 2, staffFullTime: 1", "warning sum-mismatch staff");
        finds("staff: , staffFullTime: 1, staffPartTime: 0", "warning sum-mismatch staff");
        finds("staffFullTime: 0, staffPartTime: 0", "note sum-mismatch staff");
        findsNothing("staff: , staffFullTime: , staffPartTime: /");
    }

    @Test
    void aTotalAboveZeroIsBrokenDown() {
        finds(
                "reconsiderations: 1, litigations: 2",
                "error missing-breakdown reconsiderations",
                "error missing-breakdown litigations");
        finds("reconsiderations: 1, reconsiderationsUpheld: /", "error missing-breakdown reconsiderations");
        finds("reconsiderations: 0", "note sum-mismatch reconsiderations");
        findsNothing(
                "reconsiderations: 1, reconsiderationsUpheld: 1, reconsiderationsCorrected: 0, reconsiderationsOther: 0");
    }

    @Test
    void normallyNoMoreIsCompletedThanReceived() {
        String completed = ", completed: 8, completedOnTime: 8, completedLate: 0";
        String received = ", receivedInPerson: 7, receivedByFax: 0, receivedOnline: 0, receivedByLetter: 0";
        assertThat(found("received: 7" + received + completed)).contains("warning completed-above-received completed");
        assertThat(found("received: 8" + received + completed))
                .doesNotContain("warning completed-above-received completed");
    }

    @Test
    void whatIsCompletedIsNormallyAnswered() {
        assertThat(found("completed: 7, answered: 6")).contains("warning answered-not-completed answered");
        assertThat(found("completed: 7, answered: ")).contains("note answered-not-completed answered");
        assertThat(found("completed: 7, answered: 7")).noneMatch(finding -> finding.contains("answered-not-completed"));
        findsNothing("completed: , answered: ");
    }

    @Test
    void traineesWithoutATrainingAreWorthANote() {
        finds("trainings: 0, trainees: 96", "note trainees-without-training trainees");
        finds("trainees: 96", "note trainees-without-training trainees");
        findsNothing("trainings: 5, trainees: 96");
        findsNothing("trainings: 0, trainees: 0");
    }

    @Test
    void noFigureIsBelowZero() {
        finds("complaints: -3", "error negative-figure complaints");
        finds("fees: -0.01", "error negative-figure fees");
        findsNothing("complaints: 0, fees: 0.00");
    }

    @Test
    void anEmptyTableSaysNothing() {
        findsNothing("disclosed: ");
    }

    @Test
    void bothFiguresAndBothRowsAreNamed() {
        Finding finding = FiguresAgree.discrepancies(form.table("disclosed: 30, channelWeibo: 690"))
                .get(0)
                .finding();

        assertThat(finding.message())
                .isEqualTo("Found 690 for 3.政务微博公开政府信息数 (channelWeibo); expected at most 30, the figure of "
                        + "（一）主动公开政府信息数 (disclosed).");
        assertThat(finding.quoted()).isEqualTo("channelWeibo: 690");
        assertThat(finding.place()).hasToString("report.yaml:2:1");
        assertThat(finding.mend())
                .isEqualTo("Compare the figures with the original form and mend the one that is mistyped. If the form "
                        + "itself says so, leave it and acknowledge it.");
    }

    @Test
    void everySumOfTheFormIsHeldAndMustBeBrokenDown() {
        List<String> totals = form.format()
                .rows()
                .filter(row -> !row.sum().isEmpty())
                .map(row -> row.key())
                .toList();

        assertThat(against(Relation.Kind.SUM)).containsExactlyInAnyOrderElementsOf(totals);
        assertThat(against(Relation.Kind.BREAKDOWN)).containsExactlyInAnyOrderElementsOf(totals);
    }

    @Test
    void everyPartOfTheFormIsHeldAgainstItsWhole() {
        form.format()
                .rows()
                .forEach(row -> row.ofWhich()
                        .ifPresent(whole -> assertThat(form.format().relations())
                                .anyMatch(relation -> relation.kind() == Relation.Kind.AT_MOST
                                        && Form2014.rows(relation.cells()).equals(List.of(row.key()))
                                        && relation.limit().row().equals(whole))));
    }

    private List<String> against(Relation.Kind kind) {
        return form.format().relations().stream()
                .filter(relation -> relation.kind() == kind)
                .map(relation -> relation.limit().row())
                .toList();
    }

    private void findsNothing(String values) {
        assertThat(found(values)).as(values).isEmpty();
    }

    private void finds(String values, String... expected) {
        assertThat(found(values)).as(values).containsExactlyInAnyOrder(expected);
    }

    private List<String> found(String values) {
        return FiguresAgree.discrepancies(form.table(values)).stream()
                .map(discrepancy -> discrepancy.finding().severity().name().toLowerCase(Locale.ROOT) + " "
                        + discrepancy.finding().rule() + " "
                        + discrepancy.cell().row())
                .toList();
    }
}
