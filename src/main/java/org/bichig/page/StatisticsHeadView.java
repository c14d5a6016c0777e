package org.bichig.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bichig.page.view.StatisticsHead;
import org.bichig.page.view.StatisticsHeads;
import org.bichig.page.view.Text;
import org.bichig.script.LocalText;
import org.bichig.statistics.Column;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.FormatTable;

/** The head of a table: as many rows as its columns are grouped deep, and which heads stand above each column. */
final class StatisticsHeadView {

    private final Words words;
    private final FormatTable format;
    private final String prefix;
    private final int depth;
    private final List<List<StatisticsHead>> rows = new ArrayList<>();
    private final Map<String, String> idsAbove = new HashMap<>();
    private final Map<String, Boolean> beginsGroup = new HashMap<>();

    StatisticsHeadView(Words words, FormatTable format) {
        this.words = words;
        this.format = format;
        this.prefix = "col-" + format.key() + "-";
        this.depth = depth(format.columns());
        for (int i = 0; i < depth; i++) {
            rows.add(new ArrayList<>());
        }
        if (format.labelledRows()) {
            addWhole("label", format.stub().map(words::text).orElse(new Text("", "")));
        }
        format.units().map(words::text).ifPresent(label -> addWhole("units", label));
        add(format.columns(), 0, "", "");
    }

    List<StatisticsHeads> rows() {
        return rows.stream()
                .map(cells -> new StatisticsHeads(List.copyOf(cells)))
                .toList();
    }

    /** How many columns stand together. */
    List<Integer> spans() {
        List<Integer> spans = new ArrayList<>();
        if (format.labelledRows()) {
            spans.add(1);
        }
        if (format.units().isPresent()) {
            spans.add(1);
        }
        format.columns().forEach(column -> spans.add(width(column)));
        return spans;
    }

    /** The ids of all heads of a column, outermost first. */
    String idsAbove(FigureColumn column) {
        return idsAbove.getOrDefault(column.address(), "");
    }

    String idOfUnits() {
        return id("units");
    }

    boolean beginsGroup(FigureColumn column) {
        return beginsGroup.getOrDefault(column.address(), false);
    }

    private void addWhole(String name, Text label) {
        rows.get(0).add(new StatisticsHead(id(name), label, "col", "", 1, depth));
    }

    private void add(List<Column> columns, int row, String block, String above) {
        for (int i = 0; i < columns.size(); i++) {
            boolean first = i == 0 && row > 0;
            if (columns.get(i) instanceof Column.Group group) {
                addGroup(group, row, block, above);
            } else if (columns.get(i) instanceof Column.Single single) {
                String address = FigureColumn.within(block, single.key());
                String id = id(address.replace('.', '-'));
                rows.get(row).add(head(id, single.label(), "col", above, 1, depth - row));
                idsAbove.put(address, (above + " " + id).strip());
                beginsGroup.put(address, first);
            }
        }
    }

    private void addGroup(Column.Group group, int row, String block, String above) {
        // Numbered, since a group may have no key, and since its key may be that of a column too.
        String id = id(row + "-" + rows.get(row).size());
        rows.get(row).add(head(id, group.label(), "colgroup", above, width(group), 1));
        String inner = group.key().map(key -> FigureColumn.within(block, key)).orElse(block);
        add(group.columns(), row + 1, inner, (above + " " + id).strip());
    }

    private StatisticsHead head(String id, LocalText label, String scope, String above, int columns, int rowSpan) {
        return new StatisticsHead(id, words.text(label), scope, above, columns, rowSpan);
    }

    private String id(String name) {
        return prefix + name;
    }

    private static int width(Column column) {
        return FormatTable.below("", column).size();
    }

    private static int depth(List<Column> columns) {
        return 1
                + columns.stream()
                        .mapToInt(column -> column instanceof Column.Group group ? depth(group.columns()) : 0)
                        .max()
                        .orElse(0);
    }
}
