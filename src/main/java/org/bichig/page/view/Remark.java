package org.bichig.page.view;

/**
 * Why something odd stands on a page as it was published.
 *
 * @param about the figure by its row, or the words
 * @param reason in the words of the office
 */
public record Remark(Text about, Text reason) {}
