package org.bichig.check;

import org.bichig.finding.Finding;
import org.bichig.model.Acknowledgement;

/**
 * A relation that does not hold in a table.
 *
 * @param row key of the row that it is told of, by which it can be acknowledged
 */
record Discrepancy(String row, Finding finding) {

    boolean isMeantBy(Acknowledgement acknowledgement) {
        return acknowledgement.rule().equals(finding.rule())
                && acknowledgement.row().equals(row);
    }
}
