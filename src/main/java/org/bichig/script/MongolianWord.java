package org.bichig.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word of a text, without its case suffixes.
 *
 * @param stem as typed: ᠬᠣᠲᠠ of ᠬᠣᠲᠠ᠎ᠶᠢᠨ, ᠨᠡᠷ᠎ᠡ of ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ
 * @param offset where it begins, in UTF-16 units
 */
public record MongolianWord(String stem, int offset) {

    private static final Pattern WORD = Pattern.compile(
            "(?<![\\u180A-\\u180F\\u1820-\\u1842\\u200C\\u200D\\u202F])[\\u1820-\\u1842](?:[\\u180A-\\u180D\\u180F\\u1820-\\u1842\\u200C\\u200D]"
                    + "|[\\u180E\\u202F](?=[\\u1820-\\u1842]))*+");

    /** All of them, in order. What stands behind a number, a bracket or Latin and a separator is a suffix and no word. */
    public static List<MongolianWord> in(String text) {
        List<MongolianWord> words = new ArrayList<>();
        WORD.matcher(text).results().forEach(found -> words.add(of(found)));
        return words;
    }

    private static MongolianWord of(MatchResult found) {
        String stem = found.group();
        int separator = lastSeparator(stem);
        while (separator > 0 && Suffix.isKnown(DetachedSuffix.bare(stem, separator + 1, stem.length()))) {
            stem = stem.substring(0, separator);
            separator = lastSeparator(stem);
        }
        return new MongolianWord(stem, found.start());
    }

    private static int lastSeparator(String word) {
        return Math.max(word.lastIndexOf(Letters.MVS), word.lastIndexOf(Letters.NNBSP));
    }

    /** The letters alone: without selectors, joiners and separators, which are no matter of spelling. */
    public String letters() {
        StringBuilder letters = new StringBuilder(stem.length());
        stem.chars().filter(Letters::isMongolian).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    /**
     * What two spellings that look alike have in common: the {@link SearchKey}, and that the first vowel other than i is of
     * the same kind, a o u or e ö ü. Words of different kinds have letters that differ in print.
     */
    public String look() {
        String letters = letters();
        boolean masculine = letters.matches("[^\\u1821\\u1825\\u1826]*?[\\u1820\\u1823\\u1824].*");
        return (masculine ? "a" : "e") + SearchKey.of(letters);
    }
}
