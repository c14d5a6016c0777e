package org.bichig.check.twin;

import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.markdown.Block;
import org.bichig.markdown.TwinBlocks;

/** A table has the rows and columns of its twin, and a list the items. */
final class TablesAreOfOneShape implements TwinRule {

    @Override
    public void check(Twin twin, Findings findings) {
        for (TwinBlocks.Pair pair :
                TwinBlocks.pairs(twin.original().text(), twin.translation().text())) {
            pair.first()
                    .ifPresent(original -> pair.second().ifPresent(translation -> {
                        // Another kind of block is what twins-differ-in-blocks is about.
                        boolean alike = original.element().equals(translation.element())
                                || isTable(original) && isTable(translation);
                        if (alike && !shape(original).equals(shape(translation))) {
                            findings.add(finding(twin, original, translation));
                        }
                    }));
        }
    }

    private static boolean isTable(Block block) {
        return !block.rows().isEmpty();
    }

    /** {@code 3 rows and 2 columns}, {@code 4 items}, or nothing. */
    private static String shape(Block block) {
        List<List<String>> rows = block.rows();
        if (!rows.isEmpty()) {
            return counted(rows.size(), "row") + " and " + counted(rows.get(0).size(), "column");
        }
        return block.items() > 0 ? counted(block.items(), "item") : "";
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static Finding finding(Twin twin, Block original, Block translation) {
        return Finding.warning(
                "twin-shape",
                translation.place(),
                "Found " + shape(translation) + "; " + Twin.line(twin.original(), original) + " has " + shape(original)
                        + ".",
                Excerpt.start(String.join(" ", translation.lines()), 60),
                "Give both the same, in the same order.");
    }
}
