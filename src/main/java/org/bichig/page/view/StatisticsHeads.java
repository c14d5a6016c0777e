package org.bichig.page.view;

import java.util.List;

/**
 * One row of the head of a table.
 *
 * @param cells never empty
 */
public record StatisticsHeads(List<StatisticsHead> cells) {}
