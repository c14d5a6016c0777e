package org.bichig.page.view;

import java.util.List;

/**
 * Figures of several reports: drawn, compared, and as a table.
 *
 * @param keyFigures may be empty
 * @param size of the drawings: narrow, broad or full, a class name for the style sheet
 * @param tables one or none
 * @param notes how the figures are to be read
 */
public record Figures(List<KeyFigure> keyFigures, String size, List<ChartTable> tables, List<Text> notes) {}
