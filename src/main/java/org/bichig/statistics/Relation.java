package org.bichig.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.bichig.finding.Severity;

/**
 * Something that holds between cells of a filled-in form (勾稽关系), as the format says. What a format says once of rows or
 * of columns is one relation for each column, row or block that it is about.
 *
 * @param rule name of the rule that a table breaks for which it does not hold; several relations may share one
 * @param severity how much it weighs when it does not hold although every figure is given
 * @param cells those that it is about
 * @param against those that these are held against; one, but for {@link Kind#SUM} and {@link Kind#REQUIRES}
 * @param percent for {@link Kind#AT_MOST}, how much of the other cell is the most; 100 otherwise
 */
public record Relation(
        String rule, Severity severity, Kind kind, List<CellKey> cells, List<CellKey> against, int percent) {

    /** What is compared. */
    public enum Kind {
        /** No single cell is above the other one; together they may well be. */
        AT_MOST,
        /** The cells together reach the other one, or more; nothing is said where none of them is given. */
        SUM_AT_LEAST,
        /** Each cell is equal to the other one. */
        EQUAL,
        /**
         * The cells together are as much as the others together. Where none of them is given beside a single total, that
         * is for {@link #BREAKDOWN} to say.
         */
        SUM,
        /** If the other cell is above 0, at least one of the cells is given. */
        BREAKDOWN,
        /** If any cell is above 0, so is one of the others. */
        REQUIRES
    }

    /** Whether the figure of this cell takes part. */
    public boolean involves(CellKey cell) {
        return all().anyMatch(cell::equals);
    }

    /** Every cell that takes part. */
    public Stream<CellKey> all() {
        return Stream.concat(cells.stream(), against.stream());
    }

    /** The one cell that the others are held against, where there can be only one. */
    public CellKey limit() {
        return against.get(0);
    }
}
