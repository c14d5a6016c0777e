package org.bichig.check;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.bichig.finding.Subject;
import org.bichig.model.Report;
import org.bichig.model.StatisticsReturn;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Typed;

/** The table of a body and the one that it filled in the year before. */
record TwoYears(Report report, Figures now, Report reportBefore, Figures before) {

    /** Empty unless both reports have a table. */
    static Optional<TwoYears> of(Report report, Report before) {
        return table(report).flatMap(now -> table(before).map(then -> new TwoYears(report, now, before, then)));
    }

    private static Optional<Figures> table(Report report) {
        return report.statistics().map(StatisticsReturn::table).map(Figures::new);
    }

    /** Whether a cell means the same in both tables. */
    boolean areComparable(CellKey cell) {
        return now.table().format().meansTheSame(cell, before.table().format());
    }

    /** Whether something was typed into these cells that could not be read, so that nothing can be said. */
    boolean isUnreadable(Collection<CellKey> thisYear, Collection<CellKey> lastYear) {
        return thisYear.stream().anyMatch(now.table()::isUnreadable)
                || lastYear.stream().anyMatch(before.table()::isUnreadable);
    }

    /** {@code 四、结转下年度继续办理 (carriedOut) 3 (2020)}: figures of the year before, added up. */
    String addendsBefore(Collection<CellKey> cells, CellKey beside) {
        return cells.stream()
                .map(cell -> before.named(cell, inTheTableOf(beside, cell)) + " " + before.typed(cell) + " of "
                        + reportBefore.year())
                .collect(Collectors.joining(" + "));
    }

    /** Columns need not be said again where both cells are in the same one of a table that both years have. */
    private CellKey inTheTableOf(CellKey beside, CellKey cell) {
        boolean isThere = before.table()
                .format()
                .tableOf(beside.row())
                .flatMap(table -> table.column(beside.column()))
                .isPresent();
        return isThere ? beside : cell;
    }

    /** Where the figures of the year before stand. */
    String placeBefore(Collection<CellKey> cells) {
        return cells.stream()
                .flatMap(cell -> before.table().typed(cell).stream())
                .findFirst()
                .map(typed -> typed.place().file() + ":" + typed.place().line())
                .orElse(reportBefore.place().file());
    }

    /**
     * A finding at a cell of this year; where that was not typed, at the first of the others that was.
     *
     * @param others cells of this year
     * @param expected what the figure was held against
     */
    Discrepancy discrepancy(
            String rule,
            Severity severity,
            CellKey cell,
            Collection<CellKey> others,
            String expected,
            String message,
            String mend) {
        Typed typed = Stream.concat(Stream.of(cell), others.stream())
                .flatMap(key -> now.table().typed(key).stream())
                .findFirst()
                .orElseGet(() -> new Typed(report.place(), ""));
        return new Discrepancy(
                cell,
                Finding.of(severity, rule, typed.place(), message, typed.line(), mend)
                        .about(new Subject(cell.row(), cell.column(), now.typed(cell), expected)));
    }
}
