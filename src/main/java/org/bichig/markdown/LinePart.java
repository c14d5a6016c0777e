package org.bichig.markdown;

import java.util.List;

/**
 * A part of a text within which no line ends.
 *
 * @param html with the tags that begin before it and end after it
 * @param length in hundredths of the size of the font
 * @param spaced whether a space is before it
 * @param last whether a line must end after it
 * @param open the tags that are open after it, outermost first
 */
record LinePart(String html, int length, boolean spaced, boolean last, List<String> open) {}
