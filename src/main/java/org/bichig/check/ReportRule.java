package org.bichig.check;

import org.bichig.finding.Findings;

/**
 * One thing that is looked for in a report. The name of the class is the rule. What it finds depends on that report, its
 * body and the settings of the site, and on nothing else.
 */
interface ReportRule {

    void check(OneReport report, Findings findings);
}
