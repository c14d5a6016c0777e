package org.bichig.page.view;

/**
 * One cell in the head of a table.
 *
 * @param id unique on the page
 * @param label its label; without a value for the corner that heads nothing
 * @param scope col, or colgroup above several columns
 * @param headers ids of the heads above it, outermost first, separated by spaces; may be empty
 * @param columns how many columns it stands above
 * @param rows how many rows of the head it takes
 */
public record StatisticsHead(String id, Text label, String scope, String headers, int columns, int rows) {}
