package org.bichig.page.view;

import java.util.List;

/**
 * What a total of a report is made of, as a table with bars.
 *
 * @param notes how its figures are to be read
 */
public record CompositionTable(ChartTable table, List<Text> notes) {}
