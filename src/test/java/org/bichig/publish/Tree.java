package org.bichig.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders as maps from paths to text, so that tests can compare them at a glance. */
final class Tree {

    private Tree() {}

    /** Every file below the folder; a link shows as an arrow. */
    static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path file : below.toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isSymbolicLink(file)) {
                    files.put(path, "-> " + Files.readSymbolicLink(file));
                } else if (Files.isRegularFile(file)) {
                    files.put(path, Files.readString(file));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #read}, without the manifest and without the workspace. */
    static SortedMap<String, String> site(Path folder) {
        SortedMap<String, String> files = read(folder);
        files.keySet()
                .removeIf(path -> path.equals(OutputPath.MANIFEST) || path.startsWith(OutputPath.WORKSPACE + "/"));
        return files;
    }

    static List<String> folders(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path folder, String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As files to publish: {@code assets/} first, {@code index.html} last. */
    static List<OutputFile> files(Map<String, String> site) {
        List<OutputFile> files = new ArrayList<>();
        site.forEach(
                (path, text) -> files.add(OutputFile.of(path, phase(path), text.getBytes(StandardCharsets.UTF_8))));
        return files;
    }

    static Phase phase(String path) {
        if (path.startsWith("assets/")) {
            return Phase.ASSET;
        }
        return path.endsWith("index.html") ? Phase.INDEX : Phase.PAGE;
    }
}
