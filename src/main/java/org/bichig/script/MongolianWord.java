package org.bichig.script;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text, without its case suffixes.
 *
 * @param stem as typed: ᠬᠣᠲᠠ of ᠬᠣᠲᠠ᠎ᠶᠢᠨ, ᠨᠡᠷ᠎ᠡ of ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ
 * @param offset where it begins, in UTF-16 units
 */
public record MongolianWord(String stem, int offset) {

    /** All of them, in order. What stands behind a number, a bracket or Latin and a separator is a suffix and no word. */
    public static List<MongolianWord> in(String text) {
        List<MongolianWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Letters.isHudum(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at);
            char before = Letters.at(text, at - 1);
            if (!isInner(before) && !isSeparator(before)) {
                words.add(new MongolianWord(text.substring(at, endOfStem(text, at, end)), at));
            }
            at = end;
        }
        return words;
    }

    /** Where the word that begins here ends, its suffixes included. */
    private static int end(String text, int start) {
        int end = start + 1;
        while (end < text.length()
                && (isInner(text.charAt(end))
                        || isSeparator(text.charAt(end)) && Letters.isHudum(Letters.at(text, end + 1)))) {
            end++;
        }
        return end;
    }

    private static int endOfStem(String text, int start, int end) {
        int stem = end;
        int separator = lastSeparator(text, start, stem);
        while (separator > start && Suffix.isKnown(DetachedSuffix.bare(text, separator + 1, stem))) {
            stem = separator;
            separator = lastSeparator(text, start, stem);
        }
        return stem;
    }

    private static int lastSeparator(String text, int start, int end) {
        int at = end - 1;
        while (at >= start && !isSeparator(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** What may stand between two letters of a word, letters included; a word does not begin behind it. */
    private static boolean isInner(char character) {
        return Letters.isHudum(character) || !Letters.isMongolian(character) && Letters.isWithinWord(character);
    }

    private static boolean isSeparator(char character) {
        return character == Letters.MVS || character == Letters.NNBSP;
    }

    /** The letters alone: without selectors, joiners and separators, which are no matter of spelling. */
    public String letters() {
        int plain = 0;
        while (plain < stem.length() && Letters.isMongolian(stem.charAt(plain))) {
            plain++;
        }
        if (plain == stem.length()) {
            return stem;
        }
        StringBuilder letters = new StringBuilder(stem.length()).append(stem, 0, plain);
        for (int at = plain; at < stem.length(); at++) {
            if (Letters.isMongolian(stem.charAt(at))) {
                letters.append(stem.charAt(at));
            }
        }
        return letters.toString();
    }

    /**
     * What two spellings that look alike have in common: the {@link SearchKey}, and that the first vowel other than i is of
     * the same kind, a o u or e ö ü. Words of different kinds have letters that differ in print.
     */
    public String look() {
        return look(letters());
    }

    /** The same of a word of which the letters alone are known. */
    public static String look(String letters) {
        return (isMasculine(letters) ? "a" : "e") + SearchKey.of(letters);
    }

    private static boolean isMasculine(String letters) {
        for (int at = 0; at < letters.length(); at++) {
            switch (letters.charAt(at)) {
                case '\u1820', '\u1823', '\u1824' -> {
                    return true;
                }
                case '\u1821', '\u1825', '\u1826' -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
