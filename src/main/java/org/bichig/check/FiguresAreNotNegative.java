package org.bichig.check;

import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.Typed;

/** What is counted, or paid, is not below 0. */
final class FiguresAreNotNegative {

    private static final String RULE = "negative-figure";

    private FiguresAreNotNegative() {}

    static List<Discrepancy> find(Figures figures) {
        return figures.table().format().figures().stream()
                .map(FormatRow::key)
                .filter(row -> figures.number(row)
                        .filter(number -> number.signum() < 0)
                        .isPresent())
                .map(row -> new Discrepancy(row, finding(row, figures)))
                .toList();
    }

    private static Finding finding(String row, Figures figures) {
        Typed typed = figures.table().typed(row).orElseThrow();
        return Finding.of(
                Severity.ERROR,
                RULE,
                typed.place(),
                "Found " + figures.typed(row) + " for " + figures.named(row) + "; expected 0 or more.",
                typed.line(),
                "Compare the figure with the original form and mend it. " + Figures.orAcknowledge(RULE, row));
    }
}
