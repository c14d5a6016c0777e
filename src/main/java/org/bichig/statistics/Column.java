package org.bichig.statistics;

import java.util.List;
import java.util.Optional;
import org.bichig.script.LocalText;

/** A head above the figures of a table: of one column, or of several columns that stand together. */
public sealed interface Column {

    LocalText label();

    /** The same with the year of the report in place of {@code {year}} in its labels. */
    Column in(int year);

    /**
     * A column of figures.
     *
     * @param unit key of the unit, if it is not that of the row or of the table
     */
    record Single(String key, LocalText label, Optional<String> unit, FigureKind kind) implements Column {
        @Override
        public Column in(int year) {
            return new Single(key, withYear(label, year), unit, kind);
        }
    }

    /**
     * Columns under a head of their own.
     *
     * @param key if there is one, the columns are a block: a relation that names columns holds within each block, and
     *     {@code report.yaml} may give the block alone. Without it the head is for the eye only
     */
    record Group(Optional<String> key, LocalText label, List<Column> columns) implements Column {
        @Override
        public Column in(int year) {
            return new Group(
                    key,
                    withYear(label, year),
                    columns.stream().map(column -> column.in(year)).toList());
        }
    }

    private static LocalText withYear(LocalText label, int year) {
        return label.map(text -> text.replace("{year}", Integer.toString(year)));
    }
}
