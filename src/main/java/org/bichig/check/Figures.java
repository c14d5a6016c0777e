package org.bichig.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.statistics.Cell;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.FigureKind;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Relation;
import org.bichig.statistics.Table;
import org.bichig.statistics.Typed;

/** The figures of a form as proofs ask for them: as numbers, where they are numbers, and in words. Blank is never 0. */
record Figures(Table table) {

    static final String ENTER_IT = "If the original form gives the figure, enter it; 0 is a figure, and blank is not.";

    /** What to do with a figure that is odd, but was published so. */
    static final String OR_ACKNOWLEDGE = "If the form itself says so, leave it and acknowledge it.";

    /** More addends than a reader takes in at once: then zeros are left out. */
    private static final int MANY = 8;

    Optional<BigDecimal> number(CellKey cell) {
        Cell found = table.cell(cell);
        if (found instanceof Cell.Number number) {
            return Optional.of(number.value());
        }
        return found instanceof Cell.Amount amount ? Optional.of(amount.value()) : Optional.empty();
    }

    boolean isAboveZero(CellKey cell) {
        return number(cell).filter(number -> number.signum() > 0).isPresent();
    }

    /** Whether the cell says how much something changed, so that it may be below 0. */
    boolean mayFall(CellKey cell) {
        FormatTable of = tableOf(cell);
        FormatRow row = table.format().row(cell.row()).orElseThrow();
        return of.kind(row, of.column(cell.column()).orElseThrow()) == FigureKind.CHANGE;
    }

    /** Those of the cells that hold a number. */
    List<CellKey> given(Collection<CellKey> cells) {
        return cells.stream().filter(cell -> number(cell).isPresent()).toList();
    }

    /** Those of the cells that hold none, but are blank or marked. */
    List<CellKey> blank(Collection<CellKey> cells) {
        return cells.stream().filter(cell -> number(cell).isEmpty()).toList();
    }

    /** The sum of those that are given. */
    BigDecimal sum(Collection<CellKey> cells) {
        return cells.stream().flatMap(cell -> number(cell).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@code 2.传真申请数 (receivedByFax)}, and in a table of several columns {@code （一）予以公开 (granted), 自然人 (natural)}. */
    String named(CellKey cell) {
        FormatTable of = tableOf(cell);
        return of.hasOneColumn() ? row(cell) : row(cell) + ", " + column(of, cell);
    }

    /** The cell named beside another one: what both have in common need not be said again. */
    String named(CellKey cell, CellKey beside) {
        FormatTable of = tableOf(cell);
        if (of.hasOneColumn() || cell.column().equals(beside.column())) {
            return row(cell);
        }
        return cell.row().equals(beside.row()) ? column(of, cell) : named(cell);
    }

    /** The keys of some cells of a relation, as they are typed in {@code report.yaml}: of the rows, or of the columns. */
    String keys(Collection<CellKey> cells, Relation relation) {
        CellKey limit = relation.limit();
        boolean columns = !tableOf(limit).hasOneColumn()
                && relation.all().allMatch(cell -> cell.row().equals(limit.row()));
        return cells.stream()
                .map(cell -> columns ? cell.column() : cell.row())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String row(CellKey cell) {
        LocalText label = table.format().row(cell.row()).orElseThrow().label();
        return label.in(Language.AUTHORITATIVE).text() + " (" + cell.row() + ")";
    }

    /** Heads of several columns are said only where they tell blocks apart. */
    private static String column(FormatTable table, CellKey cell) {
        FigureColumn column = table.column(cell.column()).orElseThrow();
        List<LocalText> heads = column.heads();
        return heads.subList(column.block().isEmpty() ? heads.size() - 1 : 0, heads.size()).stream()
                        .map(head -> head.in(Language.AUTHORITATIVE).text())
                        .collect(Collectors.joining("—"))
                + " (" + cell.column() + ")";
    }

    private FormatTable tableOf(CellKey cell) {
        return table.format().tableOf(cell.row()).orElseThrow();
    }

    /** The value as it was typed; {@code blank} if nothing was. */
    String typed(CellKey cell) {
        Cell found = table.cell(cell);
        if (found instanceof Cell.Mark mark) {
            return "“" + mark.asTyped() + "”";
        }
        return found instanceof Cell.Missing ? "blank" : found.asWritten();
    }

    /**
     * {@code 1.当面申请数 (receivedInPerson) 3 + 4.信函申请数 (receivedByLetter) 4}, of those that are given.
     *
     * @param beside a cell that the sentence names before
     */
    String addends(Collection<CellKey> cells, CellKey beside) {
        List<CellKey> given = given(cells);
        List<CellKey> shown = given.size() < MANY
                ? given
                : given.stream()
                        .filter(cell -> number(cell).orElseThrow().signum() != 0)
                        .toList();
        String sum = shown.stream()
                .map(cell -> named(cell, beside) + " " + typed(cell))
                .collect(Collectors.joining(" + "));
        if (shown.size() == given.size()) {
            return sum;
        }
        return shown.isEmpty() ? "all are 0" : sum + " (the others are 0)";
    }

    /** A discrepancy at a cell; where that was not typed, at the first other cell of the relation that was. */
    Discrepancy discrepancy(Relation relation, Severity severity, CellKey cell, String message, String mend) {
        Typed typed = Stream.of(Stream.of(cell), relation.against().stream(), relation.cells().stream())
                .flatMap(cells -> cells)
                .flatMap(key -> table.typed(key).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing was typed, so nothing can be wrong"));
        return new Discrepancy(cell, Finding.of(severity, relation.rule(), typed.place(), message, typed.line(), mend));
    }

    /** For figures that contradict each other, so that one of them must be wrong, here or on the original form. */
    Discrepancy contradiction(Relation relation, Severity severity, CellKey cell, String message) {
        return discrepancy(
                relation,
                severity,
                cell,
                message,
                "Compare the figures with the original form and mend the one that is mistyped. " + OR_ACKNOWLEDGE);
    }

    /** Errors weigh no more than warnings where a blank leaves room for doubt. */
    static Severity inDoubt(Severity severity) {
        return severity == Severity.ERROR ? Severity.WARNING : severity;
    }
}
