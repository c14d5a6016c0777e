package org.bichig.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Severity;
import org.bichig.statistics.Relation;

/**
 * A total is the sum of its parts. Where blanks are among them, nobody knows: if it works out with the blanks as 0, that is
 * worth a note, and if it does not, a warning at most.
 */
final class PartsMakeUpTheTotal implements Proof {

    @Override
    public List<Discrepancy> find(Relation relation, Figures figures) {
        String total = relation.against();
        List<String> blank = figures.blank(relation.rows());
        boolean noPartIsGiven = blank.size() == relation.rows().size();
        Optional<BigDecimal> entered = figures.number(total);
        if (noPartIsGiven && (entered.isEmpty() || entered.get().signum() != 0)) {
            return List.of();
        }
        BigDecimal sum = figures.sum(relation.rows());
        boolean isEqual = entered.orElse(BigDecimal.ZERO).compareTo(sum) == 0;
        if (entered.isPresent() && blank.isEmpty()) {
            return isEqual
                    ? List.of()
                    : List.of(figures.contradiction(
                            relation, relation.severity(), total, found(relation, figures) + "."));
        }
        String unknown = entered.isEmpty() ? total : String.join(", ", blank);
        return List.of(
                isEqual
                        ? figures.discrepancy(
                                relation,
                                Severity.NOTE,
                                total,
                                figures.named(total) + " is the sum of its parts if what is not given counts as 0: "
                                        + unknown + ".",
                                Figures.ENTER_IT)
                        : figures.contradiction(
                                relation,
                                Figures.inDoubt(relation.severity()),
                                total,
                                found(relation, figures) + "; not given: " + unknown + "."));
    }

    private static String found(Relation relation, Figures figures) {
        String total = relation.against();
        return "Found " + figures.typed(total) + " for " + figures.named(total) + "; expected "
                + figures.sum(relation.rows()).toPlainString() + ", the sum of its parts: "
                + figures.addends(relation.rows());
    }
}
