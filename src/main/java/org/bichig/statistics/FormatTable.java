package org.bichig.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.script.LocalText;

/**
 * One table of a format.
 *
 * @param key unique within the format
 * @param title the caption
 * @param note what the form itself says about its figures, such as what they must add up to (勾稽关系)
 * @param stub the head above the labels of the rows, if the form has one
 * @param units the head of the column that shows units, if the form has one
 * @param unit key of the unit of all figures whose row and column name none
 * @param labelledRows whether the labels of the rows are shown; a table of one row has none on the official forms
 */
public record FormatTable(
        String key,
        LocalText title,
        Optional<LocalText> note,
        Optional<LocalText> stub,
        Optional<LocalText> units,
        Optional<String> unit,
        boolean labelledRows,
        List<Column> columns,
        List<FormatRow> rows) {

    /** The same with the year of the report in the heads of its columns. */
    FormatTable in(int year) {
        List<Column> ofTheYear = columns.stream().map(column -> column.in(year)).toList();
        return new FormatTable(key, title, note, stub, units, unit, labelledRows, ofTheYear, rows);
    }

    /** The columns of figures, in order. */
    public List<FigureColumn> figureColumns() {
        List<FigureColumn> found = new ArrayList<>();
        collect(columns, "", List.of(), found);
        return found;
    }

    /** The columns of figures below a head. */
    public static List<FigureColumn> below(String block, Column column) {
        List<FigureColumn> found = new ArrayList<>();
        collect(List.of(column), block, List.of(), found);
        return found;
    }

    private static void collect(List<Column> columns, String block, List<LocalText> above, List<FigureColumn> found) {
        for (Column column : columns) {
            List<LocalText> heads = new ArrayList<>(above);
            heads.add(column.label());
            if (column instanceof Column.Group group) {
                String inner =
                        group.key().map(key -> FigureColumn.within(block, key)).orElse(block);
                collect(group.columns(), inner, heads, found);
            } else if (column instanceof Column.Single single) {
                found.add(new FigureColumn(block, List.copyOf(heads), single));
            }
        }
    }

    public Optional<FigureColumn> column(String address) {
        return figureColumns().stream()
                .filter(column -> column.address().equals(address))
                .findFirst();
    }

    public boolean hasOneColumn() {
        return columns.size() == 1 && columns.get(0) instanceof Column.Single;
    }

    /** The rows that take figures. */
    public List<FormatRow> figures() {
        return rows.stream().filter(row -> !row.isHeading()).toList();
    }

    /** All cells that take a figure, row by row. */
    public List<CellKey> cells() {
        List<FigureColumn> columns = figureColumns();
        return figures().stream()
                .flatMap(row -> columns.stream().map(column -> new CellKey(row.key(), column.address())))
                .toList();
    }

    /** Key of the unit of a cell: its row's, else its column's, else the table's; empty where the form names none. */
    public Optional<String> unit(FormatRow row, FigureColumn column) {
        return row.unit().or(() -> column.column().unit()).or(this::unit);
    }

    public FigureKind kind(FormatRow row, FigureColumn column) {
        return row.kind().orElse(column.column().kind());
    }
}
