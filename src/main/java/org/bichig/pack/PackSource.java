package org.bichig.pack;

import java.util.Arrays;

/** Where packed bytes lie, so that a part of them can be read when somebody asks for it. */
public interface PackSource {

    /**
     * Some of the bytes.
     *
     * @throws Damaged if they are not there
     */
    byte[] read(long from, int length);

    /** Bytes in memory, which nobody may change any more. */
    static PackSource of(byte[] packed) {
        return (from, length) -> {
            if (length < 0 || from + length > packed.length) {
                throw new Damaged("what was packed is shorter than it was");
            }
            return Arrays.copyOfRange(packed, (int) from, (int) from + length);
        };
    }
}
