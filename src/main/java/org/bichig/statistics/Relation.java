package org.bichig.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.bichig.finding.Severity;

/**
 * Something that holds between figures of a filled-in table (勾稽关系), as the format says.
 *
 * @param rule name of the rule that a table breaks for which it does not hold; several relations may share one
 * @param severity how much it weighs when it does not hold although every figure is given
 * @param rows keys of the rows that it is about
 * @param against key of the one row that these are held against
 */
public record Relation(String rule, Severity severity, Kind kind, List<String> rows, String against) {

    /** What is compared. */
    public enum Kind {
        /** No single row is above the other one; together they may well be. */
        AT_MOST,
        /** The rows together reach the other one, or more; nothing is said where none of them is given. */
        SUM_AT_LEAST,
        /** Each row is equal to the other one. */
        EQUAL,
        /** The rows together are the other one. Where none of them is given, that is for {@link #BREAKDOWN} to say. */
        SUM,
        /** If the other row is above 0, at least one of the rows is given. */
        BREAKDOWN,
        /** If any row is above 0, so is the other one. */
        REQUIRES
    }

    /** Whether the figure of this row takes part. */
    public boolean involves(String rowKey) {
        return Stream.concat(rows.stream(), Stream.of(against)).anyMatch(rowKey::equals);
    }
}
