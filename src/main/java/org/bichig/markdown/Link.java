package org.bichig.markdown;

import org.bichig.finding.Place;

/**
 * A link, or an image, that a text holds.
 *
 * @param target as it was typed, with entities and backslash escapes resolved
 * @param line the line of the source that it begins on, fit to be shown
 * @param text what the reader sees (for an image, its alternative text), as plain text
 */
public record Link(String target, Kind kind, Place place, String text, String line) {

    /** What a target points to. Nothing else is ever linked. */
    public enum Kind {
        /** {@code #…}: a heading of the same text. */
        ANCHOR,
        /** {@code /…}: a page of the same language, with or without an anchor. */
        SITE,
        /** {@code files/…}: a file that travels with the text, offered for download. */
        FILE,
        /** {@code files/…}: a picture that travels with the text, shown in place. */
        IMAGE,
        /** {@code http:} or {@code https:}. */
        EXTERNAL,
        /** {@code mailto:}. */
        MAIL,
        /** {@code tel:}. */
        PHONE
    }
}
