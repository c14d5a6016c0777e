package org.bichig.check;

import java.time.LocalTime;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.model.Report;
import org.bichig.model.Site;

/**
 * META PubDate is asked for to the minute (yyyy-MM-dd HH:mm); a time is never made up, so this only reminds. Midnight is what
 * systems write that know no time.
 */
final class PublicationHasATime implements Rule {

    private static final String RULE = "publication-time";

    @Override
    public void check(Site site, Findings findings) {
        for (Report report : site.reports()) {
            report.metadata()
                    .published()
                    .filter(published -> published.time().isEmpty())
                    .ifPresent(published -> findings.add(Finding.note(
                            RULE,
                            report.place(),
                            "The date of publication has no time, which META PubDate asks for.",
                            published.toString(),
                            "If the time is known, write published: " + published + " 09:00.")));
            report.metadata()
                    .published()
                    .filter(published ->
                            published.time().filter(LocalTime.MIDNIGHT::equals).isPresent())
                    .ifPresent(published -> findings.add(Finding.note(
                            RULE,
                            report.place(),
                            "The report was published at midnight, which is what a system writes that knows no time.",
                            published.toString(),
                            "If the time is known, write it.")));
        }
    }
}
