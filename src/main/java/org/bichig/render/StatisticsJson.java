package org.bichig.render;

import java.util.Locale;
import org.bichig.page.PlannedFile.StatisticsData;

/** A table as JSON. A figure is a JSON number exactly as typed; one that is not given is null, and a mark is a string. */
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
        json.append("  \"rows\": [\n");
        for (int i = 0; i < data.rows().size(); i++) {
            row(json, data.rows().get(i));
            json.append(i < data.rows().size() - 1 ? ",\n" : "\n");
        }
        return json.append("  ]\n}\n").toString();
    }

    private static void field(StringBuilder json, String name, String value) {
        json.append("  \"")
                .append(name)
                .append("\": ")
                .append(JsonText.quoted(value))
                .append(",\n");
    }

    private static void row(StringBuilder json, StatisticsData.Row row) {
        json.append("    {\"key\": ").append(JsonText.quoted(row.key()));
        json.append(", \"level\": ").append(row.level());
        json.append(", \"label\": ").append(JsonText.quoted(row.label()));
        json.append(", \"unit\": ").append(row.unit().isEmpty() ? "null" : JsonText.quoted(row.unit()));
        json.append(", \"value\": ")
                .append(
                        switch (row.kind()) {
                            case "number" -> withoutLeadingZeros(row.value());
                            case "token" -> JsonText.quoted(row.value());
                            default -> "null";
                        });
        json.append('}');
    }

    /** JSON has no 007; the figure's value is the same without the zeros. */
    private static String withoutLeadingZeros(String number) {
        return number.replaceFirst("^(-?)0+(?=[0-9])", "$1");
    }
}
