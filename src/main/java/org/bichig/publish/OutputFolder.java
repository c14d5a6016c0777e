package org.bichig.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bichig.finding.Place;

/**
 * The folder that holds the site, and what stands in it. Links are seen, never followed. Remembers which folders are real,
 * so an instance serves one publication. Safe to be asked from several threads.
 */
final class OutputFolder {

    private final Path root;
    private final String name;
    private final Set<String> realFolders = ConcurrentHashMap.newKeySet();

    /**
     * @param root with every link resolved
     * @param name the folder as the user typed it, with forward slashes
     */
    OutputFolder(Path root, String name) {
        this.root = root;
        this.name = name;
    }

    enum Kind {
        NOTHING,
        FILE,
        FOLDER,
        /** A link, a Windows junction, a pipe: something whose bytes may be elsewhere. */
        LINK
    }

    /**
     * What was met on the way to an address.
     *
     * @param path the address itself, or the first name on the way to it that is no folder
     */
    record Standing(String path, Kind kind) {}

    Path root() {
        return root;
    }

    /** @throws InvalidPathException if the system cannot spell the path in its encoding of file names */
    Path resolve(String path) {
        return root.resolve(path);
    }

    /** Where a finding about a file of the site points to. */
    Place place(String path) {
        return Place.wholeFile(name.endsWith("/") ? name + path : name + "/" + path);
    }

    Place place() {
        return Place.wholeFile(name);
    }

    Standing look(String path) throws IOException {
        Optional<Standing> inTheWay = lookOnTheWay(path);
        return inTheWay.isPresent() ? inTheWay.get() : new Standing(path, kind(path));
    }

    /** The first name on the way to a path that is no folder; empty if all are. */
    private Optional<Standing> lookOnTheWay(String path) throws IOException {
        if (realFolders.contains(OutputPath.folderOf(path))) {
            return Optional.empty();
        }
        for (String folder : OutputPath.foldersTo(path)) {
            if (!realFolders.contains(folder)) {
                Kind kind = kind(folder);
                if (kind != Kind.FOLDER) {
                    return Optional.of(new Standing(folder, kind));
                }
                realFolders.add(folder);
            }
        }
        return Optional.empty();
    }

    /** Whether there are only folders on the way to a path. */
    boolean isReached(String path) throws IOException {
        return lookOnTheWay(path).isEmpty();
    }

    /** Whether a folder stands there, which may have been looked at before. */
    boolean hasFolder(String path) throws IOException {
        return realFolders.contains(path) || holdsFolder(path);
    }

    private Kind kind(String path) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isRegularFile()) {
                return Kind.FILE;
            }
            // Java shows a junction of Windows as a directory that is also "other".
            return attributes.isDirectory() && !attributes.isOther() ? Kind.FOLDER : Kind.LINK;
        } catch (NoSuchFileException nothing) {
            return Kind.NOTHING;
        }
    }

    /** Whether a file stands at the address, with no link on the way. */
    boolean holdsFile(String path) throws IOException {
        return look(path).equals(new Standing(path, Kind.FILE));
    }

    /** Whether a folder stands at the path, with no link on the way. */
    boolean holdsFolder(String path) throws IOException {
        return look(path).equals(new Standing(path, Kind.FOLDER));
    }

    byte[] read(String path) throws IOException {
        return Files.readAllBytes(resolve(path));
    }

    /** Whether the file that stands at the address has these bytes; the cheap question, its length, comes first. */
    boolean holds(String path, byte[] bytes) throws IOException {
        return Files.size(resolve(path)) == bytes.length && Arrays.equals(read(path), bytes);
    }

    /** The same of what may be too much to be held. */
    boolean holds(String path, Content content) throws IOException {
        if (content instanceof Content.Whole whole) {
            return holds(path, whole.bytes());
        }
        if (Files.size(resolve(path)) != content.length()) {
            return false;
        }
        try (Comparison standing = new Comparison(Files.newInputStream(resolve(path)))) {
            content.writeTo(standing);
            return standing.isSame();
        }
    }

    /** Whether the file that stands at the address is as the entry recorded it. */
    boolean holds(Manifest.Entry entry) throws IOException {
        return Files.size(resolve(entry.path())) == entry.bytes()
                && Sha256.sum(resolve(entry.path())).equals(entry.sha256());
    }

    /** Whether two paths lead to one file, as {@code Zh} and {@code zh} do where case does not count. */
    boolean isSame(String path, String other) throws IOException {
        try {
            return Files.isSameFile(resolve(path), resolve(other));
        } catch (FileSystemException gone) {
            return false;
        }
    }
}
