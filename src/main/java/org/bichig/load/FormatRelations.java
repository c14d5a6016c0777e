package org.bichig.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Severity;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Relation;
import org.bichig.statistics.YearRelation;

/**
 * Reads what must hold between the figures of a format. What is said of {@code rows} holds in each column of their table;
 * what is said of {@code columns} holds in each row, and within each block, of their {@code table}. {@code only} narrows that
 * to some columns, or to some rows.
 *
 * <p>Where {@code against} is left out, each of the rows is held against what the table says of it: a part against its whole
 * ({@code ofWhich}), a total against its parts ({@code sum}).
 */
final class FormatRelations {

    private static final int WHOLE = 100;

    private final FormatReferences references;
    private boolean sound = true;

    FormatRelations(FormatReferences references) {
        this.references = references;
    }

    boolean areSound() {
        return sound;
    }

    List<Relation> read(List<Fields> relations) {
        return relations.stream().flatMap(fields -> relation(fields).stream()).toList();
    }

    private List<Relation> relation(Fields fields) {
        Head<Relation.Kind> head = head(fields, Relation.Kind.class);
        int percent = fields.integer("percent").map(Located::value).orElse(WHOLE);
        boolean ownRows = fields.node("against").isEmpty();
        List<List<List<CellKey>>> sides = ownRows ? ownRows(fields) : sides(fields, List.of("", "against"));
        if (!head.isWhole()) {
            return List.of();
        }
        return sides.stream()
                .filter(side -> !side.get(0).isEmpty() && !side.get(1).isEmpty())
                .map(side -> new Relation(
                        head.rule().orElseThrow(),
                        head.severity().orElseThrow(),
                        head.kind().orElseThrow(),
                        side.get(0),
                        side.get(1),
                        percent))
                .toList();
    }

    List<YearRelation> readBetweenYears(List<Fields> relations) {
        return relations.stream()
                .flatMap(fields -> betweenYears(fields).stream())
                .toList();
    }

    private List<YearRelation> betweenYears(Fields fields) {
        Head<YearRelation.Kind> head = head(fields, YearRelation.Kind.class);
        List<List<List<CellKey>>> sides = sides(fields, List.of("", "lastYear", "plus", "minus"));
        if (!head.isWhole()) {
            return List.of();
        }
        return sides.stream()
                .map(side -> new YearRelation(
                        head.rule().orElseThrow(),
                        head.severity().orElseThrow(),
                        head.kind().orElseThrow(),
                        side.get(0),
                        side.get(1),
                        side.get(2),
                        side.get(3)))
                .toList();
    }

    /** What every relation says of itself. */
    private record Head<K>(Optional<String> rule, Optional<Severity> severity, Optional<K> kind) {
        boolean isWhole() {
            return rule.isPresent() && severity.isPresent() && kind.isPresent();
        }
    }

    private <K extends Enum<K>> Head<K> head(Fields fields, Class<K> kinds) {
        Head<K> head = new Head<>(
                fields.text("rule").map(Located::value),
                fields.choice("severity", Severity.class).map(Located::value),
                fields.choice("kind", kinds).map(Located::value));
        sound &= head.isWhole();
        return head;
    }

    /** For each of the rows and each column: the cell and what the table holds it against, parts first. */
    private List<List<List<CellKey>>> ownRows(Fields fields) {
        List<List<List<CellKey>>> found = new ArrayList<>();
        for (FormatRow row : rows(fields, "rows")) {
            FormatTable table = references.tableOf(row);
            for (FigureColumn column : only(fields, table)) {
                List<CellKey> own = List.of(new CellKey(row.key(), column.address()));
                found.add(
                        row.ofWhich().isPresent()
                                ? List.of(own, cells(row.ofWhich().stream().toList(), column))
                                : List.of(cells(row.sum(), column), own));
            }
        }
        return found;
    }

    /**
     * For each column, or for each row and block: the cells that each of the names stands for.
     *
     * @param names keys of lists; the empty one stands for {@code rows} or {@code columns}, whichever is given
     */
    private List<List<List<CellKey>>> sides(Fields fields, List<String> names) {
        return fields.node("columns").isPresent() ? ofColumns(fields, names) : ofRows(fields, names);
    }

    private List<List<List<CellKey>>> ofRows(Fields fields, List<String> names) {
        List<List<FormatRow>> rows = names.stream()
                .map(name -> rows(fields, name.isEmpty() ? "rows" : name))
                .toList();
        List<FormatTable> tables = rows.stream()
                .flatMap(List::stream)
                .map(references::tableOf)
                .distinct()
                .toList();
        if (tables.size() > 1) {
            references.error(
                    fields,
                    fields.place("rows"),
                    "The rows stand in different tables: "
                            + String.join(
                                    ", ", tables.stream().map(FormatTable::key).toList()) + ".",
                    "Compare rows of one table only.");
            return List.of();
        }
        return tables.stream()
                .flatMap(table -> only(fields, table).stream())
                .map(column -> rows.stream()
                        .map(side -> cells(side.stream().map(FormatRow::key).toList(), column))
                        .toList())
                .toList();
    }

    private List<List<List<CellKey>>> ofColumns(Fields fields, List<String> names) {
        Optional<FormatTable> table = fields.text("table").flatMap(key -> references.table(key, fields));
        List<List<Located<String>>> keys = names.stream()
                .map(name -> oneOrMore(fields, name.isEmpty() ? "columns" : name))
                .toList();
        List<String> only = rows(fields, "only").stream().map(FormatRow::key).toList();
        boolean known = table.isPresent()
                && keys.stream()
                        .flatMap(List::stream)
                        .map(key -> references.hasColumn(table.get(), key, fields))
                        .reduce(true, Boolean::logicalAnd);
        if (!known) {
            sound = false;
            return List.of();
        }
        List<String> blocks = table.get().figureColumns().stream()
                .map(FigureColumn::block)
                .distinct()
                .toList();
        return table.get().figures().stream()
                .filter(row -> only.isEmpty() || only.contains(row.key()))
                .flatMap(row -> blocks.stream()
                        .map(block -> keys.stream()
                                .map(side -> cells(row, block, side, table.get()))
                                .toList()))
                .toList();
    }

    private static List<CellKey> cells(FormatRow row, String block, List<Located<String>> keys, FormatTable table) {
        return keys.stream()
                .map(key -> FigureColumn.within(block, key.value()))
                .filter(address -> table.column(address).isPresent())
                .map(address -> new CellKey(row.key(), address))
                .toList();
    }

    private static List<CellKey> cells(List<String> rows, FigureColumn column) {
        return rows.stream().map(row -> new CellKey(row, column.address())).toList();
    }

    private List<FormatRow> rows(Fields fields, String name) {
        return oneOrMore(fields, name).stream()
                .flatMap(key -> references.row(key, fields).stream())
                .toList();
    }

    private List<FigureColumn> only(Fields fields, FormatTable table) {
        List<Located<String>> only = oneOrMore(fields, "only");
        List<String> keys = only.stream().map(Located::value).toList();
        only.forEach(key -> references.hasColumn(table, key, fields));
        return table.figureColumns().stream()
                .filter(column ->
                        keys.isEmpty() || keys.contains(column.column().key()))
                .toList();
    }

    /** A list of keys, or one key alone. */
    private static List<Located<String>> oneOrMore(Fields fields, String name) {
        return fields.node(name).orElse(null) instanceof YamlNode.Scalar
                ? fields.text(name).stream().toList()
                : fields.texts(name);
    }
}
