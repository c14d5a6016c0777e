package org.bichig.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.bichig.finding.Subject;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.model.StatisticsReturn;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Table;
import org.bichig.statistics.Typed;

/** The table of a body and the one that it filled in the year before. */
record TwoYears(Report report, Figures now, Report reportBefore, Figures before) {

    /** Every table of a site whose body filled one in the year before too, in the order of the site. */
    static List<TwoYears> of(Site site) {
        List<TwoYears> found = new ArrayList<>();
        // Reports stand by body, newest first: what came before, if anything did, comes next.
        for (int i = 1; i < site.reports().size(); i++) {
            Report report = site.reports().get(i - 1);
            Report before = site.reports().get(i);
            if (report.organ().equals(before.organ()) && report.year() == before.year() + 1) {
                Optional<Table> now = report.statistics().map(StatisticsReturn::table);
                Optional<Table> then = before.statistics().map(StatisticsReturn::table);
                if (now.isPresent() && then.isPresent()) {
                    found.add(new TwoYears(report, new Figures(now.get()), before, new Figures(then.get())));
                }
            }
        }
        return found;
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
