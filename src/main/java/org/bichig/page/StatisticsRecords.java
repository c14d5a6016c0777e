package org.bichig.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bichig.model.Acknowledgement;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.page.PlannedFile.StatisticsData;
import org.bichig.script.Wording;
import org.bichig.script.WordingStatus;
import org.bichig.statistics.Cell;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Table;

/** The filled-in form of a report, as a machine reads it: one record for each cell. */
final class StatisticsRecords {

    private final Words words;
    private final Table filled;

    StatisticsRecords(Words words, Table filled) {
        this.words = words;
        this.filled = filled;
    }

    StatisticsData data(Report report, Organ organ) {
        Format format = filled.format();
        return new StatisticsData(
                words.language().tag(),
                format.texts()
                        .map(text -> text.in(words.language()).status())
                        .max(Comparator.naturalOrder())
                        .orElse(WordingStatus.DRAFT),
                organ.key(),
                words.said(organ.name()),
                report.year(),
                format.id(),
                words.said(format.title()),
                format.tables().stream().map(this::table).toList(),
                report.acknowledgements().stream()
                        .filter(remark -> remark.shown() && remark.row().isPresent())
                        .map(this::remark)
                        .toList());
    }

    private StatisticsData.Remark remark(Acknowledgement said) {
        Wording reason = said.reason().in(words.language());
        return new StatisticsData.Remark(
                said.row().orElseThrow(),
                said.column().orElse(""),
                reason.text(),
                reason.language().tag());
    }

    private StatisticsData.Table table(FormatTable table) {
        List<StatisticsData.Record> records = new ArrayList<>();
        List<FormatRow> above = new ArrayList<>();
        for (FormatRow row : table.rows()) {
            above.removeIf(ancestor -> ancestor.level() >= row.level());
            above.add(row);
            if (!row.isHeading()) {
                List<String> path =
                        above.stream().map(each -> words.said(each.label())).toList();
                table.figureColumns().forEach(column -> records.add(record(table, row, column, path)));
            }
        }
        return new StatisticsData.Table(table.key(), words.said(table.title()), records);
    }

    private StatisticsData.Record record(FormatTable table, FormatRow row, FigureColumn column, List<String> path) {
        Cell cell = filled.cell(new CellKey(row.key(), column.address()));
        String unit = cell instanceof Cell.Amount amount
                ? amount.unit()
                : table.unit(row, column)
                        .map(filled.format().units()::get)
                        .map(words::said)
                        .orElse("");
        return new StatisticsData.Record(
                row.key(),
                column.address(),
                path,
                column.heads().stream().map(words::said).toList(),
                unit,
                kind(cell),
                cell instanceof Cell.Amount amount ? amount.digits() : cell.asWritten());
    }

    private static String kind(Cell cell) {
        if (cell instanceof Cell.Missing) {
            return "missing";
        }
        return cell instanceof Cell.Mark ? "mark" : "number";
    }
}
