package org.bichig.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bichig.model.Report;
import org.bichig.page.DataTable.Field;
import org.bichig.page.DataTable.Reference;
import org.bichig.statistics.Cell;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Table;

/**
 * Every figure of a site, one a row. Figures carry the keys of their row and column alone, so that the table stays small;
 * {@link FormTables} say them in words.
 */
final class FigureTable implements DataTable.Rows {

    private final List<Report> reports;

    private FigureTable(List<Report> reports) {
        this.reports = reports;
    }

    /**
     * A cell of a form.
     *
     * @param unit in Chinese; empty where the form names none
     */
    private record FormCell(String table, CellKey key, String unit) {}

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
                new FigureTable(reports));
    }

    @Override
    public void forEach(Consumer<List<String>> row) {
        Map<String, List<FormCell>> forms = new HashMap<>();
        for (Report report : reports) {
            if (report.statistics().isPresent()) {
                Table filled = report.statistics().get().table();
                String form = filled.format().id();
                String year = Integer.toString(report.year());
                for (FormCell place : forms.computeIfAbsent(form, id -> cells(filled.format()))) {
                    row.accept(row(report.organ(), year, form, place, filled.cell(place.key())));
                }
            }
        }
    }

    /** What was typed, in place of the value that it was read as: it is there already. */
    @Override
    public void tell(Consumer<String> fact) {
        Map<String, List<FormCell>> forms = new HashMap<>();
        for (Report report : reports) {
            if (report.statistics().isPresent()) {
                Table filled = report.statistics().get().table();
                String form = filled.format().id();
                fact.accept(report.organ());
                fact.accept(Integer.toString(report.year()));
                fact.accept(form);
                for (FormCell place : forms.computeIfAbsent(form, id -> told(cells(filled.format()), fact))) {
                    tell(filled.cell(place.key()), fact);
                }
            }
        }
    }

    private static List<FormCell> told(List<FormCell> cells, Consumer<String> fact) {
        for (FormCell cell : cells) {
            fact.accept(cell.table());
            fact.accept(cell.key().row());
            fact.accept(cell.key().column());
            fact.accept(cell.unit());
        }
        return cells;
    }

    private static void tell(Cell cell, Consumer<String> fact) {
        if (cell instanceof Cell.Number number) {
            fact.accept(number.asTyped());
        } else if (cell instanceof Cell.Amount amount) {
            fact.accept("amount");
            fact.accept(amount.digits());
            fact.accept(amount.unit());
        } else if (cell instanceof Cell.Mark mark) {
            fact.accept("mark");
            fact.accept(mark.asTyped());
        } else {
            fact.accept("missing");
        }
    }

    /** In the order of the form. Forms of one id have the same, whatever year their heads speak of. */
    private static List<FormCell> cells(Format format) {
        List<FormCell> cells = new ArrayList<>();
        for (FormatTable table : format.tables()) {
            List<FigureColumn> columns = table.figureColumns();
            for (FormatRow row : table.figures()) {
                for (FigureColumn column : columns) {
                    String unit = table.unit(row, column)
                            .flatMap(key -> Optional.ofNullable(format.units().get(key)))
                            .map(Wordings::chinese)
                            .orElse("");
                    cells.add(new FormCell(table.key(), new CellKey(row.key(), column.address()), unit));
                }
            }
        }
        return cells;
    }

    private static List<String> row(String organ, String year, String form, FormCell place, Cell cell) {
        String unit = place.unit();
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
                organ, year, form, place.table(), place.key().row(), place.key().column(), kind, value, mark, unit);
    }
}
