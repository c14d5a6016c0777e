package org.bichig.page.view;

/**
 * One cell of a table: a figure, or its unit.
 *
 * @param text as written; empty when nothing is
 * @param kind words for a class: number, zero beside it if it is 0, token (a mark such as / kept as written), missing, unit,
 *     or none (a row that only heads others has no figures); edge beside it where a group of columns begins
 * @param missing whether a figure belongs here, and is not given
 * @param headers ids of all heads of its column and its row, separated by spaces
 */
public record StatisticsCell(Text text, String kind, boolean missing, String headers) {}
