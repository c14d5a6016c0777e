package org.bichig.markdown;

/** Which characters belong to scripts that do not put spaces around words, or around punctuation. */
final class EastAsian {

    private EastAsian() {}

    /**
     * Whether emphasis may begin or end beside the character, whatever stands on its other side: Chinese and Japanese letters
     * and punctuation, fullwidth forms, and Mongolian with its punctuation, variation selectors and vowel separator.
     *
     * @param c a UTF-16 code unit; any surrogate counts, since Han letters outside the BMP arrive in halves
     */
    static boolean freesEmphasis(char c) {
        return isChinese(c) || c >= 0x1800 && c <= 0x18AF || Character.isSurrogate(c);
    }

    /** Whether a line break between two such characters is no more than the end of a typed line. */
    static boolean needsNoSpace(int codePoint) {
        return codePoint <= 0xFFFF ? isChinese((char) codePoint) : codePoint >= 0x20000 && codePoint <= 0x3FFFF;
    }

    private static boolean isChinese(char c) {
        return c >= 0x2E80 && c <= 0x312F // radicals, CJK punctuation, kana, bopomofo
                || c >= 0x3190 && c <= 0x9FFF // ideographs and enclosed forms; Hangul, between them, has spaces
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE10 && c <= 0xFE1F // vertical punctuation
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF9F
                || c >= 0xFFE0 && c <= 0xFFE6;
    }
}
