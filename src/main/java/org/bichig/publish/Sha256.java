package org.bichig.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.bichig.pack.Digests;

/**
 * A SHA-256 sum. As four numbers, because a site of thousands of reports has some hundred thousand of them, and its text takes
 * twice the room.
 */
record Sha256(long first, long second, long third, long fourth) {

    private static final int DIGITS = 64;
    private static final int PIECE = 1 << 16;

    static Sha256 sum(byte[] bytes) {
        MessageDigest digest = Digests.sha256();
        digest.update(bytes);
        return of(digest);
    }

    /** The sum of what may be too much to be held. */
    static Sha256 sum(Content content) throws IOException {
        if (content instanceof Content.Whole whole) {
            return sum(whole.bytes());
        }
        MessageDigest digest = Digests.sha256();
        content.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return of(digest);
    }

    /** The sum of a file, read piece by piece. */
    static Sha256 sum(Path file) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int count = in.read(piece); count > 0; count = in.read(piece)) {
                digest.update(piece, 0, count);
            }
        }
        return of(digest);
    }

    private static Sha256 of(MessageDigest digest) {
        ByteBuffer sum = ByteBuffer.wrap(digest.digest());
        return new Sha256(sum.getLong(), sum.getLong(), sum.getLong(), sum.getLong());
    }

    /** The sum of bytes in lower-case hexadecimal. */
    static String of(byte[] bytes) {
        return sum(bytes).toString();
    }

    /** Whether a text is a sum in lower-case hexadecimal. */
    static boolean isSum(String text) {
        int digits = 0;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits == DIGITS && text.length() == DIGITS;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }

    /** @param text for which {@link #isSum} holds */
    static Sha256 read(String text) {
        return new Sha256(
                HexFormat.fromHexDigitsToLong(text, 0, 16),
                HexFormat.fromHexDigitsToLong(text, 16, 32),
                HexFormat.fromHexDigitsToLong(text, 32, 48),
                HexFormat.fromHexDigitsToLong(text, 48, 64));
    }

    /** In lower-case hexadecimal. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second) + hex.toHexDigits(third) + hex.toHexDigits(fourth);
    }
}
