package org.bichig.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Findings;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.model.StatisticsReturn;
import org.bichig.statistics.Relation;
import org.bichig.statistics.Table;

/**
 * The figures of a table agree with one another, as its format says (勾稽关系); or the office has said why they stand as
 * they are.
 */
final class FiguresAgree implements Rule {

    @Override
    public void check(Site site, Findings findings) {
        for (Report report : site.reports()) {
            Optional<Table> table = report.statistics().map(StatisticsReturn::table);
            List<Discrepancy> discrepancies =
                    table.map(FiguresAgree::discrepancies).orElse(List.of());
            Acknowledged acknowledged = Acknowledged.of(discrepancies, report.acknowledgements());
            findings.addAll(acknowledged.findings());
            // A figure that cannot be read hides what there was to acknowledge about it.
            if (table.isEmpty() || table.get().isReadable()) {
                findings.addAll(acknowledged.unused(table.map(Table::format)));
            }
        }
    }

    static List<Discrepancy> discrepancies(Table table) {
        Figures figures = new Figures(table);
        List<Discrepancy> found = new ArrayList<>(FiguresAreNotNegative.find(figures));
        for (Relation relation : table.format().relations()) {
            boolean isKnown = relation.all().noneMatch(table::isUnreadable);
            if (isKnown) {
                found.addAll(proof(relation.kind()).find(relation, figures));
            }
        }
        return found;
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
