package org.bichig.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.model.Report;
import org.bichig.model.StatisticsReturn;
import org.bichig.page.DataTable.Field;
import org.bichig.page.DataTable.Reference;
import org.bichig.script.Language;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Table;

/** The forms that the reports of a site are in, as tables: what the forms, their rows and their columns are called. */
final class FormTables {

    static final List<String> ROW_KEY = List.of("format", "row");
    static final List<String> COLUMN_KEY = List.of("format", "table", "column");

    private static final String WITHIN = " > ";

    private final List<Report> reports;

    FormTables(List<Report> reports) {
        this.reports = reports;
    }

    DataTable formats() {
        return new DataTable(
                "formats",
                "统计表格式",
                List.of(
                        new Field("format", "string", "its id"),
                        new Field("title_zh", "string", "title in Chinese"),
                        new Field("title_mn", "string", "title in Mongolian, where there is one")),
                List.of("format"),
                List.of(),
                row -> inUse().forEach(format -> row.accept(
                        List.of(format.id(), Wordings.chinese(format.title()), Wordings.mongolian(format.title())))));
    }

    DataTable rows() {
        return new DataTable(
                "rows",
                "各格式的项目",
                List.of(
                        new Field("format", "string", "the form, see formats"),
                        new Field("table", "string", "the table of the form"),
                        new Field("row", "string", "its key"),
                        new Field(
                                "parent",
                                "string",
                                "key of the row above it in the stub; empty for a row of the first level"),
                        new Field("label_zh", "string", "label in Chinese"),
                        new Field("label_mn", "string", "label in Mongolian, where there is one"),
                        new Field("path_zh", "string", "labels in Chinese, from the outermost row to its own")),
                ROW_KEY,
                List.of(new Reference(List.of("format"), "formats")),
                row -> inUse().forEach(format ->
                        format.tables().forEach(table -> rows(format, table).forEach(row))));
    }

    private static List<List<String>> rows(Format format, FormatTable table) {
        List<List<String>> rows = new ArrayList<>();
        List<FormatRow> above = new ArrayList<>();
        for (FormatRow row : table.rows()) {
            above.removeIf(ancestor -> ancestor.level() >= row.level());
            String parent = above.isEmpty() ? "" : above.get(above.size() - 1).key();
            above.add(row);
            String path =
                    above.stream().map(each -> Wordings.chinese(each.label())).collect(Collectors.joining(WITHIN));
            rows.add(List.of(
                    format.id(),
                    table.key(),
                    row.key(),
                    parent,
                    Wordings.chinese(row.label()),
                    Wordings.mongolian(row.label()),
                    path));
        }
        return rows;
    }

    DataTable columns() {
        return new DataTable(
                "columns",
                "各格式的栏目",
                List.of(
                        new Field("format", "string", "the form, see formats"),
                        new Field("table", "string", "the table of the form"),
                        new Field(
                                "column",
                                "string",
                                "its key; with that of its block before it, where there are blocks"),
                        new Field("table_title_zh", "string", "caption of the table in Chinese"),
                        new Field("path_zh", "string", "heads in Chinese, from the outermost to its own"),
                        new Field("path_mn", "string", "the same in Mongolian, where all of them are there")),
                COLUMN_KEY,
                List.of(new Reference(List.of("format"), "formats")),
                row -> inUse().forEach(format -> format.tables()
                        .forEach(table -> table.figureColumns()
                                .forEach(column -> row.accept(List.of(
                                        format.id(),
                                        table.key(),
                                        column.address(),
                                        Wordings.chinese(table.title()),
                                        path(column, Language.CHINESE),
                                        path(column, Language.MONGOLIAN)))))));
    }

    private static String path(FigureColumn column, Language language) {
        boolean all =
                column.heads().stream().allMatch(head -> head.exactly(language).isPresent());
        return all
                ? column.heads().stream().map(head -> head.in(language).text()).collect(Collectors.joining(WITHIN))
                : "";
    }

    /** Each form that a report states, once: as the newest of the first body has it, where heads speak of the year. */
    private Stream<Format> inUse() {
        Map<String, Format> formats = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> report.statistics().stream())
                .map(StatisticsReturn::table)
                .map(Table::format)
                .forEach(format -> formats.putIfAbsent(format.id(), format));
        return formats.values().stream();
    }
}
