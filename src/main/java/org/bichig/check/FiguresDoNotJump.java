package org.bichig.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bichig.finding.Severity;
import org.bichig.statistics.Cell;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Format;
import org.bichig.statistics.Relation;

/**
 * A figure that is more than ten times that of the year before, or less than a tenth, or that comes from 0 or goes to 0, is
 * worth a second look: most often a digit was typed twice, or two rows were exchanged. Where a total stands in the same row,
 * only that is looked at, and small numbers may do what they like.
 */
final class FiguresDoNotJump {

    private static final String RULE = "figure-jumps";

    /** From 0 to 9 and back is everyday life of a small office. */
    private static final BigDecimal SMALL = BigDecimal.TEN;

    private FiguresDoNotJump() {}

    static List<Discrepancy> find(TwoYears years) {
        Format format = years.now().table().format();
        Set<CellKey> parts = partsOfRows(format);
        return years.now().table().cells().keySet().stream()
                .filter(cell -> !parts.contains(cell))
                .filter(years::areComparable)
                .filter(cell -> !years.now().mayFall(cell))
                .filter(cell -> jumps(cell, years))
                .map(cell -> years.discrepancy(
                        RULE,
                        Severity.NOTE,
                        cell,
                        List.of(),
                        years.before().typed(cell),
                        "Found " + years.now().typed(cell) + " for "
                                + years.now().named(cell) + "; "
                                + years.before().typed(cell) + " in "
                                + years.reportBefore().year() + " (" + years.placeBefore(List.of(cell)) + ").",
                        "Look whether a digit is missing or doubled, or two rows were exchanged."))
                .toList();
    }

    private static Set<CellKey> partsOfRows(Format format) {
        return format.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.SUM)
                .filter(relation -> relation.all()
                        .allMatch(cell -> cell.row().equals(relation.limit().row())))
                .flatMap(relation -> relation.cells().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean jumps(CellKey cell, TwoYears years) {
        Cell now = years.now().table().cell(cell);
        Cell before = years.before().table().cell(cell);
        if (!(now instanceof Cell.Number) || !(before instanceof Cell.Number)) {
            return false;
        }
        BigDecimal one = ((Cell.Number) now).value();
        BigDecimal other = ((Cell.Number) before).value();
        BigDecimal less = one.min(other);
        BigDecimal more = one.max(other);
        return less.signum() >= 0
                && more.subtract(less).compareTo(SMALL) >= 0
                && more.compareTo(less.multiply(BigDecimal.TEN)) > 0;
    }
}
