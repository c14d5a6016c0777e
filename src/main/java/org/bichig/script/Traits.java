package org.bichig.script;

/**
 * Which kinds of characters a text has, found in one pass, so that nobody goes through it for something that it has not.
 * Each kind is a bit.
 */
final class Traits {

    /** A letter of the Mongolian alphabet, Hudum. */
    static final int MONGOLIAN = 1;

    /** A letter of one of the alphabets made from it. */
    static final int OTHER_ALPHABET = 1 << 1;

    /** U+180E or U+202F. */
    static final int SEPARATOR = 1 << 2;

    static final int SELECTOR = 1 << 3;
    static final int JOINER = 1 << 4;

    /** A Chinese sign for which Mongolian has one of its own. */
    static final int CHINESE_SIGN = 1 << 5;

    /** Punctuation in the form that it has in vertical lines. */
    static final int VERTICAL_FORM = 1 << 6;

    /** Private use, U+FFFD, or anything beyond the basic plane, where there is more private use. */
    static final int UNREADABLE = 1 << 7;

    private Traits() {}

    /** Whether a text, whose traits these are, has anything of one of the kinds. */
    static boolean any(int traits, int kinds) {
        return (traits & kinds) != 0;
    }

    static int of(String text) {
        int traits = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character >= '\u180B') {
                traits |= of(character);
            }
        }
        return traits;
    }

    private static int of(char character) {
        if (character <= '\u18AA') {
            return ofTheMongolianBlock(character);
        }
        if (character >= '\uD800') {
            return ofTheEnd(character);
        }
        return switch (character) {
            case Letters.NNBSP -> SEPARATOR;
            case '\u200C', '\u200D' -> JOINER;
            default -> ChinesePunctuation.meant(character) == character ? 0 : CHINESE_SIGN;
        };
    }

    private static int ofTheMongolianBlock(char character) {
        if (Letters.isHudum(character)) {
            return MONGOLIAN;
        }
        if (Letters.isOfAnotherAlphabet(character)) {
            return OTHER_ALPHABET;
        }
        if (character == Letters.MVS) {
            return SEPARATOR;
        }
        return Letters.isSelector(character) ? SELECTOR : 0;
    }

    private static int ofTheEnd(char character) {
        if (character <= '\uF8FF' || character == '\uFFFD') {
            return UNREADABLE;
        }
        if (character >= '\uFE10' && character <= '\uFE48') {
            return VERTICAL_FORM;
        }
        return ChinesePunctuation.meant(character) == character ? 0 : CHINESE_SIGN;
    }
}
