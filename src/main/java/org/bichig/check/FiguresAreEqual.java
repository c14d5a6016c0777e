package org.bichig.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Severity;
import org.bichig.statistics.Relation;

/** Two rows that count the same things give the same figure. */
final class FiguresAreEqual implements Proof {

    @Override
    public List<Discrepancy> find(Relation relation, Figures figures) {
        List<Discrepancy> found = new ArrayList<>();
        for (String row : relation.rows()) {
            String other = relation.against();
            Optional<BigDecimal> number = figures.number(row);
            Optional<BigDecimal> expected = figures.number(other);
            String both = "Found " + figures.typed(row) + " for " + figures.named(row);
            if (number.isPresent() && expected.isPresent()) {
                if (number.get().compareTo(expected.get()) != 0) {
                    found.add(figures.contradiction(
                            relation,
                            relation.severity(),
                            row,
                            both + "; expected " + figures.typed(other) + ", the figure of " + figures.named(other)
                                    + "."));
                }
            } else if (figures.isAboveZero(row) || figures.isAboveZero(other)) {
                found.add(figures.discrepancy(
                        relation,
                        Severity.NOTE,
                        row,
                        both + ", and " + figures.typed(other) + " for " + figures.named(other)
                                + "; that they are equal cannot be seen.",
                        Figures.ENTER_IT));
            }
        }
        return found;
    }
}
