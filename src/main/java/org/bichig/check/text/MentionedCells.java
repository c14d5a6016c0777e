package org.bichig.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Place;
import org.bichig.model.Report;
import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.statistics.Cell;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Mention;
import org.bichig.statistics.Table;
import org.bichig.statistics.Typed;

/** The cells of a table that a mention is about: as figures, and in words. Blank is never 0. */
record MentionedCells(Mention mention, Table table) {

    boolean areUnreadable() {
        return Stream.concat(mention.cells().stream(), mention.orWith().stream())
                .anyMatch(table::isUnreadable);
    }

    /** Whether one cell at least is a number; 0 where it is not. */
    private static Optional<BigDecimal> sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal::add);
    }

    private List<BigDecimal> numbers(List<CellKey> cells) {
        return cells.stream().flatMap(cell -> number(cell).stream()).toList();
    }

    private Optional<BigDecimal> number(CellKey key) {
        Cell cell = table.cell(key);
        if (cell instanceof Cell.Number number) {
            return Optional.of(number.value());
        }
        return cell instanceof Cell.Amount amount
                ? Money.convert(amount.value(), amount.unit(), "元")
                : Optional.empty();
    }

    /** What may be meant, in a unit: the cells together, and those that may be counted in with them. */
    List<BigDecimal> figures(String unit) {
        return asTyped().stream().flatMap(figure -> in(unit, figure).stream()).toList();
    }

    /** The same in the unit of the table. */
    List<BigDecimal> asTyped() {
        List<BigDecimal> found = new ArrayList<>();
        Optional<BigDecimal> own = sum(numbers(mention.cells()));
        own.ifPresent(found::add);
        own.ifPresent(figure -> sum(numbers(mention.orWith())).ifPresent(more -> found.add(figure.add(more))));
        return found;
    }

    private Optional<BigDecimal> in(String unit, BigDecimal figure) {
        if (!Money.isUnit(unit)) {
            return Money.isUnit(unit()) ? Optional.empty() : Optional.of(figure);
        }
        return Money.convert(figure, unit(), unit);
    }

    /** Whether a number in this unit can be about these cells: money about money, a count about a count. */
    boolean areComparable(String unit) {
        return Money.isUnit(unit) == Money.isUnit(unit());
    }

    /** The unit of the first cell, in Chinese; empty if the form names none. */
    private String unit() {
        CellKey cell = mention.cells().get(0);
        FormatTable of = tableOf(cell);
        FormatRow row = table.format().row(cell.row()).orElseThrow();
        return of.column(cell.column())
                .flatMap(column -> of.unit(row, column))
                .flatMap(key -> Optional.ofNullable(table.format().units().get(key)))
                .map(MentionedCells::chinese)
                .orElse("");
    }

    boolean haveBlanks() {
        return mention.cells().stream().anyMatch(cell -> number(cell).isEmpty());
    }

    /** Whether nothing but marks such as / stands there, which an office writes where there was nothing to count. */
    boolean areMarked() {
        return mention.cells().stream().allMatch(cell -> table.cell(cell) instanceof Cell.Mark);
    }

    Optional<CellKey> firstAboveZero() {
        return mention.cells().stream()
                .filter(cell ->
                        number(cell).filter(number -> number.signum() > 0).isPresent())
                .findFirst();
    }

    String blank(SaidNumber said) {
        return "The text says " + said.typed() + "; the table leaves " + names(mention.cells()) + " blank.";
    }

    String other(SaidNumber said) {
        return "The text says " + said.typed() + "; the table " + figures() + ".";
    }

    String otherUnit(SaidNumber said) {
        return "The text says " + said.typed() + "; the table has the same number in " + unit() + ": " + figures()
                + ".";
    }

    String denied(String words) {
        CellKey cell = firstAboveZero().orElseThrow();
        return "The text says “" + words + "”; the table gives " + typed(cell) + " for " + name(cell) + ".";
    }

    String exceeded(List<SaidNumber> parts, BigDecimal least) {
        return "The text lists "
                + parts.stream().map(SaidNumber::typed).collect(Collectors.joining(" + ")) + ", which is "
                + least.toPlainString() + " or more; the table " + figures() + ".";
    }

    private String figures() {
        String or = numbers(mention.orWith()).isEmpty()
                ? ""
                : ", and with " + names(mention.orWith()) + " "
                        + asTyped().get(asTyped().size() - 1).toPlainString();
        return "gives " + asTyped().get(0).toPlainString() + " for " + names(mention.cells()) + or;
    }

    private String names(List<CellKey> cells) {
        return cells.size() > 2
                ? name(cells.get(0)) + " to " + name(cells.get(cells.size() - 1)) + " together"
                : cells.stream().map(this::name).collect(Collectors.joining(" + "));
    }

    private String name(CellKey cell) {
        FormatTable of = tableOf(cell);
        String row = chinese(table.format().row(cell.row()).orElseThrow().label());
        FigureColumn column = of.column(cell.column()).orElseThrow();
        if (of.labelledRows()) {
            return row + " (" + cell.row() + ")";
        }
        return column.heads().stream().map(MentionedCells::chinese).collect(Collectors.joining("—")) + " ("
                + cell.column() + ")";
    }

    private String typed(CellKey cell) {
        return table.cell(cell).asWritten();
    }

    /** Where the first of them that was typed stands. */
    String place(Report report) {
        return mention.cells().stream()
                .flatMap(cell -> table.typed(cell).stream())
                .map(Typed::place)
                .findFirst()
                .map(place -> place.file() + ":" + place.line())
                .orElseGet(() -> Place.wholeFile(report.place().file()).toString());
    }

    private FormatTable tableOf(CellKey cell) {
        return table.format().tableOf(cell.row()).orElseThrow();
    }

    private static String chinese(LocalText text) {
        return text.in(Language.AUTHORITATIVE).text();
    }
}
