package org.bichig.cache;

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

/**
 * One look at the files that a build reads: of each, what tells without reading it whether it has changed.
 *
 * <p>A file that was changed a moment ago could be changed again within the same tick of the file system's clock. So what
 * is younger than {@link #SETTLED} is read, and its hash is part of the look.
 *
 * @param stamps by path
 * @param plain whether there are only files and folders. What a link leads to is not looked at, so a look that met one
 *     proves nothing
 */
record Inputs(SortedMap<String, Stamp> stamps, boolean plain) {

    /**
     * What tells whether a file has changed.
     *
     * @param state sizes and times; empty for a folder, whose names are the paths below it
     * @param hash of what is in it; empty when it had settled
     */
    record Stamp(String state, String hash) {

        private static final Stamp FOLDER = new Stamp("", "");
    }

    /** Longer than the tick of any file system's clock; that of FAT is the slowest, at two seconds. */
    private static final long SETTLED = TimeUnit.SECONDS.toNanos(3);

    /** @param now the time of the file system: the clock of the machine may be another */
    static Inputs lookAt(List<Path> roots, FileTime now) throws IOException {
        Look look = new Look(now.to(TimeUnit.NANOSECONDS) - SETTLED);
        for (Path root : roots) {
            look.at(root.toAbsolutePath());
        }
        return new Inputs(look.stamps, look.plain);
    }

    /** Whether nothing has changed from the earlier look to this one. */
    boolean isAsIn(Inputs earlier) throws IOException {
        if (!plain || !earlier.plain || !stamps.keySet().equals(earlier.stamps.keySet())) {
            return false;
        }
        for (Map.Entry<String, Stamp> entry : stamps.entrySet()) {
            Stamp now = entry.getValue();
            Stamp then = Objects.requireNonNull(earlier.stamps.get(entry.getKey()));
            if (!now.state().equals(then.state())) {
                return false;
            }
            if (!then.hash().isEmpty()) {
                String hash = now.hash().isEmpty() ? hash(Path.of(entry.getKey())) : now.hash();
                if (!hash.equals(then.hash())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String hash(Path file) throws IOException {
        return Sha256.of(Files.readAllBytes(file));
    }

    private static final class Look {

        private final SortedMap<String, Stamp> stamps = new TreeMap<>();
        private final long settledBefore;
        private boolean plain = true;

        Look(long settledBefore) {
            this.settledBefore = settledBefore;
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
            return new Stamp(state.toString(), settled ? "" : hash(file));
        }
    }
}
