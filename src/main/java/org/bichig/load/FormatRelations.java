package org.bichig.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Severity;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.Relation;

/**
 * Reads the {@code relations} of a format. Where {@code against} is left out, each row is held against what the table of
 * rows says: a part against its whole ({@code ofWhich}), a total against its parts ({@code sum}).
 */
final class FormatRelations {

    private final List<FormatRow> rows;

    private FormatRelations(List<FormatRow> rows) {
        this.rows = rows;
    }

    static List<Relation> read(List<Fields> relations, List<FormatRow> rows) {
        FormatRelations reader = new FormatRelations(rows);
        return relations.stream()
                .flatMap(fields -> reader.relations(fields).stream())
                .toList();
    }

    private List<Relation> relations(Fields fields) {
        String rule = fields.requiredText("rule").orElseThrow().value();
        Severity severity =
                fields.choice("severity", Severity.class).orElseThrow().value();
        Relation.Kind kind =
                fields.choice("kind", Relation.Kind.class).orElseThrow().value();
        List<String> about = fields.texts("rows").stream()
                .map(key -> figure(key.value()).key())
                .toList();
        Optional<String> against =
                fields.text("against").map(key -> figure(key.value()).key());
        if (against.isPresent()) {
            return List.of(new Relation(rule, severity, kind, about, against.get()));
        }
        List<Relation> each = new ArrayList<>();
        for (String key : about) {
            FormatRow row = figure(key);
            each.add(
                    row.ofWhich().isPresent()
                            ? new Relation(
                                    rule,
                                    severity,
                                    kind,
                                    List.of(key),
                                    row.ofWhich().get())
                            : new Relation(rule, severity, kind, row.sum(), key));
        }
        return each;
    }

    private FormatRow figure(String key) {
        return rows.stream()
                .filter(row -> row.key().equals(key) && !row.isHeading())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a relation names " + key + ", which takes no figure"));
    }
}
