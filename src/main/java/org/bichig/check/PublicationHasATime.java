package org.bichig.check;

import java.time.LocalTime;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.model.Report;
import org.bichig.script.DateAndTime;

/**
 * META PubDate is asked for to the minute (yyyy-MM-dd HH:mm); a time is never made up, so this only reminds. Midnight is what
 * systems write that know no time.
 */
final class PublicationHasATime implements ReportRule {

    private static final String RULE = "publication-time";

    @Override
    public void check(OneReport report, Findings findings) {
        report.report().metadata().published().ifPresent(published -> {
            if (published.time().isEmpty()) {
                findings.add(finding(
                        report.report(),
                        published,
                        "The date of publication has no time, which META PubDate asks for.",
                        "If the time is known, write published: " + published + " 09:00."));
            } else if (published.time().get().equals(LocalTime.MIDNIGHT)) {
                findings.add(finding(
                        report.report(),
                        published,
                        "The report was published at midnight, which is what a system writes that knows no time.",
                        "If the time is known, write it."));
            }
        });
    }

    private static Finding finding(Report report, DateAndTime published, String message, String mend) {
        return Finding.note(RULE, report.place(), message, published.toString(), mend);
    }
}
