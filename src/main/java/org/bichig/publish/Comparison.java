package org.bichig.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Holds what is written to it against what a file has at the same place. */
final class Comparison extends OutputStream {

    private final InputStream file;
    private boolean same = true;

    Comparison(InputStream file) {
        this.file = file;
    }

    /** Whether all that was written so far stands in the file. */
    boolean isSame() {
        return same;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (same) {
            byte[] standing = file.readNBytes(count);
            same = Arrays.equals(standing, 0, standing.length, bytes, from, from + count);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
