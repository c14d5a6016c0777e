package org.bichig.page.view;

import java.util.List;

/**
 * A row of a table with bars.
 *
 * @param id of the row's head, unique on the page
 * @param note what has to be known of its figures; without a value otherwise
 * @param bars of its first figure, where the bar stands beside the head; one or none
 * @param href where the row's head leads; empty when nowhere
 */
public record ChartRow(String id, Text label, Text note, List<Bar> bars, String href, List<ChartCell> cells) {}
