package org.bichig.statistics;

import java.util.List;
import org.bichig.script.LocalText;

/**
 * A column of figures with all heads above it.
 *
 * @param block address of the block that it belongs to; empty where the table has no blocks
 * @param heads from the outermost group to the column's own, at least one
 */
public record FigureColumn(String block, List<LocalText> heads, Column.Single column) {

    private static final String WITHIN = ".";

    /** {@code total}, or within a block {@code reconsideration.total}: unique within the table. */
    public String address() {
        return within(block, column.key());
    }

    /** The address of something within a block. */
    public static String within(String block, String key) {
        return block.isEmpty() ? key : block + WITHIN + key;
    }
}
