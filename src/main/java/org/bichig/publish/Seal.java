package org.bichig.publish;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells one manifest from another. Two check sums, which the JVM makes a hundred times as fast as a SHA-256 sum: that of a
 * large site's manifest would take longer than reading it. Nobody gains anything by deceiving it.
 */
final class Seal {

    private Seal() {}

    static String of(byte[] manifest) {
        return sum(new CRC32(), manifest) + sum(new CRC32C(), manifest) + "-" + manifest.length;
    }

    private static String sum(Checksum sum, byte[] bytes) {
        sum.update(bytes);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
