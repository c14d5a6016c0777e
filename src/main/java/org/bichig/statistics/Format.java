package org.bichig.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.script.LocalText;

/**
 * The shape of a statistics table, as a notice of the State Council prescribes it.
 *
 * @param id for example {@code form-2014}: what {@code report.yaml} names
 * @param units the units by the key that rows use
 * @param relations what must hold between the figures of the rows
 */
public record Format(
        String id,
        LocalText title,
        Columns columns,
        Map<String, LocalText> units,
        List<FormatRow> rows,
        List<Relation> relations) {

    /** The heads of the three columns. */
    public record Columns(LocalText indicator, LocalText unit, LocalText value) {}

    public Optional<FormatRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** The rows that may hold a figure. */
    public List<FormatRow> figures() {
        return rows.stream().filter(row -> !row.isHeading()).toList();
    }
}
