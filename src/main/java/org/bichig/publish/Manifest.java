package org.bichig.publish;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What bichig has written into an output folder. The same record, with the old entries beside the new, is the journal of
 * a publication that is under way.
 *
 * @param folders the folders that bichig made, so that it may remove them when they are empty
 * @param files in the order of their paths
 */
record Manifest(SortedSet<String> folders, List<Entry> files) {

    static final Manifest EMPTY = new Manifest(new TreeSet<>(), List.of());

    Manifest {
        folders = Collections.unmodifiableSortedSet(new TreeSet<>(folders));
        files = files.stream().sorted(Entry.ORDER).distinct().toList();
    }

    /** @param bytes the length of the file */
    record Entry(String path, String sha256, long bytes) {

        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::path).thenComparing(Entry::sha256);

        /** A hash that was only foretold is not taken for that of the bytes. */
        static Entry of(OutputFile file, byte[] content) {
            return new Entry(file.path(), file.made() ? file.sha256() : Sha256.of(content), content.length);
        }
    }
}
