package org.bichig.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bichig.model.Report;
import org.bichig.page.DataTable.Field;
import org.bichig.page.DataTable.Reference;
import org.bichig.statistics.Cell;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Table;

/**
 * Every figure of a site, one a row. Figures carry the keys of their row and column alone, so that the table stays small;
 * {@link FormTables} say them in words.
 */
final class FigureTable {

    private FigureTable() {}

    static DataTable of(List<Report> reports) {
        return new DataTable(
                "figures",
                "每份报告的每个数据，一行一个",
                List.of(
                        new Field("organ", "string", "key of the body, see organs"),
                        new Field("year", "year", "the year that the report is about"),
                        new Field("format", "string", "the form that was filled in, see formats"),
                        new Field("table", "string", "the table of the form"),
                        new Field("row", "string", "key of the row, see rows"),
                        new Field("column", "string", "key of the column, see columns"),
                        new Field(
                                "kind",
                                "string",
                                "number; mark: the office wrote a mark such as / in place of a "
                                        + "number; missing: nothing was given, which is not 0"),
                        new Field("value", "number", "the figure, exact; empty unless kind is number"),
                        new Field("mark", "string", "the mark as written; empty unless kind is mark"),
                        new Field("unit", "string", "unit of the figure, in Chinese; empty where the form names none")),
                List.of("organ", "year", "row", "column"),
                List.of(
                        new Reference(OpenData.REPORT_KEY, "reports"),
                        new Reference(FormTables.ROW_KEY, "rows"),
                        new Reference(FormTables.COLUMN_KEY, "columns")),
                () -> reports.stream()
                        .flatMap(report ->
                                report.statistics().stream().flatMap(filled -> figures(report, filled.table()))));
    }

    private static Stream<List<String>> figures(Report report, Table filled) {
        return filled.format().tables().stream().flatMap(table -> {
            List<FigureColumn> columns = table.figureColumns();
            return table.figures().stream()
                    .flatMap(row -> columns.stream().map(column -> figure(report, filled, table, row, column)));
        });
    }

    private static List<String> figure(
            Report report, Table filled, FormatTable table, FormatRow row, FigureColumn column) {
        Cell cell = filled.cell(new CellKey(row.key(), column.address()));
        String unit = table.unit(row, column)
                .flatMap(key -> Optional.ofNullable(filled.format().units().get(key)))
                .map(Wordings::chinese)
                .orElse("");
        String kind = "number";
        String value = "";
        String mark = "";
        if (cell instanceof Cell.Number number) {
            value = number.value().toPlainString();
        } else if (cell instanceof Cell.Amount amount) {
            value = amount.value().toPlainString();
            unit = amount.unit();
        } else if (cell instanceof Cell.Mark written) {
            kind = "mark";
            mark = written.asTyped();
        } else {
            kind = "missing";
        }
        return List.of(
                report.organ(),
                Integer.toString(report.year()),
                filled.format().id(),
                table.key(),
                row.key(),
                column.address(),
                kind,
                value,
                mark,
                unit);
    }
}
