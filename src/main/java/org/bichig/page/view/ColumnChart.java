package org.bichig.page.view;

import java.util.List;

/**
 * A drawing of columns, one for each year.
 *
 * @param label what it shows, for whoever does not see it
 * @param viewBox its measures, which are tenths of the size of letters
 * @param width in sizes of letters, with the unit
 * @param height likewise
 * @param filled the columns whose figures count the same as the newest one, as the data of an SVG path
 * @param hollow the other columns, drawn in outline
 * @param ground the line that the columns stand on, which is broken where the form changes
 * @param breaks the lines that part figures of different meanings
 */
public record ColumnChart(
        String label,
        String viewBox,
        String width,
        String height,
        String filled,
        String hollow,
        String ground,
        String breaks,
        List<ChartText> texts) {}
