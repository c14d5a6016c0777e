package org.bichig.check.text;

import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** A report says of which days its figures are (统计期限). Most do; one that does not may have been shortened. */
final class PeriodIsStated implements TextRule {

    private static final String RULE = "period-missing";
    /** A text with fewer is hardly a whole report. */
    private static final int FEWEST_HEADINGS = 3;

    private static final Sought STATED = Sought.of(
            "统计(?:数据)?(?:时间|期限|时限|期间)|数据(?:的)?(?:统计)?(?:时间|期限|时限|期间)|1\\s*月\\s*1\\s*日|12\\s*月\\s*3[01]\\s*日|汇总期限");

    @Override
    public void check(ReportText text, Findings findings) {
        boolean stated = text.report().metadata().period().isPresent()
                || text.passages().stream().anyMatch(passage -> passage.has(STATED));
        if (!stated && text.headings().count() >= FEWEST_HEADINGS) {
            findings.add(Finding.note(
                    RULE,
                    text.report().place(),
                    "Neither the text nor report.yaml says of which days the figures are.",
                    "",
                    "If the report states it somewhere, give it as period:; otherwise leave it."));
        }
    }
}
