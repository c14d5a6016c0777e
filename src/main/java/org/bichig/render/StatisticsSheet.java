package org.bichig.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bichig.page.PlannedFile.StatisticsSheets;
import org.bichig.page.view.Fact;
import org.bichig.page.view.StatisticsCell;
import org.bichig.page.view.StatisticsGroup;
import org.bichig.page.view.StatisticsHead;
import org.bichig.page.view.StatisticsHeads;
import org.bichig.page.view.StatisticsRow;
import org.bichig.page.view.StatisticsTable;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** One table on one sheet: title, who filled it in, the head with its cells joined as on the form, the rows, the notes. */
final class StatisticsSheet {

    private static final double WIDTH_OF_LABELS = 46;
    private static final double WIDTH_OF_FIGURES = 13;
    private static final double WIDTH_OF_A_SINGLE_FIGURE = 20;

    private final Worksheet sheet;
    private final StatisticsSheets sheets;
    private final StatisticsTable table;
    private final int columns;
    private int next;

    StatisticsSheet(Worksheet sheet, StatisticsSheets sheets, StatisticsTable table) {
        this.sheet = sheet;
        this.sheets = sheets;
        this.table = table;
        this.columns = table.spans().stream().mapToInt(Integer::intValue).sum();
    }

    void write() {
        title();
        head();
        sheet.freezePane(table.labelled() ? 1 : 0, next);
        sheet.repeatRows(next - table.heads().size(), next - 1);
        for (StatisticsGroup group : table.groups()) {
            group.rows().forEach(this::row);
        }
        sheets.form().notes().forEach(this::line);
        facts(sheets.form().after());
        widths();
        sheet.pageOrientation(table.wide() ? "landscape" : "portrait");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void title() {
        sheet.value(next, 0, table.title().value() + sheets.form().year().value());
        StyleSetter style = sheet.range(next, 0, next, columns - 1).style();
        style.merge().bold().wrapText(true).horizontalAlignment("center").set();
        next++;
        line(sheets.organ());
        facts(sheets.form().before());
        if (!table.note().value().isEmpty()) {
            line(table.note().value());
        }
    }

    private void line(String text) {
        sheet.value(next, 0, text);
        sheet.range(next, 0, next, columns - 1).style().merge().wrapText(true).set();
        next++;
    }

    private void facts(List<Fact> facts) {
        if (!facts.isEmpty()) {
            line(facts.stream()
                    .map(fact -> fact.label() + "：" + fact.value().value())
                    .collect(Collectors.joining("　")));
        }
    }

    /** Puts each cell of the head where it stands in HTML: in the first column that no cell from above reaches into. */
    private void head() {
        int first = next;
        boolean[][] taken = new boolean[table.heads().size()][columns];
        for (StatisticsHeads row : table.heads()) {
            int column = 0;
            for (StatisticsHead cell : row.cells()) {
                while (taken[next - first][column]) {
                    column++;
                }
                for (int r = 0; r < cell.rows(); r++) {
                    for (int c = 0; c < cell.columns(); c++) {
                        taken[next - first + r][column + c] = true;
                    }
                }
                head(cell, column);
            }
            next++;
        }
    }

    private void head(StatisticsHead cell, int column) {
        sheet.value(next, column, cell.label().value());
        StyleSetter style = sheet.range(next, column, next + cell.rows() - 1, column + cell.columns() - 1)
                .style();
        if (cell.rows() > 1 || cell.columns() > 1) {
            style.merge();
        }
        style.bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor("FFE7EDF5")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void row(StatisticsRow row) {
        int column = 0;
        if (table.labelled()) {
            sheet.value(next, 0, row.label().value());
            sheet.style(next, 0)
                    .indent(row.level() - 1)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .borderStyle(BorderStyle.THIN)
                    .set();
            column++;
        }
        for (StatisticsCell cell : row.cells()) {
            cell(cell, column);
            column++;
        }
        next++;
    }

    private void cell(StatisticsCell cell, int column) {
        String text = cell.text().value();
        StyleSetter style = sheet.style(next, column);
        style.borderStyle(BorderStyle.THIN).verticalAlignment("center");
        if (cell.kind().startsWith("unit")) {
            style.horizontalAlignment("center");
            sheet.value(next, column, text);
        } else {
            style.horizontalAlignment("right");
            figure(text, column, style);
        }
        style.set();
    }

    /** A number, where the spreadsheet can hold it as it was typed; else text that no spreadsheet takes for something else. */
    private void figure(String text, int column, StyleSetter style) {
        Optional<WrittenFigure> figure = WrittenFigure.of(text);
        if (figure.isPresent()) {
            sheet.value(next, column, figure.get().value());
            style.format(figure.get().format());
        } else if (!text.isEmpty()) {
            sheet.value(next, column, text);
            style.format("@");
        }
    }

    private void widths() {
        List<Double> widths = new ArrayList<>();
        if (table.labelled()) {
            widths.add(WIDTH_OF_LABELS);
        }
        double ofFigures = columns - widths.size() <= 2 ? WIDTH_OF_A_SINGLE_FIGURE : WIDTH_OF_FIGURES;
        while (widths.size() < columns) {
            widths.add(ofFigures);
        }
        for (int i = 0; i < columns; i++) {
            sheet.width(i, widths.get(i));
        }
    }
}
