package org.bichig.script;

/**
 * How much of a line letters take, in hundredths of the size of the font. It is an estimate, meant for breaking vertical
 * lines where the browser cannot: what it gives for a Mongolian line is some four per cent off, for Latin more.
 */
public final class LineLength {

    private static final int HAN = 100;
    private static final int SPACE = 25;
    private static final int LATIN = 55;

    /** U+1820 to U+183A: what a letter adds to a word of the font that bichig ships, by least squares over 1,345 words. */
    private static final int[] LETTERS = {
        48, 43, 52, 77, 77, 90, 70, 68, 32, 66, 38, 25, 35, 35, 28, 21, 51, 38, 51, 56, 52, 36, 23, 37, 33, 46, 54
    };

    private LineLength() {}

    public static int of(String text) {
        return text.codePoints().map(LineLength::of).sum();
    }

    /** @param character a code point */
    public static int of(int character) {
        int letter = character - 0x1820;
        if (letter >= 0 && letter < LETTERS.length) {
            return LETTERS[letter];
        }
        return switch (character) {
            case ' ' -> SPACE;
            case Letters.MVS -> 36;
            case 0x1802, 0x1804 -> 41;
            case 0x1803 -> 66;
            case 0x180B, 0x180C, 0x180D, 0x180F, 0x200C, 0x200D -> 0;
            default -> character >= 0x2E80 ? HAN : LATIN;
        };
    }
}
