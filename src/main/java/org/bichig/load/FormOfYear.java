package org.bichig.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bichig.statistics.CellIndex;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;

/**
 * A form as the reports of one year fill it in, with what is the same for all of them: worked out once, and held once
 * however many reports there are.
 *
 * @param shape of the mapping of its rows
 * @param figures the cells of each row that takes figures, by the key of the row
 */
record FormOfYear(Format format, int year, Shape shape, Map<String, List<Figure>> figures, CellIndex cells) {

    /** One cell that takes a figure. */
    record Figure(FigureColumn column, CellKey key) {}

    static FormOfYear of(Format form, int year) {
        Format format = form.in(year);
        Map<String, List<Figure>> figures = new LinkedHashMap<>();
        for (FormatTable table : format.tables()) {
            List<FigureColumn> columns = table.figureColumns();
            for (FormatRow row : table.figures()) {
                figures.put(row.key(), figures(row, columns));
            }
        }
        return new FormOfYear(format, year, FigureShapes.of(format), figures, new CellIndex(format.cells()));
    }

    private static List<Figure> figures(FormatRow row, List<FigureColumn> columns) {
        return columns.stream()
                .map(column -> new Figure(column, new CellKey(row.key(), column.address())))
                .toList();
    }
}
