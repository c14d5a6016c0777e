package org.bichig.page.view;

/**
 * What the edges of every printed sheet say. The browser counts, so the words come in three parts: before the number of the
 * sheet, between it and the number of all sheets, and after that.
 *
 * @param title of the page, for the running head
 */
public record Sheet(String title, String before, String between, String after) {}
