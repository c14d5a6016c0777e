package org.bichig.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Everything by which publishing changes the disk. A seam: tests put a disk here that fails or dies at a chosen step. */
interface Disk {

    /** Writes a new file, or over an existing one. Not atomic: only for names that nobody reads yet. */
    void write(Path file, Content content) throws IOException;

    /** As {@link #write}, and returns only when the bytes have reached the device. */
    void writeDurably(Path file, byte[] bytes) throws IOException;

    /** Moves a file over whatever file stands at the target, in one step that nobody can see the middle of. */
    void moveOver(Path file, Path target) throws IOException;

    /** Makes one folder; content if it is there already. */
    void makeFolder(Path folder) throws IOException;

    /** Removes a file or an empty folder; content if it is gone already. */
    void delete(Path fileOrEmptyFolder) throws IOException;
}
