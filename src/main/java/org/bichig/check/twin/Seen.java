package org.bichig.check.twin;

import java.util.List;
import org.bichig.markdown.Block;

/**
 * What a reader sees of a block: taken from its markup once, for all that ask.
 *
 * @param lines paragraph by paragraph, item by item, cell by cell
 * @param rows of a table; none if it has none
 * @param items how many items its lists have
 */
record Seen(Block block, List<String> lines, List<List<String>> rows, int items) {

    static Seen of(Block block) {
        String element = block.element();
        // Our own writers put neither a table nor a list into these.
        boolean isPlain = element.equals("p") || block.heading().isPresent();
        return new Seen(block, block.lines(), isPlain ? List.of() : block.rows(), isPlain ? 0 : block.items());
    }

    boolean hasWords() {
        return !lines.isEmpty();
    }

    boolean isTable() {
        return !rows.isEmpty();
    }
}
