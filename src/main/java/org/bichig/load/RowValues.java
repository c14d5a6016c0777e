package org.bichig.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Place;
import org.bichig.script.Language;
import org.bichig.statistics.Column;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;

/**
 * Takes apart what was typed for one row: one value; a value for each column, in a list or pasted from a document, where
 * tabs or spaces stand between them; or values by column or by block of columns.
 */
final class RowValues {

    private static final String EITHER = "one value for each column, in [ ] with commas between them";

    private final Fields values;
    private final FormatTable table;
    private final FormatRow row;
    private final RowShapes elsewhere;
    private final Map<String, Located<String>> found = new LinkedHashMap<>();

    /** Which other format has this row with so many columns, for a hint. */
    interface RowShapes {
        List<String> formatsWith(String row, int columns);
    }

    private RowValues(Fields values, FormatTable table, FormatRow row, RowShapes elsewhere) {
        this.values = values;
        this.table = table;
        this.row = row;
        this.elsewhere = elsewhere;
    }

    /** The text of each cell by the address of its column; empty for a cell that was left blank. */
    static Map<String, Located<String>> read(Fields values, FormatTable table, FormatRow row, RowShapes elsewhere) {
        RowValues reader = new RowValues(values, table, row, elsewhere);
        values.node(row.key()).ifPresent(node -> reader.read(node, table.figureColumns(), "", table.columns()));
        return reader.found;
    }

    private void read(YamlNode node, List<FigureColumn> columns, String block, List<Column> heads) {
        if (node instanceof YamlNode.Sequence list) {
            list(list, columns);
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping(mapping, block, heads);
        } else if (node instanceof YamlNode.Scalar scalar) {
            scalar(scalar, columns);
        }
    }

    private void scalar(YamlNode.Scalar scalar, List<FigureColumn> columns) {
        if (columns.size() == 1) {
            put(columns.get(0), new Located<>(scalar.text().strip(), scalar.place()));
            return;
        }
        List<Located<String>> parts = pasted(scalar);
        if (parts.size() == columns.size()) {
            for (int i = 0; i < parts.size(); i++) {
                put(columns.get(i), parts.get(i));
            }
        } else {
            wrongCount(scalar.place(), parts.size(), columns);
        }
    }

    /** A row copied from a document has a tab between two cells, blank ones too; or else spaces. */
    private static List<Located<String>> pasted(YamlNode.Scalar scalar) {
        String text = scalar.text();
        String separator = text.indexOf('\t') >= 0 ? "\t" : "[ \\u00A0\\u3000]+";
        List<Located<String>> parts = new ArrayList<>();
        int at = 0;
        for (String part : text.split(separator, -1)) {
            int start = text.indexOf(part, at);
            Place place = scalar.place();
            int column = place.column() + text.codePointCount(0, start) + (scalar.quoted() ? 1 : 0);
            parts.add(new Located<>(part.strip(), new Place(place.file(), place.line(), column)));
            at = start + part.length();
        }
        return parts;
    }

    private void list(YamlNode.Sequence list, List<FigureColumn> columns) {
        if (list.items().size() != columns.size()) {
            wrongCount(list.place(), list.items().size(), columns);
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            YamlNode item = list.items().get(i);
            if (item instanceof YamlNode.Mapping || item instanceof YamlNode.Sequence) {
                values.wrongType(item, "An item of " + row.key(), "a value", "Write " + EITHER + ".");
            } else {
                String text =
                        item instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
                put(columns.get(i), new Located<>(text, item.place()));
            }
        }
    }

    private void mapping(YamlNode.Mapping mapping, String block, List<Column> heads) {
        Fields byKey = values.within(mapping, Optional.empty());
        for (Column head : withoutUnnamedGroups(heads).toList()) {
            if (head instanceof Column.Group group) {
                String key = group.key().orElseThrow();
                String inner = FigureColumn.within(block, key);
                byKey.node(key).ifPresent(node -> read(node, FormatTable.below(block, group), inner, group.columns()));
            } else if (head instanceof Column.Single single) {
                byKey.node(single.key())
                        .ifPresent(node -> read(node, FormatTable.below(block, single), block, List.of(single)));
            }
        }
    }

    /** Heads that a key stands for: a group without one is only seen, so that its columns are named at once. */
    private static Stream<Column> withoutUnnamedGroups(List<Column> heads) {
        return heads.stream()
                .flatMap(head ->
                        head instanceof Column.Group group && group.key().isEmpty()
                                ? withoutUnnamedGroups(group.columns())
                                : Stream.of(head));
    }

    private void put(FigureColumn column, Located<String> text) {
        found.put(column.address(), text);
    }

    private void wrongCount(Place at, int count, List<FigureColumn> columns) {
        String expected = columns.stream()
                .map(column -> lastHead(column) + " (" + column.column().key() + ")")
                .collect(Collectors.joining(", "));
        List<String> others = elsewhere.formatsWith(row.key(), count);
        String hint = others.isEmpty()
                ? ""
                : " In " + String.join(", ", others) + " this row has " + count + ": is that the form?";
        values.error(
                "wrong-count",
                at,
                "Found " + count + (count == 1 ? " value" : " values") + " for "
                        + row.label().in(Language.AUTHORITATIVE).text() + " (" + row.key() + "); expected "
                        + columns.size() + ": " + expected + ".",
                "Write " + EITHER + ", and \"\" where the form is blank; no commas within numbers." + hint);
    }

    private static String lastHead(FigureColumn column) {
        return column.column().label().in(Language.AUTHORITATIVE).text();
    }
}
