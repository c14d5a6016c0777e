package org.bichig.check;

import org.bichig.finding.Finding;
import org.bichig.statistics.CellKey;

/**
 * A relation that does not hold in a table.
 *
 * @param cell the cell that it is told of, by which it can be acknowledged
 */
record Discrepancy(CellKey cell, Finding finding) {}
