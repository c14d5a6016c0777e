package org.bichig.render;

import java.util.Arrays;

/**
 * Compresses as RFC 1951 says, with the fixed codes. Written here because the same bytes must come out everywhere: what
 * {@link java.util.zip.Deflater} gives depends on the zlib that the machine or the JDK brings. About as small as zlib's fastest.
 *
 * <p>Takes the bytes piece by piece and holds only so many of them as a repetition may reach back, and a little more. How they
 * are cut into pieces makes no difference to what comes out.
 */
final class Deflate {

    private static final int WINDOW = 1 << 15;
    private static final int SHORTEST = 4;
    private static final int CODE_BITS = 9;
    private static final int LONGEST = 258;
    private static final int HASH_BITS = 15;

    /** How many earlier places with the same beginning are looked at. */
    private static final int TRIES = 24;

    private static final int[] LENGTHS = starts(3, new int[] {8, 4, 4, 4, 4, 4});
    private static final int[] DISTANCES = starts(1, new int[] {4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2});
    private static final byte[] LENGTH_CODES = codes(LENGTHS, LONGEST);
    private static final byte[] DISTANCE_CODES = codes(DISTANCES, WINDOW);
    private static final int END_OF_BLOCK = 256;
    private static final int[] SYMBOLS = symbols();

    /** So much of what comes must be known to find all that it repeats, and to remember its places. */
    private static final int AHEAD = LONGEST + SHORTEST;

    private final int[] newest = new int[1 << HASH_BITS];
    private final int[] before = new int[WINDOW];

    /** What is still needed of the bytes: those from {@link #base} to {@link #end}. */
    private byte[] from;

    private int base;
    private int end;
    private int at;

    private byte[] out = new byte[1 << 10];
    private int written;
    private long bits;
    private int pending;

    Deflate() {
        this(new byte[4 * WINDOW], 0);
    }

    private Deflate(byte[] from, int end) {
        this.from = from;
        this.end = end;
        Arrays.fill(newest, -1);
        // The last block, with the fixed codes.
        put(0b011, 3);
    }

    static byte[] of(byte[] bytes) {
        return new Deflate(bytes, bytes.length).finish();
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

    /** The code of each value. */
    private static byte[] codes(int[] starts, int most) {
        byte[] codes = new byte[most + 1];
        for (int value = starts[0]; value <= most; value++) {
            int found = Arrays.binarySearch(starts, value);
            codes[value] = (byte) (found >= 0 ? found : -found - 2);
        }
        return codes;
    }

    /** Of a byte, a length or the end: the fixed code of section 3.2.6, and above its {@link #CODE_BITS} bits how many of them count. */
    private static int[] symbols() {
        int[] symbols = new int[288];
        for (int symbol = 0; symbol < symbols.length; symbol++) {
            if (symbol < 144) {
                symbols[symbol] = reversed(0x30 + symbol, 8);
            } else if (symbol < 256) {
                symbols[symbol] = reversed(0x190 + symbol - 144, 9);
            } else if (symbol < 280) {
                symbols[symbol] = reversed(symbol - 256, 7);
            } else {
                symbols[symbol] = reversed(0xC0 + symbol - 280, 8);
            }
        }
        return symbols;
    }

    private static int reversed(int code, int count) {
        return Integer.reverse(code) >>> 32 - count | count << CODE_BITS;
    }

    void write(byte[] bytes, int start, int count) {
        for (int taken = 0; taken < count; ) {
            if (end - base == from.length) {
                slide();
            }
            int some = Math.min(count - taken, from.length - (end - base));
            System.arraycopy(bytes, start + taken, from, end - base, some);
            end += some;
            taken += some;
        }
    }

    /** Packs what can be packed already, and lets go of what nothing can repeat any more. */
    private void slide() {
        pack(end - AHEAD);
        int needed = Math.max(base, at - WINDOW);
        System.arraycopy(from, needed - base, from, 0, end - needed);
        base = needed;
    }

    /** All that was written, packed. */
    byte[] finish() {
        pack(end);
        literal(END_OF_BLOCK);
        put(0, 7);
        return Arrays.copyOf(out, written);
    }

    private void pack(int stop) {
        while (at < stop) {
            int earlier = remember(at);
            int most = Math.min(LONGEST, end - at);
            int length = 0;
            int distance = 0;
            for (int tries = 0; tries < TRIES && earlier >= 0 && at - earlier <= WINDOW && length < most; tries++) {
                // What does not have the next byte in common either is no longer than what was found.
                if (from[earlier - base + length] == from[at - base + length]) {
                    int same = same(earlier, most);
                    if (same > length) {
                        length = same;
                        distance = at - earlier;
                    }
                }
                int next = before[earlier & WINDOW - 1];
                earlier = next < earlier ? next : -1;
            }
            if (length < SHORTEST) {
                literal(from[at - base] & 0xff);
                at++;
            } else {
                repeat(length, distance);
                remember(at + 1, Math.min(at + length, end - SHORTEST + 1));
                at += length;
            }
        }
    }

    /** Notes what begins here; gives the last place where the same began, or nearly the same, or -1. */
    private int remember(int place) {
        if (place + SHORTEST > end) {
            return -1;
        }
        int i = place - base;
        int hash = hash(
                (from[i] & 0xff) | (from[i + 1] & 0xff) << 8 | (from[i + 2] & 0xff) << 16 | (from[i + 3] & 0xff) << 24);
        int earlier = newest[hash];
        before[place & WINDOW - 1] = earlier;
        newest[hash] = place;
        return earlier;
    }

    /** Notes many places, of which only one byte each is new. */
    private void remember(int first, int stop) {
        if (first >= stop) {
            return;
        }
        // Fields are read again and again by the first compiler; these are not.
        byte[] bytes = from;
        int[] last = newest;
        int[] links = before;
        int i = first - base;
        int start = (bytes[i] & 0xff) << 8 | (bytes[i + 1] & 0xff) << 16 | (bytes[i + 2] & 0xff) << 24;
        for (int place = first; place < stop; place++) {
            start = start >>> 8 | bytes[i + 3] << 24;
            i++;
            int hash = hash(start);
            links[place & WINDOW - 1] = last[hash];
            last[hash] = place;
        }
    }

    private static int hash(int start) {
        return start * 0x9E3779B1 >>> 32 - HASH_BITS;
    }

    private int same(int earlier, int most) {
        int one = earlier - base;
        int other = at - base;
        int length = Arrays.mismatch(from, one, one + most, from, other, other + most);
        return length < 0 ? most : length;
    }

    private void repeat(int length, int distance) {
        if (length == LONGEST) {
            literal(285);
        } else {
            int code = LENGTH_CODES[length];
            literal(257 + code);
            put(length - LENGTHS[code], Math.max(0, code / 4 - 1));
        }
        int code = DISTANCE_CODES[distance];
        put(Integer.reverse(code) >>> 27, 5);
        put(distance - DISTANCES[code], Math.max(0, code / 2 - 1));
    }

    private void literal(int symbol) {
        int code = SYMBOLS[symbol];
        put(code & (1 << CODE_BITS) - 1, code >>> CODE_BITS);
    }

    private void put(int value, int count) {
        bits |= (long) value << pending;
        pending += count;
        if (written + 8 > out.length) {
            out = Arrays.copyOf(out, 2 * out.length);
        }
        while (pending >= 8) {
            out[written++] = (byte) bits;
            bits >>>= 8;
            pending -= 8;
        }
    }
}
