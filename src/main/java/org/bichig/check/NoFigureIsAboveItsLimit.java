package org.bichig.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Severity;
import org.bichig.statistics.Relation;

/** A part (其中) is not above its whole, nor one channel above all that was published. */
final class NoFigureIsAboveItsLimit implements Proof {

    @Override
    public List<Discrepancy> find(Relation relation, Figures figures) {
        String limit = relation.against();
        Optional<BigDecimal> most = figures.number(limit);
        List<Discrepancy> found = new ArrayList<>();
        for (String row : figures.given(relation.rows())) {
            BigDecimal number = figures.number(row).orElseThrow();
            if (most.isPresent() && number.compareTo(most.get()) > 0) {
                found.add(figures.contradiction(
                        relation,
                        relation.severity(),
                        row,
                        "Found " + figures.typed(row) + " for " + figures.named(row) + "; expected at most "
                                + figures.typed(limit) + ", the figure of " + figures.named(limit) + "."));
            } else if (most.isEmpty() && number.signum() > 0) {
                found.add(figures.discrepancy(
                        relation,
                        Severity.NOTE,
                        row,
                        "Found " + figures.typed(row) + " for " + figures.named(row) + "; that it is not above "
                                + figures.named(limit) + " cannot be seen, since that is " + figures.typed(limit) + ".",
                        Figures.ENTER_IT));
            }
        }
        return found;
    }
}
