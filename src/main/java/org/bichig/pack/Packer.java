package org.bichig.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * Writes values one after the other. A text that was written before is written as its number. What is written
 * {@link #apart} can be left unread, and read when somebody asks.
 */
public final class Packer {

    /** The length of the beginning and a sum over it. */
    static final int HEAD = 8;

    /** The sum before each part. */
    static final int SUM = 4;

    private final List<byte[]> parts;
    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[1024];
    private int length;

    public Packer() {
        this(new ArrayList<>());
    }

    private Packer(List<byte[]> parts) {
        this.parts = parts;
    }

    /** A number that is small as a rule, and not below 0. */
    public Packer number(int value) {
        int left = value;
        while ((left & ~0x7F) != 0) {
            one(left & 0x7F | 0x80);
            left >>>= 7;
        }
        one(left);
        return this;
    }

    public Packer large(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            one((int) (value >>> shift));
        }
        return this;
    }

    public Packer truth(boolean value) {
        one(value ? 1 : 0);
        return this;
    }

    public Packer text(String value) {
        Integer known = texts.putIfAbsent(value, texts.size());
        if (known != null) {
            return number(known + 1);
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(0).number(utf8.length);
        reserve(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
        return this;
    }

    /** Writes a part that is read only when somebody asks for it. */
    public Packer apart(Consumer<Packer> writer) {
        Packer part = new Packer(parts);
        writer.accept(part);
        number(parts.size());
        parts.add(part.own());
        return this;
    }

    /** Everything that was written. */
    public byte[] toBytes() {
        Packer index = new Packer(new ArrayList<>());
        index.number(parts.size());
        parts.forEach(part -> index.number(part.length));
        byte[] places = index.own();
        byte[] beginning = Arrays.copyOf(places, places.length + length);
        System.arraycopy(bytes, 0, beginning, places.length, length);
        int all = HEAD + beginning.length;
        for (byte[] part : parts) {
            all += SUM + part.length;
        }
        byte[] packed = new byte[all];
        put(packed, 0, beginning.length);
        put(packed, 4, sum(beginning));
        int at = HEAD;
        System.arraycopy(beginning, 0, packed, at, beginning.length);
        at += beginning.length;
        for (byte[] part : parts) {
            put(packed, at, sum(part));
            System.arraycopy(part, 0, packed, at + SUM, part.length);
            at += SUM + part.length;
        }
        return packed;
    }

    static int sum(byte[] part) {
        CRC32C sum = new CRC32C();
        sum.update(part, 0, part.length);
        return (int) sum.getValue();
    }

    private byte[] own() {
        return Arrays.copyOf(bytes, length);
    }

    private void one(int value) {
        reserve(1);
        bytes[length] = (byte) value;
        length++;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private static void put(byte[] bytes, int at, int value) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >>> 24 - 8 * i);
        }
    }
}
