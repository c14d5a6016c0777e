package org.bichig.statistics;

import java.util.List;
import java.util.Optional;
import org.bichig.script.LocalText;

/**
 * One row of a format.
 *
 * @param key what {@code report.yaml} calls it
 * @param level depth in the stub, from 1
 * @param unit key of the unit; empty for a row that only heads others
 * @param decimal whether the figure may have decimal places (money)
 * @param sum keys of the rows that make this one up; empty when nothing does
 * @param ofWhich key of the row that this one is a part of (其中)
 */
public record FormatRow(
        String key,
        int level,
        LocalText label,
        Optional<String> unit,
        boolean decimal,
        List<String> sum,
        Optional<String> ofWhich) {

    public boolean isHeading() {
        return unit.isEmpty();
    }
}
