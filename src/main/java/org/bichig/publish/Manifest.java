package org.bichig.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What bichig has written into an output folder. The journal of a publication that is under way has the same form.
 *
 * @param folders the folders that bichig made, so that it may remove them when they are empty
 * @param files in the order of their paths
 */
record Manifest(SortedSet<String> folders, List<Entry> files) {

    static final Manifest EMPTY = new Manifest(new TreeSet<>(), List.of());

    Manifest {
        folders = Collections.unmodifiableSortedSet(new TreeSet<>(folders));
        files = inOrder(files);
    }

    /** @param bytes the length of the file */
    record Entry(String path, Sha256 sha256, long bytes) {

        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::path)
                .thenComparing(entry -> entry.sha256().toString())
                .thenComparing(Entry::bytes);

        /** A hash that was only foretold is not taken for that of the bytes. */
        static Entry of(OutputFile file, Content content) throws IOException {
            return new Entry(
                    file.path(), file.made() ? Sha256.read(file.sha256()) : Sha256.sum(content), content.length());
        }
    }

    /** Sorted, and each once. Nearly all are in order already. */
    private static List<Entry> inOrder(List<Entry> files) {
        List<Entry> sorted = new ArrayList<>(files);
        sorted.sort(Entry.ORDER);
        List<Entry> once = new ArrayList<>(sorted.size());
        for (Entry entry : sorted) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(entry)) {
                once.add(entry);
            }
        }
        return Collections.unmodifiableList(once);
    }

    /** What is recorded of one path. */
    List<Entry> of(String path) {
        int from = 0;
        int to = files.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (files.get(middle).path().compareTo(path) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int end = from;
        while (end < files.size() && files.get(end).path().equals(path)) {
            end++;
        }
        return files.subList(from, end);
    }

    /** What is here, and not in the other one. */
    Manifest without(Manifest other) {
        SortedSet<String> ownFolders = new TreeSet<>(folders);
        ownFolders.removeAll(other.folders);
        List<Entry> own = new ArrayList<>();
        int at = 0;
        for (Entry entry : files) {
            // Both are in one order.
            while (at < other.files.size() && Entry.ORDER.compare(other.files.get(at), entry) < 0) {
                at++;
            }
            if (at == other.files.size() || !other.files.get(at).equals(entry)) {
                own.add(entry);
            }
        }
        return new Manifest(ownFolders, own);
    }

    /** The paths of files of which the other one has none. */
    List<String> pathsWithout(Manifest other) {
        List<String> paths = new ArrayList<>();
        int at = 0;
        for (Entry entry : files) {
            // Both are in one order.
            while (at < other.files.size() && other.files.get(at).path().compareTo(entry.path()) < 0) {
                at++;
            }
            if (at == other.files.size() || !other.files.get(at).path().equals(entry.path())) {
                paths.add(entry.path());
            }
        }
        return paths;
    }

    /** What is in either. */
    Manifest and(Manifest other) {
        SortedSet<String> all = new TreeSet<>(folders);
        all.addAll(other.folders);
        List<Entry> entries = new ArrayList<>(files);
        entries.addAll(other.files);
        return new Manifest(all, entries);
    }
}
