package org.bichig.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Place;
import org.bichig.script.LocalText;
import org.bichig.statistics.Column;
import org.bichig.statistics.Continuation;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.FigureKind;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;

/**
 * Reads a format file. What is wrong with it becomes findings, in a format of the site's own as well as in one that bichig
 * brings.
 */
final class FormatBinder {

    private final Fields fields;
    private final Map<String, LocalText> units = new LinkedHashMap<>();
    private final Map<String, Place> rowKeys = new LinkedHashMap<>();
    private final Map<String, Place> tableKeys = new LinkedHashMap<>();
    private boolean sound = true;

    private FormatBinder(Fields fields) {
        this.fields = fields;
    }

    /**
     * The format; empty when the findings say why not.
     *
     * @param name the name of the file without its ending, which is the id too
     */
    static Optional<Format> bind(Fields fields, String name) {
        FormatBinder binder = new FormatBinder(fields);
        Optional<Format> format = binder.bind(name);
        fields.finish();
        return format.filter(found -> binder.sound);
    }

    private Optional<Format> bind(String name) {
        Optional<Located<String>> id = fields.text("id");
        id.filter(given -> !given.value().equals(name)
                        || !FormatShapes.ID.matcher(name).matches())
                .ifPresent(given -> error(
                        "format-id",
                        given.place(),
                        "The id is " + VisibleText.quoted(given.value()) + ", and the file is " + name + ".yaml.",
                        "Give both the same name, of a to z, 0 to 9 and hyphens, beginning with a letter."));
        Optional<LocalText> title = text(fields, "title");
        fields.mappings("units").forEach(this::unit);
        List<FormatTable> tables = fields.mappings("tables").stream()
                .flatMap(table -> table(table).stream())
                .toList();
        FormatReferences references = new FormatReferences(tables);
        FormatRelations relations = new FormatRelations(references);
        boolean whole = sound && id.isPresent() && title.isPresent() && !tables.isEmpty();
        if (!whole) {
            // What relations speak of cannot be looked up in half a format.
            return Optional.empty();
        }
        FormatMentions mentions = new FormatMentions(references);
        Format format = new Format(
                id.get().value(),
                title.get(),
                Map.copyOf(units),
                tables,
                relations.read(fields.mappings("relations")),
                relations.readBetweenYears(fields.mappings("betweenYears")),
                fields.mappings("continues").stream()
                        .map(continuation -> continuation(continuation, references))
                        .toList(),
                mentions.read(fields.mappings("prose")));
        sound &= references.areSound() && relations.areSound();
        return Optional.of(format);
    }

    private static Continuation continuation(Fields continuation, FormatReferences references) {
        Set<String> rows = continuation.texts("rows").stream()
                .flatMap(key -> references.row(key, continuation).stream())
                .map(FormatRow::key)
                .collect(Collectors.toUnmodifiableSet());
        return new Continuation(continuation.text("format").map(Located::value).orElse(""), rows);
    }

    private void unit(Fields unit) {
        Optional<Located<String>> key = key(unit, new LinkedHashMap<>());
        Optional<LocalText> label = label(unit);
        if (key.isPresent() && label.isPresent()) {
            units.put(key.get().value(), label.get());
        }
    }

