package org.bichig.page.view;

import java.util.List;

/**
 * The newest figure of an indicator, and how it came about.
 *
 * @param year of the figure, as the page says it
 * @param figure as typed
 * @param change against the year before; without a value when there is no earlier report
 * @param charts one, or none where there is but one figure
 * @param chartWide whether the drawing may be wider than a phone
 */
public record KeyFigure(
        Text label, Text unit, Text year, String figure, Text change, List<ColumnChart> charts, boolean chartWide) {}
