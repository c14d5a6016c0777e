package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import org.bichig.model.Acknowledgement;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.page.PlannedFile.StatisticsData;
import org.bichig.script.Wording;
import org.bichig.statistics.Cell;
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
        EmptyForm form = words.form(filled.format());
        return new StatisticsData(
                words.language().tag(),
                form.labels(),
                organ.key(),
                words.said(organ.name()),
                report.year(),
                filled.format().id(),
                form.title().value(),
                form.records().stream().map(this::table).toList(),
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

    private StatisticsData.Table table(EmptyRecords table) {
        List<StatisticsData.Record> records = new ArrayList<>(table.cells().size());
        table.cells().forEach(cell -> records.add(record(cell)));
        return new StatisticsData.Table(table.key(), table.title(), records);
    }

    private StatisticsData.Record record(EmptyRecords.EmptyCell empty) {
        Cell cell = filled.cell(empty.key());
        return new StatisticsData.Record(
                empty.key().row(),
                empty.key().column(),
                empty.rowPath(),
                empty.columnPath(),
                cell instanceof Cell.Amount money ? money.unit() : empty.unit(),
                kind(cell),
                cell instanceof Cell.Amount money ? money.digits() : cell.asWritten());
    }

    private static String kind(Cell cell) {
        if (cell instanceof Cell.Missing) {
            return "missing";
        }
        return cell instanceof Cell.Mark ? "mark" : "number";
    }
}
