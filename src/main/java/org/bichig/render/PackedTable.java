package org.bichig.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A table of the data as CSV, packed: what the archive takes in, what the file of its own is unpacked from, and what the
 * description says of it. So its rows are made once.
 *
 * @param length of the CSV, in bytes
 * @param sha256 of the CSV, in hexadecimal
 * @param crc32 of the CSV
 * @param deflated the CSV as {@link Deflate} packs it
 */
record PackedTable(long length, String sha256, int crc32, byte[] deflated) {

    private static final int CHUNK = 1 << 16;

    /** Writes the CSV. */
    void writeTo(OutputStream out) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            byte[] chunk = new byte[CHUNK];
            for (int count = inflater.inflate(chunk); count > 0; count = inflater.inflate(chunk)) {
                out.write(chunk, 0, count);
            }
            if (inflater.getBytesWritten() != length) {
                throw new IllegalStateException("a table is not unpacked to what it was");
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("a table cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
