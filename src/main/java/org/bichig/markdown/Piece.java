package org.bichig.markdown;

/**
 * A piece of rich text. What depends on the page that the text will stand on is kept apart from the finished HTML, so that
 * the same text can stand on pages at different depths, and twice on one page.
 */
public sealed interface Piece {

    /** Finished HTML, to be written as it is. Only the concatenation of all pieces is well-formed. */
    record Html(String html) implements Piece {}

    /**
     * The value of an {@code href} or {@code src} attribute that the page must resolve.
     *
     * @param target {@code /…} for a page of the same language, {@code files/…} for an attachment; not escaped
     */
    record Address(String target) implements Piece {}

    /**
     * The name of an anchor of this text, where it is declared ({@code id}) or linked to (after {@code #}). A page that
     * shows two texts puts a different prefix before the anchors of each.
     */
    record Anchor(String name) implements Piece {}
}
