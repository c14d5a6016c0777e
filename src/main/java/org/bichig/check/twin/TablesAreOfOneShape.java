package org.bichig.check.twin;

import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** A table has the rows and columns of its twin, and a list the items. */
final class TablesAreOfOneShape implements TwinRule {

    @Override
    public void check(Twin twin, Findings findings) {
        for (Facing facing : twin.facing()) {
            Seen original = facing.original();
            Seen translation = facing.translation();
            // Another kind of block is what twins-differ-in-blocks is about.
            boolean alike =
                    original.block().element().equals(translation.block().element())
                            || original.isTable() && translation.isTable();
            if (alike && !shape(original).equals(shape(translation))) {
                findings.add(finding(twin, original, translation));
            }
        }
    }

    /** {@code 3 rows and 2 columns}, {@code 4 items}, or nothing. */
    private static String shape(Seen seen) {
        if (seen.isTable()) {
            return counted(seen.rows().size(), "row") + " and "
                    + counted(seen.rows().get(0).size(), "column");
        }
        return seen.items() > 0 ? counted(seen.items(), "item") : "";
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static Finding finding(Twin twin, Seen original, Seen translation) {
        return Finding.warning(
                "twin-shape",
                translation.block().place(),
                "Found " + shape(translation) + "; " + Twin.line(twin.original(), original.block()) + " has "
                        + shape(original) + ".",
                Excerpt.start(String.join(" ", translation.lines()), 60),
                "Give both the same, in the same order.");
    }
}
