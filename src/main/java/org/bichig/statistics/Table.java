package org.bichig.statistics;

import java.util.Map;
import java.util.Optional;

/**
 * A format, filled in by one body for one year.
 *
 * @param cells by row key; a row that is not in the map was not given
 * @param typed by row key, for every row whose key was typed, with a value or without
 */
public record Table(Format format, Map<String, Cell> cells, Map<String, Typed> typed) {

    private static final Cell MISSING = new Cell.Missing();

    public Cell cell(String rowKey) {
        return cells.getOrDefault(rowKey, MISSING);
    }

    public Optional<Typed> typed(String rowKey) {
        return Optional.ofNullable(typed.get(rowKey));
    }

    /** Whether something was typed that could not be read, so that nobody knows what the figure is. */
    public boolean isUnreadable(String rowKey) {
        return typed.containsKey(rowKey) && !cells.containsKey(rowKey);
    }

    /** Whether everything that was typed could be read. */
    public boolean isReadable() {
        return typed.keySet().stream().noneMatch(this::isUnreadable);
    }
}
