package org.bichig.render;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compresses as RFC 1951 says, with the fixed codes. Written here because the same bytes must come out everywhere: what
 * {@link java.util.zip.Deflater} gives depends on the zlib that the machine or the JDK brings. About as small as zlib's fastest.
 */
final class Deflate {

    private static final int WINDOW = 1 << 15;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int HASH_BITS = 15;
    /** How many earlier places with the same beginning are looked at. */
    private static final int TRIES = 24;

    private static final int[] LENGTHS = starts(3, new int[] {8, 4, 4, 4, 4, 4});
    private static final int[] DISTANCES = starts(1, new int[] {4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2});
    private static final int END_OF_BLOCK = 256;

    private final byte[] from;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int[] newest = new int[1 << HASH_BITS];
    private final int[] before;
    private long bits;
    private int pending;

    private Deflate(byte[] from) {
        this.from = from;
        this.before = new int[Math.min(WINDOW, from.length)];
        Arrays.fill(newest, -1);
    }

    static byte[] of(byte[] bytes) {
        return new Deflate(bytes).run();
    }

    /** The smallest value of each code: {@code counts[n]} codes that have n bits behind them. */
    private static int[] starts(int first, int[] counts) {
        int[] starts = new int[Arrays.stream(counts).sum()];
        int next = first;
        int code = 0;
        for (int extra = 0; extra < counts.length; extra++) {
            for (int i = 0; i < counts[extra]; i++) {
                starts[code++] = next;
                next += 1 << extra;
            }
        }
        return starts;
    }

    private byte[] run() {
        // The last block, with the fixed codes.
        put(0b011, 3);
        int at = 0;
        while (at < from.length) {
            int earlier = remember(at);
            int length = 0;
            int distance = 0;
            for (int tries = 0; tries < TRIES && earlier >= 0 && at - earlier <= WINDOW; tries++) {
                int same = mayBeLonger(earlier, at, length) ? same(earlier, at) : 0;
                if (same > length) {
                    length = same;
                    distance = at - earlier;
                }
                int next = before[earlier % WINDOW];
                earlier = next < earlier ? next : -1;
            }
            if (length < SHORTEST) {
                literal(from[at] & 0xff);
                at++;
            } else {
                repeat(length, distance);
                for (int i = 1; i < length; i++) {
                    remember(at + i);
                }
                at += length;
            }
        }
        literal(END_OF_BLOCK);
        put(0, 7);
        return out.toByteArray();
    }

    /** Notes what begins here; gives the last place where the same began, or nearly the same, or -1. */
    private int remember(int at) {
        if (at + SHORTEST > from.length) {
            return -1;
        }
        int start = (from[at] & 0xff)
                | (from[at + 1] & 0xff) << 8
                | (from[at + 2] & 0xff) << 16
                | (from[at + 3] & 0xff) << 24;
        int hash = start * 0x9E3779B1 >>> 32 - HASH_BITS;
        int earlier = newest[hash];
        before[at % WINDOW] = earlier;
        newest[hash] = at;
        return earlier;
    }

    /** What does not have the next byte in common either is no longer than what was found. */
    private boolean mayBeLonger(int earlier, int at, int length) {
        return at + length < from.length && from[earlier + length] == from[at + length];
    }

    private int same(int earlier, int at) {
        int most = Math.min(LONGEST, from.length - at);
        int length = Arrays.mismatch(from, earlier, earlier + most, from, at, at + most);
        return length < 0 ? most : length;
    }

    private void repeat(int length, int distance) {
        if (length == LONGEST) {
            literal(285);
        } else {
            int code = code(LENGTHS, length);
            literal(257 + code);
            put(length - LENGTHS[code], Math.max(0, code / 4 - 1));
        }
        int code = code(DISTANCES, distance);
        putReversed(code, 5);
        put(distance - DISTANCES[code], Math.max(0, code / 2 - 1));
    }

    private static int code(int[] starts, int value) {
        int found = Arrays.binarySearch(starts, value);
        return found >= 0 ? found : -found - 2;
    }

    /** A byte, a length or the end, in the fixed code of section 3.2.6. */
    private void literal(int symbol) {
        if (symbol < 144) {
            putReversed(0x30 + symbol, 8);
        } else if (symbol < 256) {
            putReversed(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            putReversed(symbol - 256, 7);
        } else {
            putReversed(0xC0 + symbol - 280, 8);
        }
    }

    private void putReversed(int code, int count) {
        put(Integer.reverse(code) >>> 32 - count, count);
    }

    private void put(int value, int count) {
        bits |= (long) value << pending;
        pending += count;
        while (pending >= 8) {
            out.write((int) bits);
            bits >>>= 8;
            pending -= 8;
        }
    }
}
