package org.bichig.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** The disk of the machine. */
final class RealDisk implements Disk {

    // Not Files.createTempFile: its files are readable by their owner alone, and the web server is somebody else.
    private static final Set<OpenOption> WRITE = Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);

    @Override
    public void write(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, WRITE.toArray(OpenOption[]::new))) {
            content.writeTo(out);
        }
    }

    @Override
    public void writeDurably(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    @Override
    public void moveOver(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw there;
            }
        }
    }

    @Override
    public void delete(Path fileOrEmptyFolder) throws IOException {
        Files.deleteIfExists(fileOrEmptyFolder);
    }
}
