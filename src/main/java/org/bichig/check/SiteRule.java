package org.bichig.check;

import org.bichig.finding.Findings;
import org.bichig.model.Site;

/** One thing that can be seen in the site as a whole only. The name of the class is the rule. */
interface SiteRule {

    void check(Site site, Findings findings);
}
