package org.bichig.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.bichig.script.LocalText;

/**
 * What a total of a report is made of.
 *
 * @param unit of all its figures
 * @param breakdowns its parts, form by form
 */
public record Composition(String key, LocalText label, LocalText unit, List<Breakdown> breakdowns) {

    /**
     * The parts in some forms.
     *
     * @param column address of the column
     * @param whole the row that the parts add up to; empty when they may overlap
     */
    public record Breakdown(List<String> forms, String column, Optional<String> whole, List<Part> parts) {}

    /**
     * One part.
     *
     * @param rows if there are several, it is their sum
     */
    public record Part(LocalText label, List<String> rows) {}

    /**
     * A part of a filled-in form.
     *
     * @param value empty when one of its rows has no number
     * @param shown the figure as typed, or the sum; else the mark that stands in its place, which may be empty
     * @param percent of the whole, to one decimal, where all parts are given and add up to it
     */
    public record Share(Part part, Optional<BigDecimal> value, String shown, Optional<BigDecimal> percent) {}

    /** The parts of this form's total; nothing when the form is not broken down. */
    public List<Share> in(Table table) {
        return breakdowns.stream()
                .filter(breakdown -> breakdown.forms().contains(table.format().id()))
                .findFirst()
                .map(breakdown -> shares(breakdown, table))
                .orElse(List.of());
    }

    private static List<Share> shares(Breakdown breakdown, Table table) {
        List<Share> shares = breakdown.parts().stream()
                .map(part -> share(part, breakdown.column(), table))
                .toList();
        Optional<BigDecimal> whole = breakdown
                .whole()
                .flatMap(row -> number(table.cell(new CellKey(row, breakdown.column()))))
                .filter(total -> total.signum() > 0 && addUpTo(total, shares));
        return whole.map(total -> shares.stream()
                        .map(share -> new Share(
                                share.part(),
                                share.value(),
                                share.shown(),
                                share.value().map(value -> percent(value, total))))
                        .toList())
                .orElse(shares);
    }

    private static Share share(Part part, String column, Table table) {
        List<Cell> cells = part.rows().stream()
                .map(row -> table.cell(new CellKey(row, column)))
                .toList();
        List<BigDecimal> numbers =
                cells.stream().flatMap(cell -> number(cell).stream()).toList();
        if (numbers.size() < cells.size()) {
            return new Share(
                    part, Optional.empty(), cells.size() == 1 ? cells.get(0).asWritten() : "", Optional.empty());
        }
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String shown = cells.size() == 1 ? cells.get(0).asWritten() : sum.toPlainString();
        return new Share(part, Optional.of(sum), shown, Optional.empty());
    }

    private static boolean addUpTo(BigDecimal total, List<Share> shares) {
        return shares.stream().allMatch(share -> share.value().isPresent())
                && shares.stream()
                                .map(share -> share.value().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(total)
                        == 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> number(Cell cell) {
        return cell instanceof Cell.Number number ? Optional.of(number.value()) : Optional.empty();
    }
}
