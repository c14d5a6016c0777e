package org.bichig.check;

import java.util.List;
import java.util.stream.Collectors;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Relation;

/** Nobody is trained where there was no training: what is above 0 has a cause that is above 0. */
final class FiguresHaveTheirCause implements Proof {

    @Override
    public List<Discrepancy> find(Relation relation, Figures figures) {
        if (relation.against().stream().anyMatch(figures::isAboveZero)) {
            return List.of();
        }
        return relation.cells().stream()
                .filter(figures::isAboveZero)
                .map(cell -> figures.contradiction(
                        relation,
                        relation.severity(),
                        cell,
                        "Found " + figures.typed(cell) + " for " + figures.named(cell)
                                + "; expected a figure above 0 for " + causes(relation, cell, figures) + "."))
                .toList();
    }

    private static String causes(Relation relation, CellKey cell, Figures figures) {
        return relation.against().stream()
                .map(cause -> figures.named(cause, cell) + ", which is " + figures.typed(cause))
                .collect(Collectors.joining(", or for "));
    }
}
