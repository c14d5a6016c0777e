package org.bichig.check.text;

import org.bichig.finding.Findings;

/** One thing that is looked for in the Chinese text of a report. The name of the class is the rule. */
public interface TextRule {

    void check(ReportText text, Findings findings);
}
