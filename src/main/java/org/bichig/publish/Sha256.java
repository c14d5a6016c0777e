package org.bichig.publish;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 sum. As four numbers, because a site of thousands of reports has some hundred thousand of them, and its text takes
 * twice the room.
 */
record Sha256(long first, long second, long third, long fourth) {

    private static final int DIGITS = 64;

    static Sha256 sum(byte[] bytes) {
        try {
            ByteBuffer sum =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Sha256(sum.getLong(), sum.getLong(), sum.getLong(), sum.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The sum of bytes in lower-case hexadecimal. */
    static String of(byte[] bytes) {
        return sum(bytes).toString();
    }

    /** Whether a text is a sum in lower-case hexadecimal. */
    static boolean isSum(String text) {
        return text.length() == DIGITS
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f');
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
