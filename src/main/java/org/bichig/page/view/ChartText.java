package org.bichig.page.view;

/**
 * Words in a drawing.
 *
 * @param x middle of the words; of the line that they run down, where {@code down}
 * @param y foot of the words
 * @param down whether they run from top to bottom
 * @param strong whether they are what matters most
 */
public record ChartText(String x, String y, String text, boolean down, boolean strong) {}
