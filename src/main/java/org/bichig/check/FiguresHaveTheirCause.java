package org.bichig.check;

import java.util.List;
import org.bichig.statistics.Relation;

/** Nobody is trained where there was no training. */
final class FiguresHaveTheirCause implements Proof {

    @Override
    public List<Discrepancy> find(Relation relation, Figures figures) {
        String cause = relation.against();
        if (figures.isAboveZero(cause)) {
            return List.of();
        }
        return relation.rows().stream()
                .filter(figures::isAboveZero)
                .map(row -> figures.contradiction(
                        relation,
                        relation.severity(),
                        row,
                        "Found " + figures.typed(row) + " for " + figures.named(row)
                                + "; expected a figure above 0 for " + figures.named(cause) + ", which is "
                                + figures.typed(cause) + "."))
                .toList();
    }
}