    private Optional<FormatTable> table(Fields table) {
        Optional<Located<String>> key = key(table, tableKeys);
        Optional<LocalText> title = text(table, "title");
        Optional<String> unit = unitOf(table);
        List<Column> columns = columns(table);
        List<FormatRow> rows = new ArrayList<>();
        for (Fields row : table.mappings("rows")) {
            int above = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).level();
            row(row, above).ifPresent(rows::add);
        }
        requireRows(table, rows);
        Optional<LocalText> note = LocalTexts.read(table, "note");
        Optional<LocalText> stub = LocalTexts.read(table, "stub");
        Optional<LocalText> unitHead = LocalTexts.read(table, "unitColumn");
        boolean labelled = table.flag("labelledRows").map(Located::value).orElse(true);
        if (key.isEmpty() || title.isEmpty() || columns.isEmpty() || rows.isEmpty()) {
            sound = false;
            return Optional.empty();
        }
        return Optional.of(new FormatTable(
                key.get().value(), title.get(), note, stub, unitHead, unit, labelled, columns, List.copyOf(rows)));
    }

    private void requireRows(Fields table, List<FormatRow> rows) {
        List<String> keys = rows.stream().map(FormatRow::key).toList();
        for (FormatRow row : rows) {
            Stream.concat(row.sum().stream(), row.ofWhich().stream())
                    .filter(other -> !keys.contains(other))
                    .forEach(other -> error(
                            "format-reference",
                            table.place("rows"),
                            "The row " + row.key() + " speaks of the row " + VisibleText.quoted(other)
                                    + ", which the table does not have.",
                            Nearest.to(other, keys)
                                    .map(near -> "Did you mean " + near + "?")
                                    .orElse("Use the key of a row of the same table.")));
        }
    }

    private List<Column> columns(Fields table) {
        List<Column> columns = columns(table, "columns");
        Map<String, Integer> times = new LinkedHashMap<>();
        columns.stream()
                .flatMap(column -> FormatTable.below("", column).stream())
                .map(FigureColumn::address)
                .forEach(address -> times.merge(address, 1, Integer::sum));
        times.forEach((address, count) -> {
            if (count > 1) {
                error(
                        "format-key",
                        table.place("columns"),
                        "Two columns of the table have the key " + address + ".",
                        "Give each column a key of its own, or each group of columns a key.");
            }
        });
        return columns;
    }

    private List<Column> columns(Fields above, String name) {
        return above.mappings(name).stream()
                .flatMap(column -> column(column).stream())
                .toList();
    }

    private Optional<Column> column(Fields column) {
        Optional<LocalText> label = label(column);
        if (column.node("columns").isPresent()) {
            Optional<String> key = column.node("key").isPresent()
                    ? key(column, new LinkedHashMap<>()).map(Located::value)
                    : Optional.empty();
            List<Column> below = columns(column, "columns");
            sound &= !below.isEmpty();
            return label.map(text -> new Column.Group(key, text, below));
        }
        Optional<Located<String>> key = key(column, new LinkedHashMap<>());
        Optional<String> unit = unitOf(column);
        FigureKind kind = kind(column).orElse(FigureKind.COUNT);
        return label.flatMap(text -> key.map(given -> new Column.Single(given.value(), text, unit, kind)));
    }

    private Optional<FormatRow> row(Fields row, int above) {
        Optional<Located<String>> key = key(row, rowKeys);
        Optional<Located<Integer>> level = row.integer("level");
        int depth = level.map(Located::value).orElse(1);
        if (depth < 1 || depth > above + 1) {
            error(
                    "format-level",
                    level.map(Located::place).orElse(row.place()),
                    "The row is " + depth + " deep, and the row above it " + above + ".",
                    "Write 1 for a row below no other, and for others one more than the row that they belong to.");
        }
        Optional<LocalText> label = label(row);
        boolean heading = row.flag("heading").map(Located::value).orElse(false);
        Optional<String> unit = unitOf(row);
        Optional<FigureKind> kind = kind(row);
        List<String> sum = row.texts("sum").stream().map(Located::value).toList();
        Optional<String> ofWhich = row.text("ofWhich").map(Located::value);
        return key.flatMap(given ->
                label.map(text -> new FormatRow(given.value(), depth, text, heading, unit, kind, sum, ofWhich)));
    }

    private Optional<FigureKind> kind(Fields of) {
        return of.choice("kind", FigureKind.class).map(Located::value);
    }

    private Optional<String> unitOf(Fields of) {
        Optional<Located<String>> unit = of.text("unit");
        unit.filter(key -> !units.containsKey(key.value()))
                .ifPresent(key -> error(
                        "format-reference",
                        key.place(),
                        "There is no unit " + VisibleText.quoted(key.value()) + " in this format.",
                        units.isEmpty()
                                ? "Describe it at the top of the file, below units."
                                : "Use one of these, or describe it below units: " + String.join(", ", units.keySet())
                                        + "."));
        return unit.map(Located::value);
    }

    private Optional<Located<String>> key(Fields of, Map<String, Place> taken) {
        Optional<Located<String>> key = of.text("key");
        sound &= key.isPresent();
        key.ifPresent(given -> {
            Optional<Place> other = Optional.ofNullable(taken.putIfAbsent(given.value(), given.place()));
            if (!FormatShapes.KEY.matcher(given.value()).matches()) {
                error(
                        "format-key",
                        given.place(),
                        VisibleText.quoted(given.value()) + " cannot be a key.",
                        "Use letters a to z and digits, beginning with a small letter, for example grantedPartly.");
            } else if (other.isPresent()) {
                error(
                        "format-key",
                        given.place(),
                        "The key " + given.value() + " is taken already, in line "
                                + other.get().line() + ".",
                        "Give each row, and each table, of the format a key of its own.");
            }
        });
        return key;
    }

    private Optional<LocalText> label(Fields of) {
        Optional<LocalText> label = LocalTexts.read(of);
        sound &= of.node("zh").isPresent();
        return label;
    }

    private Optional<LocalText> text(Fields of, String key) {
        Optional<LocalText> text = LocalTexts.read(of, key);
        sound &= text.isPresent();
        return text;
    }

    private void error(String rule, Place at, String message, String mend) {
        sound = false;
        fields.error(rule, at, message, mend);
    }
}
