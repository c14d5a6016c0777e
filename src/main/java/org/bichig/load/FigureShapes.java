package org.bichig.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bichig.script.Language;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;

/** The keys of {@code statistics.values} in {@code report.yaml}: the rows of the form that the report states. */
final class FigureShapes {

    private FigureShapes() {}

    static Shape of(Format format) {
        Shape.Builder rows = Shape.named("rows-" + format.id());
        for (FormatTable table : format.tables()) {
            List<FormatRow> above = new ArrayList<>();
            for (FormatRow row : table.rows()) {
                above.removeIf(ancestor -> ancestor.level() >= row.level());
                above.add(row);
                rows.key(row.key(), new Value.Row(table, row), path(above));
            }
        }
        return rows.build();
    }

    private static String path(List<FormatRow> rows) {
        return rows.stream()
                .map(row -> row.label().in(Language.AUTHORITATIVE).text())
                .collect(Collectors.joining(" > "));
    }
}
