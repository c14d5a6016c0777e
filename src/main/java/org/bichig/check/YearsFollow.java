package org.bichig.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Severity;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.YearRelation;

/**
 * What is carried out of one year is carried into the next, and what was in force stays in force unless it was repealed: a
 * relation of the format between the tables of two years. Where the forms differ, only cells that mean the same are compared.
 */
final class YearsFollow {

    private YearsFollow() {}

    static List<Discrepancy> find(TwoYears years) {
        return years.now().table().format().betweenYears().stream()
                .filter(relation -> relation.lastYear().stream().allMatch(years::areComparable))
                .filter(relation -> !years.isUnreadable(thisYear(relation), relation.lastYear()))
                .flatMap(relation -> find(relation, years).stream())
                .toList();
    }

    private static List<CellKey> thisYear(YearRelation relation) {
        return Stream.of(relation.cells(), relation.plus(), relation.minus())
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<Discrepancy> find(YearRelation relation, TwoYears years) {
        Figures now = years.now();
        BigDecimal found = now.sum(relation.cells());
        BigDecimal expected = years.before()
                .sum(relation.lastYear())
                .add(now.sum(relation.plus()))
                .subtract(now.sum(relation.minus()));
        boolean holds = relation.kind() == YearRelation.Kind.AT_LEAST
                ? found.compareTo(expected) >= 0
                : found.compareTo(expected) == 0;
        if (holds) {
            return Optional.empty();
        }
        boolean nothingToCompare = now.given(relation.cells()).isEmpty()
                || years.before().given(relation.lastYear()).isEmpty();
        boolean allGiven = now.blank(thisYear(relation)).isEmpty()
                && years.before().blank(relation.lastYear()).isEmpty();
        if (nothingToCompare) {
            return Optional.of(discrepancy(relation, Severity.NOTE, found, expected, years));
        }
        Severity severity = allGiven ? relation.severity() : Figures.inDoubt(relation.severity());
        return Optional.of(discrepancy(relation, severity, found, expected, years));
    }

    private static Discrepancy discrepancy(
            YearRelation relation, Severity severity, BigDecimal found, BigDecimal expected, TwoYears years) {
        Figures now = years.now();
        CellKey cell = relation.cells().get(0);
        String what = relation.cells().size() == 1
                ? now.typed(cell) + " for " + now.named(cell)
                : found.toPlainString() + " for " + now.addends(relation.cells(), cell);
        String least = relation.kind() == YearRelation.Kind.AT_LEAST ? "at least " : "";
        return years.discrepancy(
                relation.rule(),
                severity,
                cell,
                thisYear(relation),
                expected.toPlainString(),
                "Found " + what + "; expected " + least + expected.toPlainString() + ": " + sum(relation, years) + " ("
                        + years.placeBefore(relation.lastYear()) + ").",
                "Compare the reports of both years with the original forms and mend the figure that is mistyped. "
                        + Figures.OR_ACKNOWLEDGE);
    }

    private static String sum(YearRelation relation, TwoYears years) {
        CellKey cell = relation.cells().get(0);
        List<String> parts = new ArrayList<>();
        parts.add(years.addendsBefore(relation.lastYear(), cell));
        parts.addAll(signed(" + ", relation.plus(), years.now(), cell));
        parts.addAll(signed(" − ", relation.minus(), years.now(), cell));
        return String.join("", parts);
    }

    private static List<String> signed(String sign, List<CellKey> cells, Figures figures, CellKey beside) {
        return cells.stream()
                .map(cell -> sign + figures.named(cell, beside) + " " + figures.typed(cell))
                .collect(Collectors.toList());
    }
}
