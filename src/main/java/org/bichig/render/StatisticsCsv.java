package org.bichig.render;

import java.util.List;
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

    private StatisticsCsv() {}

    static String of(StatisticsData data) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        CsvLine.append(csv, COLUMNS);
        for (StatisticsData.Table table : data.tables()) {
            for (StatisticsData.Record cell : table.records()) {
                CsvLine.append(
                        csv,
                        List.of(
                                table.key(),
                                cell.row(),
                                cell.column(),
                                CsvLine.harmless(table.title()),
                                CsvLine.harmless(String.join(WITHIN, cell.rowPath())),
                                CsvLine.harmless(String.join(WITHIN, cell.columnPath())),
                                value(cell),
                                CsvLine.harmless(cell.unit()),
                                cell.kind()));
            }
        }
        return csv.toString();
    }

    /** A number below 0 stays one; a plus sign says nothing more. */
    private static String value(StatisticsData.Record cell) {
        return cell.kind().equals("number") ? cell.value().replaceFirst("^\\+", "") : CsvLine.harmless(cell.value());
    }
}
