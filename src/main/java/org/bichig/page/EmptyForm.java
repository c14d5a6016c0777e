package org.bichig.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.bichig.page.view.Text;
import org.bichig.script.WordingStatus;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Format;

/**
 * A form in one language with nothing filled in: its heads, labels and units, which are the same in every report of the
 * year. They are most of what a page or a file says of a form, and are made once and not for each report. Safe to use from
 * several threads.
 */
final class EmptyForm {

    private final Text title;
    private final WordingStatus labels;
    private final List<CellKey> cells;
    private final Supplier<List<EmptyTable>> tables;
    private final Supplier<List<EmptyRecords>> records;

    EmptyForm(Words words, Format format) {
        this.title = words.text(format.title());
        this.labels = format.texts()
                .map(text -> text.in(words.language()).status())
                .max(Comparator.naturalOrder())
                .orElse(WordingStatus.DRAFT);
        this.cells = format.cells();
        this.tables = new Once<>(() -> format.tables().stream()
                .map(table -> EmptyTable.of(words, format, table))
                .toList());
        this.records = new Once<>(() -> format.tables().stream()
                .map(table -> EmptyRecords.of(words, format, table))
                .toList());
    }

    Text title() {
        return title;
    }

    /** How far the labels can be trusted: the least of all their statuses. */
    WordingStatus labels() {
        return labels;
    }

    /** All cells that take a figure, in the order of the form. */
    List<CellKey> cells() {
        return cells;
    }

    /** As pages show them. */
    List<EmptyTable> tables() {
        return tables.get();
    }

    /** As machines read them. */
    List<EmptyRecords> records() {
        return records.get();
    }
}
