package org.bichig.markdown;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bichig.script.Language;
import org.bichig.script.Pinyin;

/**
 * A text as it can be put on a page.
 *
 * @param blocks the whole text, block by block
 * @param headings in the order of the text
 * @param links every accepted link and image, in the order of the text; footnotes' own links are not among them
 */
public record RichText(List<Block> blocks, List<Heading> headings, List<Link> links) {

    /** The text of an empty file. */
    public static final RichText EMPTY = new RichText(List.of(), List.of(), List.of());

    public RichText {
        blocks = List.copyOf(blocks);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
    }

    /**
     * The same text with its runs marked: what is in the other language of the site, and in Mongolian the short numbers that
     * stand upright.
     *
     * @param language of the text
     */
    public RichText withRunsMarked(Language language) {
        return new RichText(
                blocks.stream()
                        .map(block ->
                                new Block(block.heading(), block.place(), RunMarks.mark(block.pieces(), language)))
                        .toList(),
                headings,
                links);
    }

    /** The same text, for readers who learn to read: with the reading of each Chinese word above it, headings included. */
    public RichText withPinyin(Pinyin pinyin) {
        return new RichText(
                blocks.stream()
                        .map(block ->
                                new Block(block.heading(), block.place(), RubyRuns.annotate(block.pieces(), pinyin)))
                        .toList(),
                headings,
                links);
    }

    /** The pieces of all blocks. */
    public List<Piece> pieces() {
        return blocks.stream().flatMap(block -> block.pieces().stream()).toList();
    }

    /**
     * The HTML of the whole text.
     *
     * @param href gives the address, not escaped, for the target of an {@link Piece.Address}
     */
    public String html(UnaryOperator<String> href) {
        return html(href, "");
    }

    /**
     * The HTML of the whole text, for a page that shows more than one.
     *
     * @param anchorPrefix put before the name of each anchor, for example {@code zh-}
     */
    public String html(UnaryOperator<String> href, String anchorPrefix) {
        return html(pieces(), href, anchorPrefix);
    }

    /** The HTML of some pieces, for example of one {@link Block}. */
    public static String html(List<Piece> pieces, UnaryOperator<String> href, String anchorPrefix) {
        StringBuilder html = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Html finished) {
                html.append(finished.html());
            } else if (piece instanceof Piece.Address address) {
                HtmlEscape.appendTo(html, href.apply(address.target()));
            } else if (piece instanceof Piece.Anchor anchor) {
                HtmlEscape.appendTo(html, anchorPrefix);
                HtmlEscape.appendTo(html, anchor.name());
            }
        }
        return html.toString();
    }
}
