package org.bichig.statistics;

import java.util.List;
import org.bichig.finding.Severity;

/**
 * Something that holds between a report and the same body's report of the year before: {@code cells} of this year against
 * {@code lastYear} of the year before, plus {@code plus} and minus {@code minus} of this year.
 *
 * @param rule name of the rule, as in {@link Relation}
 */
public record YearRelation(
        String rule,
        Severity severity,
        Kind kind,
        List<CellKey> cells,
        List<CellKey> lastYear,
        List<CellKey> plus,
        List<CellKey> minus) {

    /** How the two sides compare. */
    public enum Kind {
        EQUAL,
        AT_LEAST
    }
}
