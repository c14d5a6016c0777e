package org.bichig.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.bichig.script.Language;
import org.bichig.statistics.Cell;
import org.bichig.statistics.Relation;
import org.bichig.statistics.Table;
import org.bichig.statistics.Typed;

/** The figures of a table as proofs ask for them: as numbers, where they are numbers, and in words. Blank is never 0. */
record Figures(Table table) {

    static final String ENTER_IT = "If the original form gives the figure, enter it; 0 is a figure, and blank is not.";

    Optional<BigDecimal> number(String row) {
        return table.cell(row) instanceof Cell.Number number ? Optional.of(number.value()) : Optional.empty();
    }

    boolean isAboveZero(String row) {
        return number(row).filter(number -> number.signum() > 0).isPresent();
    }

    /** Those of the rows that hold a number. */
    List<String> given(List<String> rows) {
        return rows.stream().filter(row -> number(row).isPresent()).toList();
    }

    /** Those of the rows that hold none, but are blank or marked. */
    List<String> blank(List<String> rows) {
        return rows.stream().filter(row -> number(row).isEmpty()).toList();
    }

    /** The sum of those that are given. */
    BigDecimal sum(List<String> rows) {
        return rows.stream().flatMap(row -> number(row).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@code 2.传真申请数 (receivedByFax)}. */
    String named(String row) {
        return table.format()
                        .row(row)
                        .orElseThrow()
                        .label()
                        .in(Language.AUTHORITATIVE)
                        .text() + " (" + row + ")";
    }

    /** The value as it was typed; {@code blank} if nothing was. */
    String typed(String row) {
        Cell cell = table.cell(row);
        if (cell instanceof Cell.Number number) {
            return number.asTyped();
        }
        return cell instanceof Cell.Mark mark ? "“" + mark.asTyped() + "”" : "blank";
    }

    /** {@code 1.当面申请数 (receivedInPerson) 3 + 4.信函申请数 (receivedByLetter) 4}, of those that are given. */
    String addends(List<String> rows) {
        return given(rows).stream().map(row -> named(row) + " " + typed(row)).collect(Collectors.joining(" + "));
    }

    /** A discrepancy at a row; where that row was not typed, at the first other row of the relation that was. */
    Discrepancy discrepancy(Relation relation, Severity severity, String row, String message, String mend) {
        Typed typed = Stream.of(Stream.of(row), Stream.of(relation.against()), relation.rows().stream())
                .flatMap(rows -> rows)
                .flatMap(key -> table.typed(key).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing was typed, so nothing can be wrong"));
        return new Discrepancy(row, Finding.of(severity, relation.rule(), typed.place(), message, typed.line(), mend));
    }

    /** For figures that contradict each other, so that one of them must be wrong, here or on the original form. */
    Discrepancy contradiction(Relation relation, Severity severity, String row, String message) {
        return discrepancy(
                relation,
                severity,
                row,
                message,
                "Compare the figures with the original form and mend the one that is mistyped. "
                        + orAcknowledge(relation.rule(), row));
    }

    /** What to do with a figure that is odd, but was published so. */
    static String orAcknowledge(String rule, String row) {
        return "If the form itself says so, leave it and add below acknowledge: - {rule: " + rule + ", row: " + row
                + ", reason: …}";
    }

    /** Errors weigh no more than warnings where a blank leaves room for doubt. */
    static Severity inDoubt(Severity severity) {
        return severity == Severity.ERROR ? Severity.WARNING : severity;
    }
}
