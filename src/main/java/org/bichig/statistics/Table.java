package org.bichig.statistics;

import java.util.Map;
import java.util.Optional;

/**
 * A format, filled in by one body for one year.
 *
 * @param format as it is filled in for that year
 * @param cells a cell that is not in the map was not given, or could not be read
 * @param typed every cell whose row or column was typed, with a value or without
 */
public record Table(Format format, int year, Map<CellKey, Cell> cells, Map<CellKey, Typed> typed) {

    private static final Cell MISSING = new Cell.Missing();

    public Cell cell(CellKey key) {
        return cells.getOrDefault(key, MISSING);
    }

    public Optional<Typed> typed(CellKey key) {
        return Optional.ofNullable(typed.get(key));
    }

    /** Whether something was typed that could not be read, so that nobody knows what the figure is. */
    public boolean isUnreadable(CellKey key) {
        return typed.containsKey(key) && !cells.containsKey(key);
    }
}
