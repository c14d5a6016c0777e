package org.bichig.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;

/**
 * Reads the texts below a folder of content, and trusts none of them: not their path, their size nor their bytes.
 *
 * <p>Whatever is wrong becomes a finding of one of the rules {@code outside-content}, {@code unreadable-file},
 * {@code file-too-large}, {@code not-utf8} and {@code control-character}.
 */
final class SourceReader {

    /** A report with all its tables is some 50 KB; what is a hundred times that is not a report. */
    static final int LARGEST_BYTES = 4 * 1024 * 1024;

    private final Path root;

    /** @param root the folder of content, as the user typed it; findings show paths that begin with it */
    SourceReader(Path root) {
        this.root = root;
    }

    /** Whether there is such a file, so that one that may be left out is not asked for. Never throws. */
    boolean exists(String relative) {
        try {
            return Files.exists(root.resolve(relative));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    /** How findings name the file, for example {@code content/organs/huhhot.yaml}. */
    String shown(String relative) {
        String folder = root.toString().replace('\\', '/');
        if (folder.isEmpty() || relative.isEmpty()) {
            return folder + relative;
        }
        return folder + "/" + relative;
    }

    /**
     * The text of a file, without a byte order mark; empty when the findings say why not.
     *
     * @param relative the path below the root, with forward slashes
     */
    Optional<SourceText> read(String relative, Findings findings) {
        String file = shown(relative);
        try {
            Optional<Path> inside = insideRoot(relative);
            if (inside.isEmpty()) {
                findings.add(Finding.error(
                        "outside-content",
                        Place.wholeFile(file),
                        "The path leads out of the folder " + root.toString().replace('\\', '/')
                                + ", and nothing outside it is read.",
                        relative,
                        "Put the file itself into the folder and name it without .. and without a link to elsewhere."));
                return Optional.empty();
            }
            return readInside(inside.get(), file, findings);
        } catch (NoSuchFileException missing) {
            return unreadable(file, "There is no such file.", "Create the file, or mend the name.", findings);
        } catch (InvalidPathException impossible) {
            return unreadable(file, "This cannot be the name of a file.", "Mend the name.", findings);
        } catch (IOException failed) {
            return unreadable(
                    file,
                    "The file cannot be read: " + failed.getClass().getSimpleName() + ".",
                    "See that the file is whole and that you are allowed to read it.",
                    findings);
        }
    }

    /** Empty when the path, or what its links point to, is not below the root. */
    private Optional<Path> insideRoot(String relative) throws IOException {
        Path base = root.toAbsolutePath().normalize();
        Path wanted = base.resolve(relative).normalize();
        if (!wanted.startsWith(base)) {
            return Optional.empty();
        }
        Path real = wanted.toRealPath();
        return real.startsWith(root.toRealPath()) ? Optional.of(real) : Optional.empty();
    }

    private static Optional<SourceText> readInside(Path real, String file, Findings findings) throws IOException {
        if (!Files.isRegularFile(real)) {
            return unreadable(file, "This is not a file but a folder or a device.", "Name a file.", findings);
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(real)) {
            bytes = in.readNBytes(LARGEST_BYTES + 1);
        }
        if (bytes.length > LARGEST_BYTES) {
            findings.add(Finding.error(
                    "file-too-large",
                    Place.wholeFile(file),
                    "The file is larger than 4 MB (" + LARGEST_BYTES + " bytes), more than any text of a report.",
                    "",
                    "See whether another kind of file took this name; otherwise divide it."));
            return Optional.empty();
        }
        return Utf8.decode(file, bytes, findings);
    }

    private static Optional<SourceText> unreadable(String file, String message, String mend, Findings findings) {
        findings.add(Finding.error("unreadable-file", Place.wholeFile(file), message, "", mend));
        return Optional.empty();
    }
}
