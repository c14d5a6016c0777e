package org.bichig.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The right of one build to write an output folder. The operating system holds it, so it ends with its process, however
 * that ends.
 *
 * <p>The lock's file must not stay in a finished site, and removing it opens a gap: a second process may have opened the
 * old file just before, and then locks a file that no longer has a name while a third locks a new one. So whoever has the
 * lock makes its file a random number of bytes long and looks whether the file <em>of that name</em> now has that length.
 * It asks for the length and does not read the file, because on POSIX closing any other handle gives up the lock. For the
 * same reason one JVM should run one publisher of a folder at a time: a second one in the same JVM is refused, but the
 * attempt lays the folder open to other processes.
 */
final class OutputLock implements AutoCloseable {

    /** Each attempt fails only if another process finished in the same instant. */
    private static final int ATTEMPTS = 10;

    /** Behind every byte of the file, since Windows forbids others to touch a locked byte. */
    private static final long LOCKED_BYTE = 1L << 30;

    private static final int LONGEST = 1 << 20;

    private final Disk disk;
    private final Workspace workspace;
    private final FileChannel channel;

    private OutputLock(Disk disk, Workspace workspace, FileChannel channel) {
        this.disk = disk;
        this.workspace = workspace;
        this.channel = channel;
    }

    /** The lock, or empty if another build has it. */
    static Optional<OutputLock> take(Disk disk, Workspace workspace) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            disk.makeFolder(workspace.folder());
            try {
                FileChannel channel = open(workspace.lock());
                if (!isLocked(channel)) {
                    channel.close();
                    return Optional.empty();
                }
                if (isStillNamed(channel, workspace.lock())) {
                    return Optional.of(new OutputLock(disk, workspace, channel));
                }
                channel.close();
            } catch (NoSuchFileException folderJustRemoved) {
                // By the process that has just finished: try again.
            }
        }
        return Optional.empty();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            // The lock lives as long as the channel; there is nothing else to keep.
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private static boolean isStillNamed(FileChannel channel, Path file) throws IOException {
        int length = ThreadLocalRandom.current().nextInt(1, LONGEST);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), length - 1);
        return Files.size(file) == length;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            disk.delete(workspace.lock());
        }
        workspace.leave();
    }
}
