package org.bichig.markdown;

import java.util.List;
import java.util.Optional;
import org.bichig.finding.Place;

/**
 * One block at the top level of a text: a heading, a paragraph, a list, a table, the footnotes.
 *
 * @param heading the heading, when the block is one
 * @param place where it begins
 */
public record Block(Optional<Heading> heading, Place place, List<Piece> pieces) {

    public Block {
        pieces = List.copyOf(pieces);
    }

    /** The HTML element that the block is: {@code p}, {@code h2}, {@code ul}, {@code table}. */
    public String element() {
        if (!pieces.isEmpty()
                && pieces.get(0) instanceof Piece.Html first
                && first.html().startsWith("<")) {
            int end = 1;
            while (end < first.html().length()
                    && Character.isLetterOrDigit(first.html().charAt(end))) {
                end++;
            }
            return first.html().substring(1, end);
        }
        return "";
    }

    /** What a reader sees of the block, without markup; entities stay as they are. */
    public String text() {
        return html().replaceAll("<[^>]*>", "");
    }

    /**
     * What a reader sees, paragraph by paragraph, item by item, cell by cell: no markup, no marks of footnotes, no entities;
     * of a picture its description. What is empty is left out.
     */
    public List<String> lines() {
        return BlockText.lines(html());
    }

    /** Each row of a table with its cells, empty ones included, as {@link #lines} says them; no rows if it is no table. */
    public List<List<String>> rows() {
        return BlockText.rows(html());
    }

    /** How many items the lists in the block have, those of lists within lists counted too. */
    public int items() {
        return BlockText.items(html());
    }

    private String html() {
        return RichText.html(pieces, target -> "", "");
    }
}
