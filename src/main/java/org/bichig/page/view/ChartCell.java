package org.bichig.page.view;

import java.util.List;

/**
 * A cell of a table with bars.
 *
 * @param text the figure as typed, or the words that stand in its place
 * @param kind words for a class: number, zero beside it if it is 0, missing, unit
 * @param headers ids of the heads of its column and its row, separated by spaces
 * @param note what has to be known of this figure; without a value otherwise
 * @param bars one or none
 */
public record ChartCell(Text text, String kind, String headers, Text note, List<Bar> bars) {}
