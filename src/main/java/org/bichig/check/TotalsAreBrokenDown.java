package org.bichig.check;

import java.util.List;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Relation;

/** A total above 0 says what it is made up of. */
final class TotalsAreBrokenDown implements Proof {

    @Override
    public List<Discrepancy> find(Relation relation, Figures figures) {
        CellKey total = relation.limit();
        if (!figures.isAboveZero(total) || !figures.given(relation.cells()).isEmpty()) {
            return List.of();
        }
        return List.of(figures.discrepancy(
                relation,
                relation.severity(),
                total,
                "Found " + figures.typed(total) + " for " + figures.named(total) + ", but none of its parts is given; "
                        + "expected figures that add up to it at " + figures.keys(relation.cells(), relation) + ".",
                "Enter the parts as the original form gives them. " + Figures.OR_ACKNOWLEDGE));
    }
}
