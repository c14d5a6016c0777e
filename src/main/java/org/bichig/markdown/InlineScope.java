package org.bichig.markdown;

/**
 * Where in a paragraph the writer is.
 *
 * @param end the offset in the source where the text to be written ends
 * @param inLink whether a link is open: HTML has none inside another
 */
record InlineScope(int end, boolean inLink) {

    InlineScope insideLink() {
        return new InlineScope(end, true);
    }
}
