package org.bichig.check.twin;

import org.bichig.finding.Findings;

/** Something that must hold between a text and its translation. Rules hold no state. */
interface TwinRule {
    void check(Twin twin, Findings findings);
}
