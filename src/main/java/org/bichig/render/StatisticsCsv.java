package org.bichig.render;

import java.util.List;
import org.bichig.page.PlannedFile.StatisticsData;

/**
 * A table as CSV (RFC 4180) that opens in a spreadsheet as it stands: UTF-8 with a byte order mark, CRLF, and no cell of
 * text that a spreadsheet would take for a formula.
 */
final class StatisticsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StatisticsCsv() {}

    static String of(StatisticsData data) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        line(
                csv,
                List.of(
                        "key",
                        data.columns().get(0),
                        data.columns().get(1),
                        data.columns().get(2)));
        for (StatisticsData.Row row : data.rows()) {
            String value = row.kind().equals("number") ? row.value() : harmless(row.value());
            line(csv, List.of(row.key(), harmless(row.label()), harmless(row.unit()), value));
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        csv.append("\r\n");
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean special = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return special ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
