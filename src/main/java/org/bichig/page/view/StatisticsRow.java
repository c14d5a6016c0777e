package org.bichig.page.view;

import java.util.List;

/**
 * One row of a table.
 *
 * @param id id of the row's header cell, unique on the page
 * @param level depth in the stub, from 1
 * @param label the row's label
 * @param headers ids of the header cells above it in the stub, outermost first, separated by spaces; may be empty
 * @param heading whether the row only heads the rows below it, without figures of its own
 * @param cells unit and figures, one for each column
 * @param sentence the row told as one sentence, for the plain page; its label alone where it has several figures, or none
 * @param sentences one for each figure, where there are several
 */
public record StatisticsRow(
        String id,
        int level,
        Text label,
        String headers,
        boolean heading,
        List<StatisticsCell> cells,
        Text sentence,
        List<Text> sentences) {}
