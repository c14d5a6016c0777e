package org.bichig.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders as values, so that two of them, or two states of one, can be compared. */
public final class Folders {

    private Folders() {}

    /** Every file below a folder with its bytes (as ISO 8859-1 text, which keeps them all); a link shows as an arrow. */
    public static SortedMap<String, String> bytes(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : below(folder)) {
            try {
                if (Files.isSymbolicLink(file)) {
                    files.put(name(folder, file), "-> " + Files.readSymbolicLink(file));
                } else if (Files.isRegularFile(file)) {
                    files.put(name(folder, file), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** Every file and folder below a folder with the time of its last change. */
    public static SortedMap<String, String> times(Path folder) {
        SortedMap<String, String> times = new TreeMap<>();
        for (Path file : below(folder)) {
            try {
                times.put(
                        name(folder, file),
                        Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                                .toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return times;
    }

    public static List<Path> below(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies all that is in a folder into another, which is made if it is not there. */
    public static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to);
            for (Path file : below(from)) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all that is in it, following no link; nothing happens when it is not there. */
    public static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
