package org.bichig.statistics;

import java.util.Map;

/**
 * A format, filled in by one body for one year.
 *
 * @param cells by row key; a row that is not in the map was not given
 */
public record Table(Format format, Map<String, Cell> cells) {

    private static final Cell MISSING = new Cell.Missing();

    public Cell cell(String rowKey) {
        return cells.getOrDefault(rowKey, MISSING);
    }
}
