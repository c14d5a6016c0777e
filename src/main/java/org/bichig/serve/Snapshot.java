package org.bichig.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What stands in some folders, as the file system tells it without a file being read. Two that are equal mean that nothing
 * changed between them: whatever events came, or were lost.
 *
 * @param entries files and folders, by their paths as the user would type them. Hidden ones are left out, as bichig reads
 *     none: editors keep their locks and half-written files there
 */
record Snapshot(SortedMap<Path, Entry> entries) {

    private static final FileTime ANY_TIME = FileTime.fromMillis(0);

    /**
     * @param bytes 0 for a folder
     * @param changed always the same for a folder: what changed in it is seen in what it holds
     * @param identity tells a file from another one that took its name; empty where the file system has no such thing
     */
    record Entry(boolean folder, long bytes, FileTime changed, String identity) {}

    /**
     * Looks now.
     *
     * @param roots folders, which need not be there
     * @param apart files and folders, absolute, that are left out with all that they hold
     */
    static Snapshot of(Collection<Path> roots, Set<Path> apart) {
        SortedMap<Path, Entry> entries = new TreeMap<>();
        for (Path root : roots) {
            try {
                // A link is followed here and nowhere below, as when the content is read.
                Path real = root.toRealPath();
                Files.walkFileTree(real, new Looking(root, real, apart, entries));
            } catch (IOException absent) {
                // Then it has nothing in it.
            }
        }
        return new Snapshot(Collections.unmodifiableSortedMap(entries));
    }

    /** Names of what is new, gone or different, sorted, with forward slashes. Of a folder what it holds, unless it is empty. */
    List<String> changedSince(Snapshot earlier) {
        Set<Path> changed = new TreeSet<>(entries.keySet());
        changed.addAll(earlier.entries.keySet());
        changed.removeIf(path -> Objects.equals(entries.get(path), earlier.entries.get(path)));
        Set<Path> parents =
                changed.stream().map(path -> path.resolveSibling("")).collect(Collectors.toSet());
        return changed.stream()
                .filter(path -> parents.stream().noneMatch(parent -> parent.equals(path)))
                .map(path -> path.toString().replace('\\', '/'))
                .toList();
    }

    /** Whether a file is gone that was there, or is empty and was not: as it is for a moment while some editors save. */
    boolean hasLostSince(Snapshot earlier) {
        return earlier.entries.entrySet().stream().anyMatch(entry -> {
            Entry now = entries.get(entry.getKey());
            return now == null || now.bytes() == 0 && entry.getValue().bytes() > 0;
        });
    }

    private static final class Looking extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Path real;
        private final Set<Path> apart;
        private final SortedMap<Path, Entry> entries;

        Looking(Path root, Path real, Set<Path> apart, SortedMap<Path, Entry> entries) {
            this.root = root;
            this.real = real;
            this.apart = apart;
            this.entries = entries;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isLeftOut(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            entries.put(named(folder), new Entry(true, 0, ANY_TIME, String.valueOf(attributes.fileKey())));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isLeftOut(file)) {
                entries.put(
                        named(file),
                        new Entry(
                                false,
                                attributes.size(),
                                attributes.lastModifiedTime(),
                                String.valueOf(attributes.fileKey())));
            }
            return FileVisitResult.CONTINUE;
        }

        /** Gone since it was listed, or not ours to read. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private boolean isLeftOut(Path path) {
            return !path.equals(real) && (String.valueOf(path.getFileName()).startsWith(".") || apart.contains(path));
        }

        private Path named(Path path) {
            return root.resolve(real.relativize(path));
        }
    }
}
