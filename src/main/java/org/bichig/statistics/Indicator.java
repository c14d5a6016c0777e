package org.bichig.statistics;

import java.util.List;
import java.util.Optional;
import org.bichig.script.LocalText;

/**
 * Something that is followed over years and bodies, whatever the form of a year calls it.
 *
 * @param key its name in addresses
 * @param unit of all its figures
 * @param meanings what its figures count, form by form, newest first
 */
public record Indicator(String key, LocalText label, LocalText unit, List<Meaning> meanings) {

    /**
     * One thing to count. Forms that share it do so because the notices say that the figure is the same one.
     *
     * @param forms the formats that have it
     * @param cell where they have it
     */
    public record Meaning(List<String> forms, CellKey cell) {}

    /** What a figure of this form counts; empty when the form has none. */
    public Optional<Meaning> meaning(String form) {
        return meanings.stream()
                .filter(meaning -> meaning.forms().contains(form))
                .findFirst();
    }

    public Reading in(Table table) {
        Optional<Meaning> meaning = meaning(table.format().id());
        if (meaning.isEmpty()) {
            return new Reading.NotAsked();
        }
        Cell cell = table.cell(meaning.get().cell());
        return cell instanceof Cell.Number number
                ? new Reading.Figure(number.value(), number.asTyped(), meaning.get())
                : new Reading.Blank(cell.asWritten());
    }
}
