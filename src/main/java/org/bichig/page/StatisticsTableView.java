package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.page.view.StatisticsCell;
import org.bichig.page.view.StatisticsGroup;
import org.bichig.page.view.StatisticsRow;
import org.bichig.page.view.StatisticsTable;
import org.bichig.page.view.Text;
import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.statistics.Cell;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Table;

/** One table of a filled-in form, as a page shows it. */
final class StatisticsTableView {

    /** More columns of figures than this may not fit on a phone; in Mongolian, whose words are long, a few may not either. */
    private static final int FITTING_COLUMNS = 3;

    /** More rows than this may not fit on one sheet. */
    private static final int ROWS_OF_A_SHEET = 30;

    private static final String ROW_ID = "row-";

    private final Words words;
    private final Table filled;
    private final FormatTable format;
    private final List<FigureColumn> columns;
    private final StatisticsHeadView heads;

    StatisticsTableView(Words words, Table filled, FormatTable format) {
        this.words = words;
        this.filled = filled;
        this.format = format;
        this.columns = format.figureColumns();
        this.heads = new StatisticsHeadView(words, format);
    }

    StatisticsTable view() {
        Text title = words.text(format.title());
        return new StatisticsTable(
                filled.format().tables().size() > 1 ? "statistics-" + format.key() : "",
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
    private List<StatisticsGroup> groups() {
        boolean isDeep = format.rows().stream().anyMatch(row -> row.level() > 1);
        List<StatisticsGroup> groups = new ArrayList<>();
        List<StatisticsRow> rows = new ArrayList<>();
        List<FormatRow> above = new ArrayList<>();
        for (FormatRow row : format.rows()) {
            if (isDeep && row.level() == 1 && !rows.isEmpty()) {
                groups.add(new StatisticsGroup(true, List.copyOf(rows)));
                rows.clear();
            }
            above.removeIf(ancestor -> ancestor.level() >= row.level());
            rows.add(row(row, above));
            above.add(row);
        }
        groups.add(new StatisticsGroup(isDeep, List.copyOf(rows)));
        return groups;
    }

    private StatisticsRow row(FormatRow row, List<FormatRow> above) {
        Text label = words.text(row.label());
        String outer = ids(above.stream());
        String headers = format.labelledRows() ? ids(Stream.concat(above.stream(), Stream.of(row))) : "";
        boolean tellsCells = !row.isHeading() && !format.hasOneColumn();
        return new StatisticsRow(
                ROW_ID + row.key(),
                row.level(),
                label,
                outer,
                row.isHeading(),
                cells(row, headers),
                told(row.isHeading() || tellsCells ? label.value() : sentence(row, columns.get(0), label.value())),
                tellsCells
                        ? columns.stream()
                                .map(column -> told(sentence(row, column, headings(row, column))))
                                .toList()
                        : List.of());
    }

    private static String ids(Stream<FormatRow> rows) {
        return rows.map(row -> ROW_ID + row.key()).collect(Collectors.joining(" "));
    }

    private List<StatisticsCell> cells(FormatRow row, String headers) {
        List<StatisticsCell> cells = new ArrayList<>();
        if (format.units().isPresent()) {
            Text unit = row.isHeading() ? new Text("", "") : unit(row, columns.get(0), new Cell.Missing());
            cells.add(new StatisticsCell(
                    unit, row.isHeading() ? "none" : "unit", false, joined(heads.idOfUnits(), headers)));
        }
        for (FigureColumn column : columns) {
            Cell cell = filled.cell(new CellKey(row.key(), column.address()));
            String kind = row.isHeading() ? "none" : kind(cell);
            cells.add(new StatisticsCell(
                    words.text(row.isHeading() ? "" : written(cell)),
                    kind + (heads.beginsGroup(column) ? " edge" : ""),
                    !row.isHeading() && cell instanceof Cell.Missing,
                    joined(heads.idsAbove(column), headers)));
        }
        return cells;
    }

    private static String joined(String columnHeads, String rowHeads) {
        return (columnHeads + " " + rowHeads).strip();
    }

    private static String kind(Cell cell) {
        if (cell instanceof Cell.Missing) {
            return "missing";
        }
        if (cell instanceof Cell.Mark) {
            return "token";
        }
        return cell instanceof Cell.Number number && number.value().signum() == 0 ? "number zero" : "number";
    }

    /** The labels of the row and of the column, as one phrase. */
    private String headings(FormatRow row, FigureColumn column) {
        Stream<LocalText> all =
                Stream.concat(format.labelledRows() ? Stream.of(row.label()) : Stream.empty(), column.heads().stream());
        return all.map(words::said)
                .reduce((outer, inner) -> words.say("sentenceHeadings", Map.of("outer", outer, "inner", inner)))
                .orElse("");
    }

    /** A figure may have been typed with its unit, 251000元, which is Chinese wherever it stands. */
    private Text told(String sentence) {
        Text prose = words.prose(sentence);
        boolean mixed = prose.runs().stream().anyMatch(run -> !run.lang().isEmpty());
        return mixed ? prose : new Text(sentence, "");
    }

    private String sentence(FormatRow row, FigureColumn column, String label) {
        Cell cell = filled.cell(new CellKey(row.key(), column.address()));
        if (cell instanceof Cell.Mark mark) {
            return words.say("sentenceMark", Map.of("label", label, "mark", mark.asTyped()));
        }
        boolean missing = cell instanceof Cell.Missing;
        return words.say(
                        "sentenceValue",
                        Map.of(
                                "label",
                                label,
                                "value",
                                missing ? words.say("notGiven") : digits(cell),
                                "unit",
                                missing ? "" : unit(row, column, cell).value()))
                .strip();
    }

    /** The unit that was typed behind the figure, else the one that the form names. */
    private Text unit(FormatRow row, FigureColumn column, Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return words.text(amount.unit());
        }
        Optional<String> key = format.unit(row, column);
        return key.map(filled.format().units()::get).map(words::text).orElse(new Text("", ""));
    }

    private static String digits(Cell cell) {
        return cell instanceof Cell.Amount amount ? amount.digits() : cell.asWritten();
    }

    private static String written(Cell cell) {
        return cell.asWritten();
    }
}
