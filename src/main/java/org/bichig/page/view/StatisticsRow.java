package org.bichig.page.view;

/**
 * One row of the statistics table.
 *
 * @param id id of the row's header cell, unique on the page
 * @param level depth in the stub, from 1
 * @param label the row's label
 * @param headers ids of the header cells above it in the stub, outermost first, separated by spaces; may be empty
 * @param heading whether the row only heads the rows below it, without a figure of its own
 * @param unit unit of the figure; empty on a heading row
 * @param value the figure as written; empty when it is not given
 * @param kind number, token (a mark such as / kept as written), missing or heading
 * @param sentence the row told as one sentence, for the plain page
 */
public record StatisticsRow(
        String id,
        int level,
        Text label,
        String headers,
        boolean heading,
        Text unit,
        String value,
        String kind,
        String sentence) {}
