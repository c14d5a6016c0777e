package org.bichig.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * All that a publication will change, decided before the first change.
 *
 * @param moves the files that are new or changed, in the order in which they move into place
 * @param files how many the site has
 * @param inTheWay old files of bichig's where a folder must come, or inside a folder where a file must come
 * @param removals the other files that are no longer produced
 * @param foldersInTheWay old folders of bichig's where a file must come, innermost first
 * @param newFolders outermost first
 * @param deserted old folders of bichig's that no file needs any more, innermost first
 * @param manifest what the site will be
 */
record Plan(
        List<Placed> moves,
        int files,
        SortedSet<String> inTheWay,
        List<String> removals,
        List<String> foldersInTheWay,
        List<String> newFolders,
        List<String> deserted,
        Manifest manifest) {

    /** @param staged where the new bytes wait; empty if the right ones stand in place already */
    record Placed(Manifest.Entry entry, Phase phase, Optional<Path> staged) {}
}
