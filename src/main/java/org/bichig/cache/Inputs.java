package org.bichig.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bichig.pack.Digests;

/**
 * One look at the files that a build reads: of each, what tells without reading it whether it has changed since another
 * look, and a hash of what is in it.
 *
 * <p>A file that was changed a moment ago could be changed again within the same tick of the file system's clock. So what
 * was younger than {@link #SETTLED} at one look is read at the next.
 *
 * @param stamps by path
 * @param plain whether there are only files and folders. What a link leads to is not looked at, so a look that met one
 *     proves nothing
 */
record Inputs(SortedMap<String, Stamp> stamps, boolean plain) {

    /** Nothing that could be compared with. */
    static final Inputs NONE = new Inputs(new TreeMap<>(), false);

    /**
     * A file or folder.
     *
     * @param state sizes and times; empty for a folder, whose names are the paths below it
     * @param settled whether a later change would show in the state
     * @param hash of what is in it; empty for a folder
     */
    record Stamp(String state, boolean settled, String hash) {

        private static final Stamp FOLDER = new Stamp("", true, "");
    }

    /** Longer than the tick of any file system's clock; that of FAT is the slowest, at two seconds. */
    private static final long SETTLED = TimeUnit.SECONDS.toNanos(3);

    /**
     * Looks at files.
     *
     * @param now the time of the file system: the clock of the machine may be another
     * @param before an earlier look: what has not changed since is not read
     */
    static Inputs lookAt(List<Path> roots, FileTime now, Inputs before) throws IOException {
        Look look = new Look(now.to(TimeUnit.NANOSECONDS) - SETTLED, before);
        for (Path root : roots) {
            look.at(root.toAbsolutePath());
        }
        return new Inputs(look.stamps, look.plain);
    }

    /** Whether the same is in the same files as at another look. */
    boolean isAsIn(Inputs other) {
        return plain
                && other.plain
                && stamps.keySet().equals(other.stamps.keySet())
                && stamps.entrySet().stream()
                        .allMatch(entry -> entry.getValue()
                                .hash()
                                .equals(Objects.requireNonNull(other.stamps.get(entry.getKey()))
                                        .hash()));
    }

    /** The files that are not as they were at an earlier look, by their paths. */
    List<InputChange> changedSince(Inputs before) {
        SortedMap<String, InputChange.Kind> changed = new TreeMap<>();
        before.stamps.forEach((path, then) -> {
            Stamp now = stamps.get(path);
            if (now == null) {
                changed.put(path, InputChange.Kind.REMOVED);
            } else if (!now.hash().equals(then.hash())) {
                changed.put(path, InputChange.Kind.CHANGED);
            }
        });
        stamps.keySet().stream()
                .filter(path -> !before.stamps.containsKey(path))
                .forEach(path -> changed.put(path, InputChange.Kind.ADDED));
        changed.keySet().removeIf(path -> isFolder(path) || before.isFolder(path));
        return changed.entrySet().stream()
                .map(change -> new InputChange(change.getKey(), change.getValue()))
                .toList();
    }

    private boolean isFolder(String path) {
        Stamp stamp = stamps.get(path);
        return stamp != null && stamp.hash().isEmpty();
    }

    /** What is at some paths, and below them, with its names: two that are equal stand for the same. */
    String contentOf(List<Path> paths) {
        StringBuilder content = new StringBuilder();
        for (Path path : paths) {
            String root = path.toAbsolutePath().toString();
            String below = root + File.separatorChar;
            append(content, root, stamps.subMap(root, root + '\0'));
            append(content, root, stamps.subMap(below, root + (char) (File.separatorChar + 1)));
        }
        return content.toString();
    }

    private static void append(StringBuilder content, String root, SortedMap<String, Stamp> found) {
        found.forEach((path, stamp) -> content.append(path, root.length(), path.length())
                .append('\0')
                .append(stamp.hash())
                .append('\n'));
    }

    private static final class Look {

        private final SortedMap<String, Stamp> stamps = new TreeMap<>();
        private final long settledBefore;
        private final Inputs before;
        private boolean plain = true;

        Look(long settledBefore, Inputs before) {
            this.settledBefore = settledBefore;
            this.before = before;
        }

        void at(Path path) throws IOException {
            Map<String, Object> attributes;
            try {
                attributes = Files.readAttributes(path, wanted(path), LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException nothing) {
                return;
            }
            if (Boolean.TRUE.equals(attributes.get("isDirectory"))) {
                stamps.put(path.toString(), Stamp.FOLDER);
                for (Path entry : entries(path)) {
                    at(entry);
                }
            } else if (Boolean.TRUE.equals(attributes.get("isRegularFile"))) {
                stamps.put(path.toString(), stamp(path, attributes));
            } else {
                plain = false;
            }
        }

        private static String wanted(Path path) {
            // The time of the last change of the attributes too, which no program can set back.
            return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? "unix:isDirectory,isRegularFile,size,lastModifiedTime,ctime,ino"
                    : "isDirectory,isRegularFile,size,lastModifiedTime,creationTime";
        }

        private static List<Path> entries(Path folder) throws IOException {
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            }
            return entries;
        }

        private Stamp stamp(Path file, Map<String, Object> attributes) throws IOException {
            StringBuilder state = new StringBuilder();
            boolean settled = true;
            // The map has no order of its own that could be relied on.
            for (String name : List.of("size", "ino", "lastModifiedTime", "ctime", "creationTime")) {
                Object value = attributes.get(name);
                if (value instanceof FileTime time) {
                    long nanos = time.to(TimeUnit.NANOSECONDS);
                    settled &= nanos < settledBefore;
                    state.append(nanos).append(' ');
                } else if (value != null) {
                    state.append(value).append(' ');
                }
            }
            Stamp then = before.stamps.get(file.toString());
            return then != null && then.settled() && then.state().contentEquals(state)
                    ? then
                    : new Stamp(state.toString(), settled, Digests.sha256(file));
        }
    }
}
