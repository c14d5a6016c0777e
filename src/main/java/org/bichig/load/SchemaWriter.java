package org.bichig.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bichig.script.Language;
import org.bichig.statistics.Cell;
import org.bichig.statistics.Column;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.FigureKind;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatTable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a shape as JSON Schema draft-07, the one that editors' YAML support knows best.
 *
 * <p>To YAML {@code 01020280} is a number and a blank is null, and to bichig both are what was typed, or not typed; so a text
 * may be any single value, and whatever is not required may be blank.
 */
final class SchemaWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DEFINITIONS = "#/definitions/";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final List<Format> formats;
    private final ObjectNode definitions = JSON.objectNode();
    private final Map<String, Shape> written = new LinkedHashMap<>();
    private final Deque<Shape> toWrite = new ArrayDeque<>();

    /** @param formats those that a report may state */
    SchemaWriter(List<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    String write(Shape shape, ContentSchemas.Kind kind) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("$comment", "Written by bichig schema, which writes it anew.");
        schema.put("title", "bichig: " + Value.Choice.word(kind));
        schema.setAll(mapping(shape));
        while (!toWrite.isEmpty()) {
            Shape next = toWrite.remove();
            definitions.set(next.name(), mapping(next));
        }
        if (!definitions.isEmpty()) {
            schema.set("definitions", definitions);
        }
        return JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema)
                        .replace("\r\n", "\n") + "\n";
    }

    private ObjectNode mapping(Shape shape) {
        if (shape.fork().isPresent()) {
            return fork(shape.fork().get());
        }
        ObjectNode mapping = JSON.objectNode();
        mapping.put("type", "object");
        ObjectNode properties = mapping.putObject("properties");
        shape.keys().values().forEach(key -> properties.set(key.name(), property(key)));
        mapping.put("additionalProperties", false);
        if (!shape.required().isEmpty()) {
            mapping.set("required", texts(shape.required()));
        }
        if (shape.keys().values().stream().anyMatch(key -> key.value() instanceof Value.Figures)) {
            mapping.set("allOf", figuresByFormat());
        }
        return mapping;
    }

    private ObjectNode fork(Shape.Fork fork) {
        ObjectNode either = JSON.objectNode();
        ObjectNode given = either.putObject("if");
        given.set("required", texts(List.of(fork.key())));
        given.putObject("properties").putObject(fork.key()).putObject("not").put("type", "null");
        either.set("then", reference(fork.with()));
        either.set("else", reference(fork.without()));
        return either;
    }

    private ObjectNode property(Shape.Key key) {
        ObjectNode value = value(key.value());
        ObjectNode property = JSON.objectNode();
        if (!key.meaning().isEmpty()) {
            property.put("description", key.meaning());
        }
        if (key.required()) {
            property.setAll(required(value, key.value()));
        } else {
            property.set("anyOf", JSON.arrayNode().add(value).add(type("null")));
        }
        return property;
    }

    /** A reference cannot stand beside anything else, and a text that must be there cannot be blank. */
    private static ObjectNode required(ObjectNode value, Value type) {
        if (type instanceof Value.Text) {
            value.put("minLength", 1);
        }
        return value.has("$ref")
                ? JSON.objectNode().set("allOf", JSON.arrayNode().add(value))
                : value;
    }

    private ObjectNode value(Value value) {
        if (value instanceof Value.Text text) {
            ObjectNode single = type("string", "number", "boolean");
            // A pattern is about strings alone. 150100 is a number to YAML; its digits are checked by bichig.
            text.form().ifPresent(form -> single.put("pattern", "^(" + form.pattern() + ")$|^\\s*$"));
            return single;
        }
        if (value instanceof Value.Wording wording) {
            return anyOf(type("string", "number", "boolean"), reference(wording.shape()));
        }
        if (value instanceof Value.Day) {
            return date(DAY);
        }
        if (value instanceof Value.Moment) {
            return date(DAY + "( [0-9]{2}:[0-9]{2})?");
        }
        if (value instanceof Value.Flag) {
            return type("boolean");
        }
        if (value instanceof Value.Whole whole) {
            return type("integer").put("minimum", whole.least()).put("maximum", whole.most());
        }
        if (value instanceof Value.Choice choice) {
            return oneOf(choice.words());
        }
        if (value instanceof Value.OneOf words) {
            return oneOf(words.words());
        }
        if (value instanceof Value.ListOf list) {
            ObjectNode items = value(list.items());
            ObjectNode all = type("array");
            all.set("items", items);
            return list.orOne() ? anyOf(all, items.deepCopy()) : all;
        }
        if (value instanceof Value.Keys keys) {
            return reference(keys.shape().get());
        }
        if (value instanceof Value.FormatName) {
            return oneOf(formats.stream().map(Format::id).toList());
        }
        if (value instanceof Value.Figures) {
            return type("object");
        }
        return row((Value.Row) value);
    }

    private static ObjectNode date(String pattern) {
        return type("string").put("pattern", "^" + pattern + "$|^\\s*$");
    }

    /** For each form: if a report states it, its rows are the keys. */
    private ArrayNode figuresByFormat() {
        ArrayNode all = JSON.arrayNode();
        for (Format format : formats) {
            ObjectNode rule = all.addObject();
            ObjectNode stated = rule.putObject("if");
            stated.putObject("properties").putObject("format").put("const", format.id());
            stated.set("required", texts(List.of("format")));
            ObjectNode rows = rule.putObject("then").putObject("properties").putObject("values");
            rows.set(
                    "anyOf",
                    JSON.arrayNode().add(reference(FigureShapes.of(format))).add(type("null")));
        }
        return all;
    }

    private ObjectNode row(Value.Row row) {
        if (row.row().isHeading()) {
            return type("null");
        }
        List<FigureColumn> columns = row.table().figureColumns();
        List<FigureKind> kinds = columns.stream()
                .map(column -> row.table().kind(row.row(), column))
                .toList();
        return anyOf(
                row.table().hasOneColumn() ? figure(kinds.get(0)) : pasted(columns.size()),
                eachColumn(kinds),
                byColumn(row, row.table().columns(), ""));
    }

    private static ObjectNode eachColumn(List<FigureKind> kinds) {
        ObjectNode list = type("array").put("minItems", kinds.size()).put("maxItems", kinds.size());
        ArrayNode items = list.putArray("items");
        kinds.forEach(kind -> items.add(figure(kind)));
        return list;
    }

    /** As many values with space between them, or with tabs, where some may be blank. */
    private static ObjectNode pasted(int columns) {
        String space = "[ \\u00A0\\u3000]+";
        return type("string")
                .put(
                        "pattern",
                        "^[^\\t \\u00A0\\u3000]*(" + space + "[^\\t \\u00A0\\u3000]*){" + (columns - 1)
                                + "}$|^[^\\t]*(\\t[^\\t]*){" + (columns - 1) + "}$|^\\s*$");
    }

    private ObjectNode byColumn(Value.Row row, List<Column> heads, String block) {
        ObjectNode mapping = type("object");
        ObjectNode properties = mapping.putObject("properties");
        for (Column head : named(heads).toList()) {
            ObjectNode values;
            String key;
            if (head instanceof Column.Group group) {
                key = group.key().orElseThrow();
                String inner = FigureColumn.within(block, key);
                List<FigureKind> kinds = FormatTable.below(block, group).stream()
                        .map(column -> row.table().kind(row.row(), column))
                        .toList();
                values = anyOf(eachColumn(kinds), pasted(kinds.size()), byColumn(row, group.columns(), inner));
            } else {
                Column.Single single = (Column.Single) head;
                key = single.key();
                values = figure(row.row().kind().orElse(single.kind()));
            }
            properties.set(
                    key,
                    anyOf(values, type("null"))
                            .put(
                                    "description",
                                    head.label().in(Language.AUTHORITATIVE).text()));
        }
        return mapping.put("additionalProperties", false);
    }

    /** Heads that a key stands for, as {@link RowValues} reads them. */
    private static Stream<Column> named(List<Column> heads) {
        return heads.stream()
                .flatMap(head ->
                        head instanceof Column.Group group && group.key().isEmpty()
                                ? named(group.columns())
                                : Stream.of(head));
    }

    private static ObjectNode figure(FigureKind kind) {
        boolean whole = kind == FigureKind.COUNT || kind == FigureKind.CHANGE;
        String number = (kind == FigureKind.CHANGE ? "[-+]?" : "-?") + "[0-9]+" + (whole ? "(\\.0+)?" : "(\\.[0-9]+)?")
                + (kind == FigureKind.AMOUNT ? "(元|万元|亿元)?" : "");
        String marks = String.join("|", Cell.MARKS.stream().sorted().toList());
        return type(whole ? "integer" : "number", "string", "null")
                .put("pattern", "^\\s*(" + number + "|" + marks + ")?\\s*$");
    }

    private ObjectNode reference(Shape shape) {
        if (!written.containsKey(shape.name())) {
            written.put(shape.name(), shape);
            toWrite.add(shape);
        } else if (!shape.equals(written.get(shape.name()))) {
            throw new IllegalStateException("two shapes are called " + shape.name());
        }
        return JSON.objectNode().put("$ref", DEFINITIONS + shape.name());
    }

    private static ObjectNode oneOf(List<String> words) {
        ObjectNode choice = JSON.objectNode();
        choice.set("enum", texts(words));
        return choice;
    }

    private static ObjectNode anyOf(ObjectNode... choices) {
        ArrayNode any = JSON.arrayNode();
        new ArrayList<>(List.of(choices)).forEach(any::add);
        ObjectNode choice = JSON.objectNode();
        choice.set("anyOf", any);
        return choice;
    }

    private static ObjectNode type(String... types) {
        ObjectNode node = JSON.objectNode();
        return types.length == 1 ? node.put("type", types[0]) : node.set("type", texts(List.of(types)));
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
