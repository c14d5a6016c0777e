package org.bichig.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.finding.Findings;
import org.bichig.script.LocalText;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;

/** The table formats that bichig brings, read when first asked for. Confined to one thread. */
final class FormatLibrary {

    private static final List<String> IDS = List.of("form-2014");

    private final Map<String, Format> read = new LinkedHashMap<>();

    List<String> ids() {
        return IDS;
    }

    Optional<Format> find(String id) {
        return IDS.contains(id) ? Optional.of(read.computeIfAbsent(id, FormatLibrary::read)) : Optional.empty();
    }

    private static Format read(String id) {
        String path = "formats/" + id + ".yaml";
        Findings findings = new Findings();
        Fields format = Resources.fields(path, findings);
        Fields columns = format.mapping("columns").orElseThrow();
        Map<String, LocalText> units = new LinkedHashMap<>();
        Fields unitFields = format.mapping("units").orElseThrow();
        unitFields
                .entries()
                .forEach(entry -> units.put(
                        entry.key(),
                        LocalTexts.required(unitFields, entry.key()).orElseThrow()));
        List<FormatRow> rows = new ArrayList<>();
        format.mappings("rows").forEach(row -> rows.add(row(row)));
        Format bound = new Format(
                format.requiredText("id").map(Located::value).orElse(""),
                LocalTexts.required(format, "title").orElseThrow(),
                new Format.Columns(
                        LocalTexts.required(columns, "indicator").orElseThrow(),
                        LocalTexts.required(columns, "unit").orElseThrow(),
                        LocalTexts.required(columns, "value").orElseThrow()),
                Map.copyOf(units),
                List.copyOf(rows),
                FormatRelations.read(format.mappings("relations"), rows));
        format.finish();
        Resources.requireSound(path, findings);
        return bound;
    }

    private static FormatRow row(Fields row) {
        return new FormatRow(
                row.requiredText("key").map(Located::value).orElse(""),
                row.integer("level").map(Located::value).orElse(1),
                LocalTexts.read(row).orElseThrow(),
                row.text("unit").map(Located::value),
                row.flag("decimal").map(Located::value).orElse(false),
                row.texts("sum").stream().map(Located::value).toList(),
                row.text("ofWhich").map(Located::value));
    }
}
