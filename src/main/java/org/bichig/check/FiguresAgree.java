package org.bichig.check;

import java.util.ArrayList;
import java.util.List;
import org.bichig.finding.Findings;
import org.bichig.finding.Subject;
import org.bichig.model.StatisticsReturn;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Relation;
import org.bichig.statistics.Table;

/** The figures of a table agree with one another, as its format says (勾稽关系). */
final class FiguresAgree implements ReportRule {

    @Override
    public void check(OneReport report, Findings findings) {
        report.report()
                .statistics()
                .map(StatisticsReturn::table)
                .ifPresent(table -> discrepancies(table).forEach(discrepancy -> findings.add(discrepancy.finding())));
    }

    static List<Discrepancy> discrepancies(Table table) {
        Figures figures = new Figures(table);
        List<Discrepancy> found = new ArrayList<>(FiguresAreNotNegative.find(figures));
        for (Relation relation : table.format().relations()) {
            boolean isKnown = relation.all().noneMatch(table::isUnreadable);
            if (isKnown) {
                proof(relation.kind())
                        .find(relation, figures)
                        .forEach(discrepancy -> found.add(about(discrepancy, relation, figures)));
            }
        }
        return found;
    }

    /** What two sides disagree on, so that an acknowledgement can say of which figures it speaks. */
    private static Discrepancy about(Discrepancy discrepancy, Relation relation, Figures figures) {
        CellKey cell = discrepancy.cell();
        boolean severalTotals =
                relation.kind() == Relation.Kind.SUM && relation.against().size() > 1;
        String found = severalTotals ? figures.sum(relation.against()).toPlainString() : figures.typed(cell);
        String expected = switch (relation.kind()) {
            case AT_MOST, EQUAL -> figures.typed(relation.limit());
            case SUM, SUM_AT_LEAST -> figures.sum(relation.cells()).toPlainString();
            case BREAKDOWN, REQUIRES -> "";
        };
        return new Discrepancy(
                cell, discrepancy.finding().about(new Subject(cell.row(), cell.column(), found, expected)));
    }

    private static Proof proof(Relation.Kind kind) {
        return switch (kind) {
            case AT_MOST -> new NoFigureIsAboveItsLimit();
            case SUM_AT_LEAST -> new FiguresReachTheirTotal();
            case EQUAL -> new FiguresAreEqual();
            case SUM -> new PartsMakeUpTheTotal();
            case BREAKDOWN -> new TotalsAreBrokenDown();
            case REQUIRES -> new FiguresHaveTheirCause();
        };
    }
}
