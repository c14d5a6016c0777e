package org.bichig.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;

/**
 * The folder that content is read from. Lists in the order of names, whatever the order on disk, and follows no link:
 * nothing outside the folder is read. Confined to one thread.
 */
final class ContentFolder {

    private final Path root;
    private final SourceReader sources;
    private final YamlReader yaml;
    private final WordsRead words = new WordsRead();

    ContentFolder(Path root) {
        this(root, new SourceReader(root), new YamlReader());
    }

    private ContentFolder(Path root, SourceReader sources, YamlReader yaml) {
        this.root = root;
        this.sources = sources;
        this.yaml = yaml;
    }

    /** The same folder for another thread, with no words read so far. */
    ContentFolder apart() {
        return new ContentFolder(root, sources, yaml);
    }

    /** The path as the user would type it. */
    String shown(String relative) {
        return sources.shown(relative);
    }

    boolean exists(String relative) {
        return sources.exists(relative);
    }

    boolean isFolder(String relative) {
        return Files.isDirectory(root.resolve(relative), LinkOption.NOFOLLOW_LINKS);
    }

    Path path(String relative) {
        return root.resolve(relative);
    }

    /** The Mongolian words of all that was read through this one. */
    WordsRead words() {
        return words;
    }

    Optional<SourceText> text(String relative, Findings findings) {
        return sources.read(relative, findings);
    }

    /** The keys of a YAML file; empty when the findings say why not. */
    Optional<Fields> fields(String relative, Shape shape, Findings findings) {
        return fields(relative, Optional.of(shape), findings);
    }

    /** The same for a file that nobody types, and that has no shape. */
    Optional<Fields> fields(String relative, Findings findings) {
        return fields(relative, Optional.empty(), findings);
    }

    private Optional<Fields> fields(String relative, Optional<Shape> shape, Findings findings) {
        return text(relative, findings)
                .flatMap(source ->
                        yaml.read(source, findings).map(node -> Fields.of(node, source, shape, findings, words)));
    }

    /** Names of what is in a folder, sorted; nothing when there is no such folder. Hidden files are left alone. */
    List<String> list(String relative) {
        Path folder = relative.isEmpty() ? root : root.resolve(relative);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith(".") && !name.endsWith("~"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files below a folder, as paths below that folder with forward slashes, sorted. A link is a finding. */
    List<String> filesBelow(String relative, Findings findings) {
        // Without the slash at the end, which would make the system look behind a link.
        Path folder = root.resolve(relative.replaceFirst("/$", ""));
        if (Files.isSymbolicLink(folder)) {
            findings.add(link(relative));
            return List.of();
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> entries = Files.walk(folder, new FileVisitOption[0])) {
            entries.sorted().forEach(entry -> {
                String name = folder.relativize(entry).toString().replace('\\', '/');
                if (Files.isSymbolicLink(entry)) {
                    findings.add(link(relative + name));
                } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                        && !String.valueOf(entry.getFileName()).startsWith(".")) {
                    files.add(name);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private Finding link(String relative) {
        return Finding.error(
                "outside-content",
                Place.wholeFile(shown(relative)),
                "This is a link to another place, and links are not followed.",
                "",
                "Put the file itself here.");
    }

    /** Warns of a file that nothing reads: most are a slip in a name, and would be missed silently. */
    void warnIfStray(String folder, String name, List<String> known, Findings findings) {
        if (known.contains(name) || name.toLowerCase(Locale.ROOT).startsWith("readme")) {
            return;
        }
        findings.add(Finding.warning(
                "unused-file",
                Place.wholeFile(shown(folder + name)),
                "Nothing reads this file; what is read here is " + String.join(", ", known) + ".",
                "",
                Nearest.to(name, known)
                        .map(near -> "Did you mean " + near + "? Otherwise take the file away.")
                        .orElse("Take the file away.")));
    }
}
