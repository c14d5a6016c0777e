package org.bichig.page.view;

/**
 * A stretch of a {@link Text} that is set in one way.
 *
 * @param text what it says
 * @param lang its BCP 47 tag where it is in another language than the text around it; else empty
 * @param upright the class of a number that stands upright in a vertical line: {@code up} for one digit, {@code tcy} for
 *     two, side by side; else empty
 */
public record Run(String text, String lang, String upright) {}
