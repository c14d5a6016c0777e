package org.bichig.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Severity;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Relation;

/** Two rows that count the same things give the same figure. */
final class FiguresAreEqual implements Proof {

    @Override
    public List<Discrepancy> find(Relation relation, Figures figures) {
        List<Discrepancy> found = new ArrayList<>();
        for (CellKey cell : relation.cells()) {
            CellKey other = relation.limit();
            Optional<BigDecimal> number = figures.number(cell);
            Optional<BigDecimal> expected = figures.number(other);
            String both = "Found " + figures.typed(cell) + " for " + figures.named(cell);
            if (number.isPresent() && expected.isPresent()) {
                if (number.get().compareTo(expected.get()) != 0) {
                    found.add(figures.contradiction(
                            relation,
                            relation.severity(),
                            cell,
                            both + "; expected " + figures.typed(other) + ", the figure of "
                                    + figures.named(other, cell) + "."));
                }
            } else if (figures.isAboveZero(cell) || figures.isAboveZero(other)) {
                found.add(figures.discrepancy(
                        relation,
                        Severity.NOTE,
                        cell,
                        both + ", and " + figures.typed(other) + " for " + figures.named(other, cell)
                                + "; that they are equal cannot be seen.",
                        Figures.ENTER_IT));
            }
        }
        return found;
    }
}
