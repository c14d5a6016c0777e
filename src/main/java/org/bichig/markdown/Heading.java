package org.bichig.markdown;

import org.bichig.finding.Place;

/**
 * A heading of a text.
 *
 * @param level 2 to 4; the title of the page is level 1
 * @param anchor the name that links to the heading use, unique in its text
 * @param text what it says, as plain text without markup
 */
public record Heading(int level, String anchor, String text, Place place) {}
