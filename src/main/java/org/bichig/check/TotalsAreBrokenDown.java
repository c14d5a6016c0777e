package org.bichig.check;

import java.util.List;
import org.bichig.statistics.Relation;

/** A total above 0 says what it is made up of. */
final class TotalsAreBrokenDown implements Proof {

    @Override
    public List<Discrepancy> find(Relation relation, Figures figures) {
        String total = relation.against();
        if (!figures.isAboveZero(total) || !figures.given(relation.rows()).isEmpty()) {
            return List.of();
        }
        return List.of(figures.discrepancy(
                relation,
                relation.severity(),
                total,
                "Found " + figures.typed(total) + " for " + figures.named(total) + ", but none of its parts is given; "
                        + "expected figures that add up to it at " + String.join(", ", relation.rows()) + ".",
                "Enter the parts as the original form gives them. " + Figures.orAcknowledge(relation.rule(), total)));
    }
}
