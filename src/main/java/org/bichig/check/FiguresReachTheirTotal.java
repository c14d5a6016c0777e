package org.bichig.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Relation;

/**
 * What was published went out on some channel, so that the channels together reach the total. They may well be above it,
 * since one piece goes out on several. An office that gives no channel at all contradicts nothing.
 */
final class FiguresReachTheirTotal implements Proof {

    @Override
    public List<Discrepancy> find(Relation relation, Figures figures) {
        CellKey total = relation.limit();
        Optional<BigDecimal> least = figures.number(total);
        BigDecimal sum = figures.sum(relation.cells());
        boolean nothingToAdd = figures.given(relation.cells()).isEmpty();
        if (least.isEmpty() || nothingToAdd || sum.compareTo(least.get()) >= 0) {
            return List.of();
        }
        return List.of(figures.contradiction(
                relation,
                relation.severity(),
                total,
                "Found " + figures.typed(total) + " for " + figures.named(total) + "; expected at most "
                        + sum.toPlainString() + ": " + figures.addends(relation.cells(), total)
                        + notGiven(figures.keys(figures.blank(relation.cells()), relation)) + "."));
    }

    private static String notGiven(String keys) {
        return keys.isEmpty() ? "" : "; not given: " + keys;
    }
}
