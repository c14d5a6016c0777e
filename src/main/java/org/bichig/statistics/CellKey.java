package org.bichig.statistics;

/**
 * The address of a cell in a format, in the words that {@code report.yaml} uses.
 *
 * @param row key of the row; no two rows of a format have the same, whatever table they are in
 * @param column address of the column in the table of the row, see {@link FigureColumn#address()}
 */
public record CellKey(String row, String column) {

    // Cells are looked up some thousand times for each report; what the compiler makes for a record takes several times
    // as long.
    @Override
    public int hashCode() {
        return 31 * row.hashCode() + column.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof CellKey key && row.equals(key.row) && column.equals(key.column);
    }
}
