package org.bichig.render;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bichig.page.PlannedFile.StatisticsData;

/**
 * The tables of a form as CSV (RFC 4180), one line for each cell, so that a program need not know the form. It opens in a
 * spreadsheet as it stands: UTF-8 with a byte order mark, CRLF, and no text that a spreadsheet would take for a formula.
 */
final class StatisticsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String WITHIN = " > ";
    private static final List<String> COLUMNS =
            List.of("table", "row", "column", "tableTitle", "rowPath", "columnPath", "value", "unit", "kind");

    /** Characters; the longest form takes twice as many. */
    private static final int USUAL_SIZE = 32 * 1024;

    private final StringBuilder csv = new StringBuilder(USUAL_SIZE).append(BYTE_ORDER_MARK);
    // Written once for each row and column, not for each cell. By identity: equal texts would be written alike anyhow.
    private final Map<List<String>, String> paths = new IdentityHashMap<>();

    private StatisticsCsv() {}

    static String of(StatisticsData data) {
        StatisticsCsv csv = new StatisticsCsv();
        CsvLine.append(csv.csv, COLUMNS);
        data.tables().forEach(csv::table);
        return csv.csv.toString();
    }

    private void table(StatisticsData.Table table) {
        String key = CsvLine.quoted(table.key());
        String title = CsvLine.quoted(CsvLine.harmless(table.title()));
        for (StatisticsData.Record cell : table.records()) {
            csv.append(key).append(',');
            csv.append(CsvLine.quoted(cell.row())).append(',');
            csv.append(CsvLine.quoted(cell.column())).append(',');
            csv.append(title).append(',');
            csv.append(paths.computeIfAbsent(cell.rowPath(), StatisticsCsv::path))
                    .append(',');
            csv.append(paths.computeIfAbsent(cell.columnPath(), StatisticsCsv::path))
                    .append(',');
            csv.append(CsvLine.quoted(value(cell))).append(',');
            csv.append(CsvLine.quoted(CsvLine.harmless(cell.unit()))).append(',');
            csv.append(CsvLine.quoted(cell.kind())).append("\r\n");
        }
    }

    private static String path(List<String> labels) {
        return CsvLine.quoted(CsvLine.harmless(String.join(WITHIN, labels)));
    }

    /** A number below 0 stays one; a plus sign says nothing more. */
    private static String value(StatisticsData.Record cell) {
        if (!cell.kind().equals("number")) {
            return CsvLine.harmless(cell.value());
        }
        return cell.value().startsWith("+") ? cell.value().substring(1) : cell.value();
    }
}
