package org.bichig.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A zip file (APPNOTE 6.3) whose bytes follow from its entries alone: every entry is of the first day that the format knows,
 * and {@link Deflate} packs it.
 */
final class Archive {

    private static final int VERSION = 20;
    private static final int NAMES_IN_UTF_8 = 1 << 11;
    private static final int DEFLATED = 8;
    /** 1 January 1980. */
    private static final int FIRST_DAY = 1 << 5 | 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    Archive add(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return add(name, Deflate.of(content), (int) sum.getValue(), content.length);
    }

    Archive add(String name, PackedTable table) {
        return add(name, table.deflated(), table.crc32(), Math.toIntExact(table.length()));
    }

    private Archive add(String name, byte[] packed, int sum, int length) {
        int offset = out.size();
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        byte[] about = littleEndian(26)
                .putShort((short) VERSION)
                .putShort((short) NAMES_IN_UTF_8)
                .putShort((short) DEFLATED)
                .putShort((short) 0)
                .putShort((short) FIRST_DAY)
                .putInt(sum)
                .putInt(packed.length)
                .putInt(length)
                .putShort((short) path.length)
                .putShort((short) 0)
                .array();
        out.writeBytes(littleEndian(4).putInt(0x04034b50).array());
        out.writeBytes(about);
        out.writeBytes(path);
        out.writeBytes(packed);
        directory.writeBytes(
                littleEndian(6).putInt(0x02014b50).putShort((short) VERSION).array());
        directory.writeBytes(about);
        // No comment, one disk, no attributes; then where the entry begins.
        directory.writeBytes(littleEndian(14).putInt(10, offset).array());
        directory.writeBytes(path);
        entries++;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(directory.toByteArray());
        whole.writeBytes(littleEndian(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory.size())
                .putInt(out.size())
                .putShort((short) 0)
                .array());
        return whole.toByteArray();
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
