package org.bichig.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Severity;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Relation;

/** A part (其中) is not above its whole, nor one channel above all that was published. */
final class NoFigureIsAboveItsLimit implements Proof {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Discrepancy> find(Relation relation, Figures figures) {
        CellKey limit = relation.limit();
        Optional<BigDecimal> most = figures.number(limit);
        List<Discrepancy> found = new ArrayList<>();
        for (CellKey cell : figures.given(relation.cells())) {
            BigDecimal number = figures.number(cell).orElseThrow();
            if (most.isPresent() && isAbove(number, most.get(), relation.percent())) {
                found.add(figures.contradiction(
                        relation,
                        relation.severity(),
                        cell,
                        "Found " + figures.typed(cell) + " for " + figures.named(cell) + "; expected at most "
                                + share(relation) + figures.typed(limit) + ", the figure of "
                                + figures.named(limit, cell) + "."));
            } else if (most.isEmpty() && number.signum() > 0) {
                found.add(figures.discrepancy(
                        relation,
                        Severity.NOTE,
                        cell,
                        "Found " + figures.typed(cell) + " for " + figures.named(cell) + "; that it is not above "
                                + share(relation) + figures.named(limit, cell)
                                + " cannot be seen, since that is " + figures.typed(limit) + ".",
                        Figures.ENTER_IT));
            }
        }
        return found;
    }

    private static boolean isAbove(BigDecimal number, BigDecimal limit, int percent) {
        return number.multiply(HUNDRED).compareTo(limit.multiply(BigDecimal.valueOf(percent))) > 0;
    }

    private static String share(Relation relation) {
        return relation.percent() == HUNDRED.intValue() ? "" : relation.percent() + " % of ";
    }
}
