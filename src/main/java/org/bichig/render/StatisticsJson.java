package org.bichig.render;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bichig.page.PlannedFile.StatisticsData;

/** The tables of a form as JSON. A figure is a JSON number as typed; one that is not given is null, and a mark a string. */
final class StatisticsJson {

    private StatisticsJson() {}

    static String of(StatisticsData data) {
        StringBuilder json = new StringBuilder("{\n");
        field(json, "language", data.language());
        field(json, "labels", data.labels().name().toLowerCase(Locale.ROOT));
        field(json, "organ", data.organ());
        field(json, "organName", data.organName());
        json.append("  \"year\": ").append(data.year()).append(",\n");
        field(json, "format", data.format());
        field(json, "title", data.title());
        return json.append("  \"tables\": [\n")
                .append(each(data.tables(), StatisticsJson::table))
                .append("  ]")
                .append(data.remarks().isEmpty() ? "" : remarks(data.remarks()))
                .append("\n}\n")
                .toString();
    }

    private static void field(StringBuilder json, String name, String value) {
        json.append("  \"")
                .append(name)
                .append("\": ")
                .append(JsonText.quoted(value))
                .append(",\n");
    }

    private static String table(StatisticsData.Table table) {
        return "    {\"key\": " + JsonText.quoted(table.key()) + ", \"title\": " + JsonText.quoted(table.title())
                + ", \"cells\": [\n" + each(table.records(), StatisticsJson::cell) + "    ]}";
    }

    private static String cell(StatisticsData.Record cell) {
        return "      {\"row\": " + JsonText.quoted(cell.row())
                + ", \"column\": " + JsonText.quoted(cell.column())
                + ", \"rowPath\": " + list(cell.rowPath())
                + ", \"columnPath\": " + list(cell.columnPath())
                + ", \"value\": " + value(cell)
                + ", \"unit\": " + (cell.unit().isEmpty() ? "null" : JsonText.quoted(cell.unit()))
                + "}";
    }

    private static String remarks(List<StatisticsData.Remark> remarks) {
        return ",\n  \"remarks\": [\n"
                + each(
                        remarks,
                        remark -> "    {\"row\": " + JsonText.quoted(remark.row())
                                + (remark.column().isEmpty() ? "" : ", \"column\": " + JsonText.quoted(remark.column()))
                                + ", \"language\": " + JsonText.quoted(remark.language())
                                + ", \"reason\": " + JsonText.quoted(remark.reason()) + "}")
                + "  ]";
    }

    private static String value(StatisticsData.Record cell) {
        return switch (cell.kind()) {
            case "number" -> asJsonWritesIt(cell.value());
            case "mark" -> JsonText.quoted(cell.value());
            default -> "null";
        };
    }

    private static String list(List<String> texts) {
        return texts.stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static <T> String each(List<T> items, Function<T, String> written) {
        return items.stream().map(written).collect(Collectors.joining(",\n", "", "\n"));
    }

    /** JSON has neither 007 nor +3; the figure's value is the same without the zeros and the sign. */
    private static String asJsonWritesIt(String number) {
        return number.replaceFirst("^\\+", "").replaceFirst("^(-?)0+(?=[0-9])", "$1");
    }
}
