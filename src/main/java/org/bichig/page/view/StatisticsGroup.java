package org.bichig.page.view;

import java.util.List;

/**
 * The rows of one part of a table.
 *
 * @param headed whether the first row heads the others
 * @param rows never empty
 */
public record StatisticsGroup(boolean headed, List<StatisticsRow> rows) {}
