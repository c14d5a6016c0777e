package org.bichig.render;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The files of a zip archive in memory, read by its directory. The archives that the library of workbooks writes have sizes
 * there alone, where {@link java.util.zip.ZipInputStream}, which reads from the front, does not look.
 */
final class Unpacked {

    private static final int END_OF_DIRECTORY = 22;

    private final ByteBuffer archive;

    private Unpacked(byte[] archive) {
        this.archive = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The content by name, in the order of the directory.
     *
     * @param archive without a comment, all of it deflated
     */
    static Map<String, byte[]> of(byte[] archive) {
        return new Unpacked(archive).files();
    }

    private Map<String, byte[]> files() {
        int end = archive.capacity() - END_OF_DIRECTORY;
        int count = archive.getShort(end + 10);
        int at = archive.getInt(end + 16);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int nameLength = archive.getShort(at + 28);
            String name = new String(archive.array(), at + 46, nameLength, StandardCharsets.UTF_8);
            files.put(name, content(archive.getInt(at + 42), archive.getInt(at + 20), archive.getInt(at + 24)));
            at += 46 + nameLength + archive.getShort(at + 30) + archive.getShort(at + 32);
        }
        return files;
    }

    private byte[] content(int header, int packedSize, int size) {
        int start = header + 30 + archive.getShort(header + 26) + archive.getShort(header + 28);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(archive.array(), start, packedSize);
            byte[] content = new byte[size];
            if (inflater.inflate(content) != size) {
                throw new IllegalStateException("a workbook is shorter than it says");
            }
            return content;
        } catch (DataFormatException e) {
            throw new IllegalStateException("a workbook cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
