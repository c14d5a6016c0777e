package org.bichig.markdown;

import java.util.List;
import java.util.Optional;

/**
 * One block at the top level of a text: a heading, a paragraph, a list, a table, the footnotes.
 *
 * @param heading the heading, when the block is one
 */
public record Block(Optional<Heading> heading, List<Piece> pieces) {

    public Block {
        pieces = List.copyOf(pieces);
    }
}
