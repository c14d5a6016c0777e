package org.bichig.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder {@code .bichig} inside the output: the lock, the journal and the staged files of a publication that is under
 * way. Inside, because only within one file system can a file be moved in one step. Gone when all went well; what a
 * killed run left is cleared by the next.
 */
final class Workspace implements Closeable {

    private final Disk disk;
    private final Path folder;
    private final Path staging;
    private int staged;

    Workspace(Disk disk, OutputFolder output) {
        this.disk = disk;
        this.folder = output.root().resolve(OutputPath.WORKSPACE);
        this.staging = folder.resolve("staging");
    }

    Path folder() {
        return folder;
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path journal() {
        return folder.resolve("journal.json");
    }

    /** Writes bytes whole under a name that nobody reads. */
    Path stage(Content content) throws IOException {
        Path file = nextStaged();
        disk.write(file, content);
        return file;
    }

    /** As {@link #stage}, for the two files that the next run must be able to trust after a loss of power. */
    Path stageDurably(byte[] bytes) throws IOException {
        Path file = nextStaged();
        disk.writeDurably(file, bytes);
        return file;
    }

    private Path nextStaged() throws IOException {
        if (staged == 0) {
            disk.makeFolder(staging);
        }
        staged++;
        return staging.resolve(Integer.toString(staged));
    }

    /** Removes what was staged and not moved, by this run or by one that was killed. */
    void clear() throws IOException {
        if (!Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(staging)) {
            for (Path file : files) {
                disk.delete(file);
            }
        }
        disk.delete(staging);
        staged = 0;
    }

    @Override
    public void close() throws IOException {
        clear();
    }

    void clearJournal() throws IOException {
        disk.delete(journal());
    }

    /** Removes the folder itself, unless the journal, or another run that has just begun, still needs it. */
    void leave() throws IOException {
        try {
            disk.delete(folder);
        } catch (DirectoryNotEmptyException needed) {
            // Whoever needs it removes it.
        }
    }
}
