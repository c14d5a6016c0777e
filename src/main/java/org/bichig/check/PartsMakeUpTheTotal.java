package org.bichig.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Severity;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Relation;

/**
 * A total is the sum of its parts, or several figures together are as much as several others. Where blanks are among them,
 * nobody knows: if it works out with the blanks as 0, that is worth a note, and if it does not, a warning at most.
 */
final class PartsMakeUpTheTotal implements Proof {

    @Override
    public List<Discrepancy> find(Relation relation, Figures figures) {
        BigDecimal parts = figures.sum(relation.cells());
        BigDecimal totals = figures.sum(relation.against());
        if (nothingToCompare(relation, figures)) {
            return List.of();
        }
        boolean isEqual = parts.compareTo(totals) == 0;
        List<CellKey> blank = blank(relation, figures);
        if (blank.isEmpty()) {
            return isEqual
                    ? List.of()
                    : List.of(figures.contradiction(
                            relation, relation.severity(), relation.limit(), found(relation, figures) + "."));
        }
        String unknown = figures.keys(blank, relation);
        return List.of(
                isEqual
                        ? figures.discrepancy(
                                relation,
                                Severity.NOTE,
                                relation.limit(),
                                together(relation.against(), figures)
                                        + (relation.against().size() == 1 ? " is" : " are together")
                                        + " the sum of " + partsOf(relation)
                                        + " if what is not given counts as 0: " + unknown + ".",
                                Figures.ENTER_IT)
                        : figures.contradiction(
                                relation,
                                Figures.inDoubt(relation.severity()),
                                relation.limit(),
                                found(relation, figures) + "; not given: " + unknown + "."));
    }

    /** A total alone, above 0 or blank: either nothing was said, or what is missing is told by another rule. */
    private static boolean nothingToCompare(Relation relation, Figures figures) {
        if (!figures.given(relation.cells()).isEmpty()) {
            return false;
        }
        List<CellKey> totals = figures.given(relation.against());
        boolean allZero = figures.sum(totals).signum() == 0;
        return totals.isEmpty() || relation.against().size() == 1 && !allZero;
    }

    /** Where the one total is blank, that is what is not known, whatever parts are. */
    private static List<CellKey> blank(Relation relation, Figures figures) {
        List<CellKey> totals = figures.blank(relation.against());
        if (!totals.isEmpty() && relation.against().size() == 1) {
            return totals;
        }
        return Stream.concat(totals.stream(), figures.blank(relation.cells()).stream())
                .toList();
    }

    private static String found(Relation relation, Figures figures) {
        CellKey total = relation.limit();
        String expected = figures.sum(relation.cells()).toPlainString() + ", the sum of " + partsOf(relation) + ": "
                + figures.addends(relation.cells(), total);
        if (relation.against().size() == 1) {
            return "Found " + figures.typed(total) + " for " + figures.named(total) + "; expected " + expected;
        }
        boolean noTotal = figures.given(relation.against()).isEmpty();
        return "Found " + (noTotal ? "blank" : figures.sum(relation.against()).toPlainString()) + " for "
                + together(relation.against(), figures) + "; expected " + expected;
    }

    private static String partsOf(Relation relation) {
        return relation.against().size() == 1 ? "its parts" : "the other side";
    }

    private static String together(List<CellKey> totals, Figures figures) {
        CellKey first = totals.get(0);
        return Stream.concat(
                        totals.stream().skip(1).map(cell -> figures.named(cell, first)),
                        Stream.of(figures.named(first)))
                .collect(Collectors.joining(" + "));
    }
}
