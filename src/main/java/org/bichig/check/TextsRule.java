package org.bichig.check;

import org.bichig.finding.Findings;

/**
 * One thing that is looked for in the texts of a report or of a standing page. The name of the class is the rule. What it
 * finds depends on these texts and on nothing else.
 */
interface TextsRule {

    void check(Texts texts, Findings findings);
}
