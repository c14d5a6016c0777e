package org.bichig.cache;

import java.util.Arrays;
import java.util.Optional;
import org.bichig.pack.Codec;
import org.bichig.pack.Codecs;
import org.bichig.pack.Damaged;
import org.bichig.pack.Packer;
import org.bichig.pack.Unpacker;

/** A {@link LastRun} as bytes. */
final class LastRunFile {

    private LastRunFile() {}

    static byte[] write(LastRun run) {
        Packer out = new Packer();
        codec().write(out, run);
        return out.toBytes();
    }

    /** Empty when it is damaged. */
    static Optional<LastRun> read(byte[] all) {
        try {
            return Optional.of(codec().read(Unpacker.open((from, length) -> part(all, from, length))));
        } catch (Damaged damaged) {
            return Optional.empty();
        }
    }

    private static Codec<LastRun> codec() {
        return new Codecs().of(LastRun.class);
    }

    private static byte[] part(byte[] all, long from, int length) {
        if (length < 0 || from + length > all.length) {
            throw new Damaged("what was kept of a build is shorter than it was");
        }
        return Arrays.copyOfRange(all, (int) from, (int) from + length);
    }
}
