package org.bichig.check;

import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Typed;

/** What is counted, or paid, is not below 0. */
final class FiguresAreNotNegative {

    private static final String RULE = "negative-figure";

    private FiguresAreNotNegative() {}

    static List<Discrepancy> find(Figures figures) {
        return figures.table().cells().keySet().stream()
                .filter(cell -> figures.number(cell)
                        .filter(number -> number.signum() < 0)
                        .isPresent())
                .filter(cell -> !figures.mayFall(cell))
                .map(cell -> new Discrepancy(cell, finding(cell, figures)))
                .toList();
    }

    private static Finding finding(CellKey cell, Figures figures) {
        Typed typed = figures.table().typed(cell).orElseThrow();
        return Finding.of(
                Severity.ERROR,
                RULE,
                typed.place(),
                "Found " + figures.typed(cell) + " for " + figures.named(cell) + "; expected 0 or more.",
                typed.line(),
                "Compare the figure with the original form and mend it. " + Figures.OR_ACKNOWLEDGE);
    }
}
