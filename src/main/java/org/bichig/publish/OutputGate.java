package org.bichig.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.publish.OutputFolder.Kind;
import org.bichig.publish.OutputFolder.Standing;

/** Decides whether a folder may hold the site, and makes it if need be. */
final class OutputGate {

    private final Path output;
    private final List<Path> sources;
    private final Disk disk;

    OutputGate(Path output, List<Path> sources, Disk disk) {
        this.output = output;
        this.sources = sources;
        this.disk = disk;
    }

    /** The folder, or empty if the findings say why not. */
    Optional<OutputFolder> open(Findings findings) throws IOException {
        Path folder = output.toAbsolutePath().normalize();
        Path standing = nearest(folder);
        if (!Files.isDirectory(standing)) {
            findings.add(unwritable("“" + standing + "” is not a folder."));
            return Optional.empty();
        }
        Path root = real(folder);
        for (Path source : sources) {
            Path other = real(source.toAbsolutePath().normalize());
            if (root.startsWith(other) || other.startsWith(root)) {
                findings.add(overlaps(source));
            }
        }
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        if (!Files.isWritable(standing)) {
            findings.add(unwritable("The system does not let you write to “" + standing + "”."));
            return Optional.empty();
        }
        try {
            make(folder);
        } catch (AccessDeniedException denied) {
            findings.add(unwritable("The system does not let you make it."));
            return Optional.empty();
        }
        OutputFolder opened = new OutputFolder(root, name(output));
        expect(opened, OutputPath.WORKSPACE, Kind.FOLDER, findings);
        expect(opened, OutputPath.MANIFEST, Kind.FILE, findings);
        return findings.hasErrors() ? Optional.empty() : Optional.of(opened);
    }

    private void make(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = folder; at != null && !Files.exists(at, LinkOption.NOFOLLOW_LINKS); at = at.getParent()) {
            missing.push(at);
        }
        for (Path each : missing) {
            disk.makeFolder(each);
        }
    }

    /** The path with every link resolved, whether or not it exists. */
    private static Path real(Path absolute) throws IOException {
        Path standing = nearest(absolute);
        return Files.exists(standing)
                ? standing.toRealPath().resolve(standing.relativize(absolute)).normalize()
                : absolute;
    }

    /** The path itself, or what exists nearest above it. */
    private static Path nearest(Path absolute) {
        Path parent = absolute.getParent();
        return parent == null || Files.exists(absolute, LinkOption.NOFOLLOW_LINKS) ? absolute : nearest(parent);
    }

    private static void expect(OutputFolder folder, String path, Kind expected, Findings findings) throws IOException {
        Standing standing = folder.look(path);
        if (standing.kind() != Kind.NOTHING && standing.kind() != expected) {
            findings.add(Finding.error(
                    standing.kind() == Kind.LINK ? "output-link" : "foreign-file",
                    folder.place(path),
                    "bichig needs this name for itself, as a " + (expected == Kind.FILE ? "file" : "folder")
                            + ", but something else stands here.",
                    path,
                    "Move it elsewhere."));
        }
    }

    private Finding unwritable(String why) {
        return Finding.error(
                "output-unwritable",
                Place.wholeFile(name(output)),
                "The site cannot be written to this folder. " + why,
                name(output),
                "Name another folder, or change the permissions of this one.");
    }

    private Finding overlaps(Path source) {
        return Finding.error(
                "output-overlaps",
                Place.wholeFile(name(output)),
                "The site would be written over what it is made from: “" + name(output) + "” and “" + name(source)
                        + "” are one folder, or one holds the other.",
                name(output),
                "Name a folder for the site that stands beside the others.");
    }

    private static String name(Path folder) {
        String name = folder.toString().replace(folder.getFileSystem().getSeparator(), "/");
        return name.isEmpty() ? "." : name;
    }
}
