package org.bichig.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads values in the order in which a {@link Packer} wrote them. */
public final class Unpacker {

    private final PackSource source;
    /** Where each part begins, and the last one ends. */
    private final long[] partsBegin;

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int at;

    private Unpacker(PackSource source, long[] partsBegin, byte[] bytes, int at) {
        this.source = source;
        this.partsBegin = partsBegin;
        this.bytes = bytes;
        this.at = at;
    }

    /**
     * Reads the beginning; parts that were written apart stay where they are.
     *
     * @throws Damaged if it is not what was written
     */
    public static Unpacker open(PackSource source) {
        byte[] head = source.read(0, Packer.HEAD);
        int length = integer(head, 0);
        if (length <= 0) {
            throw new Damaged("the beginning of what was packed has no length");
        }
        byte[] beginning = checked(source.read(Packer.HEAD, length), integer(head, 4));
        Unpacker index = new Unpacker(source, new long[0], beginning, 0);
        long[] partsBegin = new long[index.number() + 1];
        partsBegin[0] = Packer.HEAD + (long) length;
        for (int i = 1; i < partsBegin.length; i++) {
            partsBegin[i] = partsBegin[i - 1] + Packer.SUM + index.number();
        }
        return new Unpacker(source, partsBegin, beginning, index.at);
    }

    public int number() {
        int value = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            value |= (bytes[at] & 0x7F) << shift;
            shift += 7;
            at++;
        }
        value |= bytes[at] << shift;
        at++;
        return value;
    }

    public long large() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        at += 8;
        return value;
    }

    public boolean truth() {
        at++;
        return bytes[at - 1] != 0;
    }

    public String text() {
        int known = number();
        if (known > 0) {
            return texts.get(known - 1);
        }
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        texts.add(text);
        return text;
    }

    /** What was written apart, read each time that somebody asks. */
    public <T extends Object> Supplier<T> apart(Function<Unpacker, T> reader) {
        // Neither the bytes nor the texts of the whole are held on to for the sake of a part.
        PackSource from = source;
        long[] places = partsBegin;
        int number = number();
        return () -> {
            byte[] part = from.read(places[number], (int) (places[number + 1] - places[number]));
            byte[] own = Arrays.copyOfRange(part, Packer.SUM, part.length);
            return reader.apply(new Unpacker(from, places, checked(own, integer(part, 0)), 0));
        };
    }

    private static byte[] checked(byte[] part, int sum) {
        if (Packer.sum(part) != sum) {
            throw new Damaged("what was packed has changed");
        }
        return part;
    }

    private static int integer(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }
}
