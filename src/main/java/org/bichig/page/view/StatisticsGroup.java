package org.bichig.page.view;

import java.util.List;

/**
 * The rows of one part of the statistics table; the first row heads the group.
 *
 * @param rows never empty
 */
public record StatisticsGroup(List<StatisticsRow> rows) {}
