package org.bichig.check;

import org.bichig.finding.Findings;

/**
 * One thing that is looked for in the reports of a body, held against each other. The name of the class is the rule.
 */
interface OrganRule {

    void check(OneOrgan organ, Findings findings);
}
