package org.bichig.render;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page on its way through a template, which writes it in thousands of small pieces. They are encoded together. */
final class PageText extends Writer {

    /** Characters; most pages of reports are as long as this, and few are twice as long. */
    private static final int USUAL_LENGTH = 48 * 1024;

    /** Bytes that a character takes in UTF-8, at most: those outside the basic plane take four, and are two characters. */
    private static final int MOST_BYTES = 3;

    private char[] text = new char[USUAL_LENGTH];
    private int length;

    @Override
    public void write(int character) {
        makeRoom(1);
        text[length] = (char) character;
        length++;
    }

    @Override
    public void write(char[] piece, int from, int count) {
        makeRoom(count);
        System.arraycopy(piece, from, text, length, count);
        length += count;
    }

    @Override
    public void write(String piece, int from, int count) {
        makeRoom(count);
        piece.getChars(from, from + count, text, length);
        length += count;
    }

    /** Writes a text that needs no escaping in HTML; writes nothing, and says so, when it does. */
    boolean writePlain(String piece) {
        int count = piece.length();
        makeRoom(count);
        piece.getChars(0, count, text, length);
        for (int at = length; at < length + count; at++) {
            if (isSpecial(text[at])) {
                return false;
            }
        }
        length += count;
        return true;
    }

    private static boolean isSpecial(char character) {
        return character <= '>'
                && (character == '<' || character == '>' || character == '&' || character == '"' || character == '\'');
    }

    private void makeRoom(int count) {
        if (count > text.length - length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, Math.addExact(length, count)));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return new String(text, 0, length);
    }

    byte[] utf8() {
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(length, MOST_BYTES));
        CoderResult result = encoder.encode(CharBuffer.wrap(text, 0, length), bytes, true);
        if (!result.isUnderflow()) {
            throw new IllegalStateException("there is room for every character");
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
