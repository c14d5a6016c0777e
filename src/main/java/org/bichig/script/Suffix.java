package org.bichig.script;

import java.util.Set;

/**
 * What the words are that may be a suffix: those of GB/T 25914-2023 as the CC0 library mongol_code lists them, without
 * variation selectors, and the two endings of ordinal numbers.
 */
final class Suffix {

    /** With the separated vowel that it ends in. */
    private static final String LUGA = "\u182F\u1824\u182D" + Letters.MVS + "\u1820";

    private static final Set<String> NEVER_A_WORD = Set.of(
            "ᠶᠢᠨ", "ᠤᠨ", "ᠦᠨ", "ᠤ", "ᠦ", "ᠢ", "ᠶᠢ", "ᠳᠤ", "ᠳᠦ", "ᠲᠤ", "ᠲᠦ", "ᠳᠤᠷ", "ᠳᠦᠷ", "ᠲᠤᠷ", "ᠳᠠᠬᠢ", "ᠳᠡᠬᠢ", "ᠲᠠᠬᠢ",
            "ᠲᠡᠬᠢ", "ᠠᠴᠠ", "ᠡᠴᠡ", "ᠪᠡᠷ", "ᠢᠶᠠᠷ", "ᠢᠶᠡᠷ", "ᠲᠠᠢ", "ᠲᠡᠢ", "ᠯᠦᠭᠡ", "ᠪᠡᠨ", "ᠢᠶᠠᠨ", "ᠢᠶᠡᠨ", "ᠶᠤᠭᠠᠨ", "ᠶᠦᠭᠡᠨ",
            "ᠳᠡᠭᠡᠨ", "ᠲᠠᠭᠠᠨ", "ᠲᠡᠭᠡᠨ", "ᠠᠴᠠᠭᠠᠨ", "ᠡᠴᠡᠭᠡᠨ", "ᠲᠠᠢᠭᠠᠨ", "ᠲᠡᠢᠭᠡᠨ", "ᠦᠳ", "ᠨᠤᠭᠤᠳ", "ᠨᠦᠭᠦᠳ", "ᠨᠡᠷ", "ᠤᠤ",
            "ᠦᠦ", LUGA);

    /**
     * Also words of their own, such as particles, "following" and "for a time". Only a reader can tell.
     */
    private static final Set<String> ALSO_A_WORD =
            Set.of("ᠪᠠᠷ", "ᠨᠠᠷ", "ᠪᠠᠨ", "ᠤᠳ", "ᠳᠠ", "ᠳᠡ", "ᠴᠤ", "ᠴᠦ", "ᠳᠠᠭᠠᠨ", "ᠲᠦᠷ");

    private static final Set<String> AFTER_A_NUMBER = Set.of("ᠳᠤᠭᠠᠷ", "ᠳᠦᠭᠡᠷ");

    /** Endings that follow a vowel and nothing else, so that after another letter they are words. */
    private static final Set<String> AFTER_A_VOWEL = Set.of("\u182A\u1820\u1837", "\u182A\u1820\u1828");

    /** The genitive, which looks like the word for "year", ᠣᠨ, wherever that is typed with the wrong one of two letters. */
    private static final String GENITIVE = "\u1824\u1828";

    /** How sure it is that a word is a suffix of what stands before it. */
    enum Likelihood {
        CERTAIN,
        POSSIBLE,
        NONE
    }

    private Suffix() {}

    /**
     * @param word without variation selectors
     * @param text in which it stands
     * @param hostEnd where what it may be a suffix of ends; the character before is the last of it
     */
    static Likelihood likelihood(String word, String text, int hostEnd) {
        int last = Letters.at(text, Letters.seenBefore(text, hostEnd));
        if (AFTER_A_NUMBER.contains(word)) {
            return Character.isDigit(last) || last == '}' ? Likelihood.CERTAIN : Likelihood.NONE;
        }
        if (AFTER_A_VOWEL.contains(word) && Letters.isMongolian(last) && !Letters.isVowel(last)) {
            return Likelihood.NONE;
        }
        if (ALSO_A_WORD.contains(word) || isGenitive(word) && isYear(text, Letters.seenBefore(text, hostEnd) + 1)) {
            return Likelihood.POSSIBLE;
        }
        return NEVER_A_WORD.contains(word) ? Likelihood.CERTAIN : Likelihood.NONE;
    }

    /** Whether it is the suffix that can be mistaken for the word for "year". */
    static boolean isGenitive(String word) {
        return word.equals(GENITIVE);
    }

    /** Whether a word is in the list at all, whatever it stands after. */
    static boolean isKnown(String word) {
        return NEVER_A_WORD.contains(word) || ALSO_A_WORD.contains(word) || AFTER_A_NUMBER.contains(word);
    }

    private static boolean isYear(String text, int end) {
        for (int at = end - 4; at < end; at++) {
            if (Letters.at(text, at) < '0' || Letters.at(text, at) > '9') {
                return false;
            }
        }
        return !Character.isDigit(Letters.at(text, end - 5));
    }
}
