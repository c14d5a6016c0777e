package org.bichig.render;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bichig.page.PlannedFile.StatisticsData;

/** The tables of a form as JSON. A figure is a JSON number as typed; one that is not given is null, and a mark a string. */
final class StatisticsJson {

    /** Characters; the longest form takes twice as many. */
    private static final int USUAL_SIZE = 32 * 1024;

    private final StringBuilder json = new StringBuilder(USUAL_SIZE);
    // Written once for each row and column, not for each cell. By identity: equal texts would be written alike anyhow.
    private final Map<List<String>, String> paths = new IdentityHashMap<>();

    private StatisticsJson() {}

    static String of(StatisticsData data) {
        StatisticsJson json = new StatisticsJson();
        json.write(data);
        return json.json.toString();
    }

    private void write(StatisticsData data) {
        json.append("{\n");
        field("language", data.language());
        field("labels", data.labels().name().toLowerCase(Locale.ROOT));
        field("organ", data.organ());
        field("organName", data.organName());
        json.append("  \"year\": ").append(data.year()).append(",\n");
        field("format", data.format());
        field("title", data.title());
        json.append("  \"tables\": [\n");
        for (Iterator<StatisticsData.Table> tables = data.tables().iterator(); tables.hasNext(); ) {
            table(tables.next());
            json.append(tables.hasNext() ? ",\n" : "\n");
        }
        json.append("  ]");
        if (!data.remarks().isEmpty()) {
            remarks(data.remarks());
        }
        json.append("\n}\n");
    }

    private void field(String name, String value) {
        json.append("  \"").append(name).append("\": ");
        JsonText.append(json, value);
        json.append(",\n");
    }

    private void table(StatisticsData.Table table) {
        json.append("    {\"key\": ");
        JsonText.append(json, table.key());
        json.append(", \"title\": ");
        JsonText.append(json, table.title());
        json.append(", \"cells\": [\n");
        for (Iterator<StatisticsData.Record> cells = table.records().iterator(); cells.hasNext(); ) {
            cell(cells.next());
            json.append(cells.hasNext() ? ",\n" : "");
        }
        json.append("\n    ]}");
    }

    private void cell(StatisticsData.Record cell) {
        json.append("      {\"row\": ");
        JsonText.append(json, cell.row());
        json.append(", \"column\": ");
        JsonText.append(json, cell.column());
        json.append(", \"rowPath\": ").append(paths.computeIfAbsent(cell.rowPath(), StatisticsJson::list));
        json.append(", \"columnPath\": ").append(paths.computeIfAbsent(cell.columnPath(), StatisticsJson::list));
        json.append(", \"value\": ");
        value(cell);
        json.append(", \"unit\": ");
        if (cell.unit().isEmpty()) {
            json.append("null");
        } else {
            JsonText.append(json, cell.unit());
        }
        json.append('}');
    }

    private void remarks(List<StatisticsData.Remark> remarks) {
        json.append(",\n  \"remarks\": [\n");
        for (Iterator<StatisticsData.Remark> all = remarks.iterator(); all.hasNext(); ) {
            StatisticsData.Remark remark = all.next();
            json.append("    {\"row\": ");
            JsonText.append(json, remark.row());
            if (!remark.column().isEmpty()) {
                json.append(", \"column\": ");
                JsonText.append(json, remark.column());
            }
            json.append(", \"language\": ");
            JsonText.append(json, remark.language());
            json.append(", \"reason\": ");
            JsonText.append(json, remark.reason());
            json.append(all.hasNext() ? "},\n" : "}\n");
        }
        json.append("  ]");
    }

    private void value(StatisticsData.Record cell) {
        switch (cell.kind()) {
            case "number" -> number(cell.value());
            case "mark" -> JsonText.append(json, cell.value());
            default -> json.append("null");
        }
    }

    private static String list(List<String> texts) {
        StringBuilder list = new StringBuilder("[");
        for (String text : texts) {
            list.append(list.length() > 1 ? ", " : "");
            JsonText.append(list, text);
        }
        return list.append(']').toString();
    }

    /** JSON has neither 007 nor +3; the figure's value is the same without the zeros and the sign. */
    private void number(String number) {
        boolean minus = number.startsWith("-");
        int digit = minus || number.startsWith("+") ? 1 : 0;
        while (digit + 1 < number.length() && number.charAt(digit) == '0' && isDigit(number.charAt(digit + 1))) {
            digit++;
        }
        json.append(minus ? "-" : "").append(number, digit, number.length());
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
