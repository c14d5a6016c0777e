package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import org.bichig.page.view.StatisticsCell;
import org.bichig.page.view.StatisticsGroup;
import org.bichig.page.view.StatisticsRow;
import org.bichig.page.view.StatisticsTable;
import org.bichig.page.view.Text;
import org.bichig.statistics.Cell;
import org.bichig.statistics.Table;

/** Fills in one table of a form, as a page shows it. */
final class StatisticsTableView {

    private final Words words;
    private final Table filled;
    private final EmptyTable empty;

    StatisticsTableView(Words words, Table filled, EmptyTable empty) {
        this.words = words;
        this.filled = filled;
        this.empty = empty;
    }

    StatisticsTable view() {
        return new StatisticsTable(
                empty.id(),
                empty.title(),
                empty.note(),
                empty.spans(),
                empty.heads(),
                empty.groups().stream().map(this::group).toList(),
                empty.labelled(),
                empty.wide(),
                empty.scrolls(),
                empty.tall(),
                empty.scrollLabel());
    }

    private StatisticsGroup group(EmptyTable.Group group) {
        return new StatisticsGroup(
                group.headed(), group.rows().stream().map(this::row).toList());
    }

    private StatisticsRow row(EmptyTable.Row row) {
        List<StatisticsCell> cells = new ArrayList<>(row.slots().size());
        row.slots().forEach(slot -> cells.add(cell(slot)));
        List<Text> sentences = new ArrayList<>(row.sentences().size());
        row.sentences().forEach(sentence -> sentences.add(told(sentence)));
        return new StatisticsRow(
                row.id(), row.level(), row.label(), row.headers(), row.heading(), cells, told(row.told()), sentences);
    }

    private StatisticsCell cell(EmptyTable.Slot slot) {
        if (slot instanceof EmptyTable.Fixed fixed) {
            return fixed.cell();
        }
        EmptyTable.Figure figure = (EmptyTable.Figure) slot;
        Cell cell = filled.cell(figure.key());
        return new StatisticsCell(
                words.text(cell.asWritten()),
                EmptyTable.kind(kind(cell), figure.edge()),
                cell instanceof Cell.Missing,
                figure.headers());
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

    private Text told(EmptyTable.Told told) {
        if (told instanceof EmptyTable.Label label) {
            return label.text();
        }
        FigureSentence sentence = (FigureSentence) told;
        return sentence.text(filled.cell(sentence.key()));
    }
}
