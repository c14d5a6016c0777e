package org.bichig.check;

import org.bichig.finding.Findings;
import org.bichig.model.Site;

/** One thing that is looked for. The name of the class is the rule. */
interface Rule {

    void check(Site site, Findings findings);
}
