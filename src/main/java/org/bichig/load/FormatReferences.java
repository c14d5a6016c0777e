package org.bichig.load;

import java.util.List;
import java.util.Optional;
import org.bichig.finding.Place;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;

/** Looks up what a relation of a format speaks of. What is not there becomes a finding. */
final class FormatReferences {

    private final List<FormatTable> tables;
    private boolean sound = true;

    FormatReferences(List<FormatTable> tables) {
        this.tables = tables;
    }

    boolean areSound() {
        return sound;
    }

    /** A row that takes figures, in any table. */
    Optional<FormatRow> row(Located<String> key, Fields from) {
        List<FormatRow> rows =
                tables.stream().flatMap(table -> table.figures().stream()).toList();
        Optional<FormatRow> row =
                rows.stream().filter(each -> each.key().equals(key.value())).findFirst();
        if (row.isEmpty()) {
            unknown(
                    from,
                    key,
                    "row that takes figures",
                    rows.stream().map(FormatRow::key).toList());
        }
        return row;
    }

    Optional<FormatTable> table(Located<String> key, Fields from) {
        Optional<FormatTable> table =
                tables.stream().filter(each -> each.key().equals(key.value())).findFirst();
        if (table.isEmpty()) {
            unknown(from, key, "table", tables.stream().map(FormatTable::key).toList());
        }
        return table;
    }

    /** The table that has this row. */
    FormatTable tableOf(FormatRow row) {
        return tables.stream()
                .filter(table -> table.rows().contains(row))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the table has such a column, in some block at least; a finding if not. */
    boolean hasColumn(FormatTable table, Located<String> key, Fields from) {
        List<String> keys = table.figureColumns().stream()
                .map(column -> column.column().key())
                .distinct()
                .toList();
        if (!keys.contains(key.value())) {
            unknown(from, key, "column of the table " + table.key(), keys);
        }
        return keys.contains(key.value());
    }

    private void unknown(Fields from, Located<String> key, String what, List<String> known) {
        error(
                from,
                key.place(),
                "There is no " + what + " " + VisibleText.quoted(key.value()) + ".",
                Nearest.to(key.value(), known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Use one of these: " + String.join(", ", known) + "."));
    }

    void error(Fields from, Place at, String message, String mend) {
        sound = false;
        from.error("format-reference", at, message, mend);
    }
}
