package org.bichig.page.view;

/**
 * One column head.
 *
 * @param id id of the header cell
 * @param label its label
 */
public record StatisticsColumn(String id, Text label) {}
