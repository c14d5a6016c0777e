package org.bichig.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;

/**
 * One table of a form with nothing filled in, as a machine reads it.
 *
 * @param cells those that take a figure
 */
record EmptyRecords(String key, String title, List<EmptyCell> cells) {

    /**
     * One cell.
     *
     * @param rowPath labels from the outermost row to the cell's own
     * @param columnPath heads from the outermost group to the cell's own column
     * @param unit that the form names; else empty
     */
    record EmptyCell(CellKey key, List<String> rowPath, List<String> columnPath, String unit) {}

    static EmptyRecords of(Words words, Format format, FormatTable table) {
        List<FigureColumn> columns = table.figureColumns();
        Map<String, List<String>> columnPaths = new HashMap<>();
        columns.forEach(column -> columnPaths.put(
                column.address(), column.heads().stream().map(words::said).toList()));
        List<EmptyCell> cells = new ArrayList<>();
        List<FormatRow> above = new ArrayList<>();
        for (FormatRow row : table.rows()) {
            above.removeIf(ancestor -> ancestor.level() >= row.level());
            above.add(row);
            if (!row.isHeading()) {
                List<String> rowPath =
                        above.stream().map(each -> words.said(each.label())).toList();
                for (FigureColumn column : columns) {
                    String unit = table.unit(row, column)
                            .map(format.units()::get)
                            .map(words::said)
                            .orElse("");
                    cells.add(new EmptyCell(
                            new CellKey(row.key(), column.address()),
                            rowPath,
                            columnPaths.getOrDefault(column.address(), List.of()),
                            unit));
                }
            }
        }
        return new EmptyRecords(table.key(), words.said(table.title()), List.copyOf(cells));
    }
}
