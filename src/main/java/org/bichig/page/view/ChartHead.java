package org.bichig.page.view;

/**
 * Head of a column of a table with bars.
 *
 * @param id unique on the page
 */
public record ChartHead(String id, Text label) {}
