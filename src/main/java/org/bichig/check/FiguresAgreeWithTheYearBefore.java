package org.bichig.check;

import org.bichig.finding.Findings;

/** The tables of a body agree from year to year, as its format says. Each report is looked at with one other only. */
final class FiguresAgreeWithTheYearBefore implements OrganRule {

    @Override
    public void check(OneOrgan organ, Findings findings) {
        organ.eachWithTheYearBefore((report, before) ->
                TwoYears.of(report.report(), before.report()).ifPresent(years -> check(years, findings)));
    }

    private static void check(TwoYears years, Findings findings) {
        YearsFollow.find(years).forEach(discrepancy -> findings.add(discrepancy.finding()));
        FiguresDoNotJump.find(years).forEach(discrepancy -> findings.add(discrepancy.finding()));
    }
}
