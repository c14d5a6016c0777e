package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.page.view.StatisticsCell;
import org.bichig.page.view.StatisticsHeads;
import org.bichig.page.view.Text;
import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;

/**
 * One table of a form with nothing filled in, as a page shows it. The components are those of
 * {@link org.bichig.page.view.StatisticsTable}.
 */
record EmptyTable(
        String id,
        Text title,
        Text note,
        List<Integer> spans,
        List<StatisticsHeads> heads,
        List<Group> groups,
        boolean labelled,
        boolean wide,
        boolean scrolls,
        boolean tall,
        String scrollLabel) {

    /** Rows that stand together. */
    record Group(boolean headed, List<Row> rows) {}

    /**
     * One row.
     *
     * @param told the row in a sentence, for the plain page: its label, or its only figure
     * @param sentences one for each figure, where there are several
     */
    record Row(
            String id,
            int level,
            Text label,
            String headers,
            boolean heading,
            List<Slot> slots,
            Told told,
            List<Told> sentences) {}

    /** What stands in one column of a row. */
    sealed interface Slot permits Fixed, Figure {}

    /** The same in every report: a unit, or nothing. */
    record Fixed(StatisticsCell cell) implements Slot {}

    /**
     * Room for a figure.
     *
     * @param edge whether a group of columns begins here
     * @param headers ids of all heads of its column and its row
     */
    record Figure(CellKey key, boolean edge, String headers) implements Slot {}

    /** A sentence of the plain page. */
    sealed interface Told permits Label, FigureSentence {}

    /** One that says no figure. */
    record Label(Text text) implements Told {}

    static EmptyTable of(Words words, Format format, FormatTable table) {
        return new Maker(words, format, table).table();
    }

    private static final class Maker {

        /** More columns of figures than this may not fit on a phone; in Mongolian, whose words are long, a few may not either. */
        private static final int FITTING_COLUMNS = 3;

        /** More rows than this may not fit on one sheet. */
        private static final int ROWS_OF_A_SHEET = 30;

        private static final String ROW_ID = "row-";
        private static final String NO_FIGURE = "none";

        private final Words words;
        private final Format form;
        private final FormatTable format;
        private final List<FigureColumn> columns;
        private final StatisticsHeadView heads;

        Maker(Words words, Format form, FormatTable format) {
            this.words = words;
            this.form = form;
            this.format = format;
            this.columns = format.figureColumns();
            this.heads = new StatisticsHeadView(words, format);
        }

        EmptyTable table() {
            Text title = words.text(format.title());
            return new EmptyTable(
                    form.tables().size() > 1 ? "statistics-" + format.key() : "",
                    title,
                    format.note().map(words::text).orElse(new Text("", "")),
                    heads.spans(),
                    heads.rows(),
                    groups(),
                    format.labelledRows(),
                    columns.size() > FITTING_COLUMNS,
                    columns.size() > FITTING_COLUMNS || words.language() == Language.MONGOLIAN,
                    format.rows().size() > ROWS_OF_A_SHEET,
                    words.say("tableScroll", Map.of("title", title.value())));
        }

        /** Each row of the first level begins a group, where rows of a deeper one follow at all. */
        private List<Group> groups() {
            boolean isDeep = format.rows().stream().anyMatch(row -> row.level() > 1);
            List<Group> groups = new ArrayList<>();
            List<Row> rows = new ArrayList<>();
            List<FormatRow> above = new ArrayList<>();
            for (FormatRow row : format.rows()) {
                if (isDeep && row.level() == 1 && !rows.isEmpty()) {
                    groups.add(new Group(true, List.copyOf(rows)));
                    rows.clear();
                }
                above.removeIf(ancestor -> ancestor.level() >= row.level());
                rows.add(row(row, above));
                above.add(row);
            }
            groups.add(new Group(isDeep, List.copyOf(rows)));
            return groups;
        }

        private Row row(FormatRow row, List<FormatRow> above) {
            Text label = words.text(row.label());
            String headers = format.labelledRows() ? ids(Stream.concat(above.stream(), Stream.of(row))) : "";
            boolean tellsCells = !row.isHeading() && !format.hasOneColumn();
            return new Row(
                    ROW_ID + row.key(),
                    row.level(),
                    label,
                    ids(above.stream()),
                    row.isHeading(),
                    slots(row, headers),
                    row.isHeading() || tellsCells
                            ? new Label(words.told(label.value()))
                            : sentence(row, columns.get(0), label.value()),
                    tellsCells
                            ? columns.stream()
                                    .<Told>map(column -> sentence(row, column, headings(row, column)))
                                    .toList()
                            : List.of());
        }

        private static String ids(Stream<FormatRow> rows) {
            return rows.map(row -> ROW_ID + row.key()).collect(Collectors.joining(" "));
        }

        private List<Slot> slots(FormatRow row, String headers) {
            List<Slot> slots = new ArrayList<>();
            if (format.units().isPresent()) {
                Text unit = row.isHeading() ? new Text("", "") : unit(row, columns.get(0));
                slots.add(new Fixed(new StatisticsCell(
                        unit, row.isHeading() ? NO_FIGURE : "unit", false, joined(heads.idOfUnits(), headers))));
            }
            for (FigureColumn column : columns) {
                boolean edge = heads.beginsGroup(column);
                String all = joined(heads.idsAbove(column), headers);
                slots.add(
                        row.isHeading()
                                ? new Fixed(new StatisticsCell(words.text(""), kind(NO_FIGURE, edge), false, all))
                                : new Figure(new CellKey(row.key(), column.address()), edge, all));
            }
            return slots;
        }

        private static String joined(String columnHeads, String rowHeads) {
            return (columnHeads + " " + rowHeads).strip();
        }

        private FigureSentence sentence(FormatRow row, FigureColumn column, String label) {
            return FigureSentence.of(
                    words,
                    new CellKey(row.key(), column.address()),
                    label,
                    unit(row, column).value());
        }

        /** The labels of the row and of the column, as one phrase. */
        private String headings(FormatRow row, FigureColumn column) {
            Stream<LocalText> all = Stream.concat(
                    format.labelledRows() ? Stream.of(row.label()) : Stream.empty(), column.heads().stream());
            return all.map(words::said)
                    .reduce((outer, inner) -> words.say("sentenceHeadings", Map.of("outer", outer, "inner", inner)))
                    .orElse("");
        }

        /** The unit that the form names. */
        private Text unit(FormatRow row, FigureColumn column) {
            Optional<String> key = format.unit(row, column);
            return key.map(form.units()::get).map(words::text).orElse(new Text("", ""));
        }
    }

    /** The class of a cell. */
    static String kind(String kind, boolean edge) {
        return edge ? kind + " edge" : kind;
    }
}
