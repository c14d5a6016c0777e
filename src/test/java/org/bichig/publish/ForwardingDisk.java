package org.bichig.publish;

import java.io.IOException;
import java.nio.file.Path;

/** The real disk, for a test to listen in. */
class ForwardingDisk implements Disk {

    private final Disk real = new RealDisk();

    @Override
    public void write(Path file, Content content) throws IOException {
        real.write(file, content);
    }

    @Override
    public void writeDurably(Path file, byte[] bytes) throws IOException {
        real.writeDurably(file, bytes);
    }

    @Override
    public void moveOver(Path file, Path target) throws IOException {
        real.moveOver(file, target);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        real.makeFolder(folder);
    }

    @Override
    public void delete(Path fileOrEmptyFolder) throws IOException {
        real.delete(fileOrEmptyFolder);
    }
}
