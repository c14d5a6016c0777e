package org.bichig.check.text;

import java.time.LocalDate;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.model.Organ;
import org.bichig.script.DateAndTime;

/**
 * A report is published in time: until 2020 by 31 March of the next year (《政府信息公开条例》), from then on a department by 31
 * January, a county by 20 February, a prefecture by 10 March, a province by 31 March (国办公开办函〔2021〕30号).
 */
final class LatePublication implements TextRule {

    private static final String RULE = "late-publication";
    private static final int NEW_NOTICE = 2021;

    @Override
    public void check(ReportText text, Findings findings) {
        LocalDate due = due(text.organ().level(), text.year());
        text.report()
                .metadata()
                .published()
                .map(DateAndTime::date)
                .filter(published -> published.isAfter(due))
                .ifPresent(
                        published -> findings.add(
                                Finding.warning(
                                        RULE,
                                        text.report().place(),
                                        "The report was published on " + published + "; it was due on " + due + ".",
                                        "",
                                        "If the date is that of a move to another system, give it as pageDate: and the first one as published:.")));
        text.report()
                .metadata()
                .pageDate()
                .map(DateAndTime::date)
                .filter(shown -> text.report().metadata().published().isEmpty() && shown.isAfter(due))
                .ifPresent(shown -> findings.add(Finding.note(
                        RULE,
                        text.report().place(),
                        "The page was dated " + shown + ", and the report was due on " + due
                                + ". When it was first published is not known.",
                        "",
                        "If the first publication can be found out, give it as published:.")));
    }

    private static LocalDate due(Organ.Level level, int year) {
        if (year < NEW_NOTICE) {
            return LocalDate.of(year + 1, 3, 31);
        }
        return switch (level) {
            case DEPARTMENT, OFFICE, TOWNSHIP -> LocalDate.of(year + 1, 1, 31);
            case COUNTY -> LocalDate.of(year + 1, 2, 20);
            case PREFECTURE -> LocalDate.of(year + 1, 3, 10);
            case PROVINCE -> LocalDate.of(year + 1, 3, 31);
        };
    }
}
