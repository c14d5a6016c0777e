package org.bichig.statistics;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bichig.finding.Severity;

/**
 * How the Chinese text of a report speaks of cells of a form, so that the text can be held against the table.
 *
 * @param says what stands before the number; group {@value #NUMBER} is the number, {@value #UNIT} its unit; empty where the
 *     text is only looked at for saying that there was none
 * @param none words that say that there was none
 * @param unless words beside which it is about something else; looked for in the clause
 * @param near words of which one stands in the same paragraph or in the heading above it; none needed if empty
 * @param cells the cells that make up what is spoken of
 * @param orWith cells that may be counted in as well
 * @param listed whether numbers follow that are parts, each with its own name; together they are not above the cells
 * @param severity how much it weighs when text and table contradict each other
 */
public record Mention(
        Optional<Pattern> says,
        Optional<Pattern> none,
        List<String> unless,
        List<String> near,
        List<CellKey> cells,
        List<CellKey> orWith,
        boolean listed,
        Severity severity) {

    /** Name of the group that holds the digits. */
    public static final String NUMBER = "number";

    /** Name of the group that holds the unit. */
    public static final String UNIT = "unit";

    /** Name of the group that holds 近 or 约. */
    public static final String ABOUT = "about";

    /** Name of the group that holds 余 or 多. */
    public static final String OVER = "over";
}
