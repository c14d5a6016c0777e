package org.bichig.check;

import org.bichig.finding.Findings;
import org.bichig.model.Site;

/** The tables of a body agree from year to year, as its format says. Each report is looked at with one other only. */
final class FiguresAgreeWithTheYearBefore implements Rule {

    @Override
    public void check(Site site, Findings findings) {
        for (TwoYears years : TwoYears.of(site)) {
            YearsFollow.find(years).forEach(discrepancy -> findings.add(discrepancy.finding()));
            FiguresDoNotJump.find(years).forEach(discrepancy -> findings.add(discrepancy.finding()));
        }
    }
}
