package org.bichig.script;

/** Which characters are Mongolian, and what they do to their neighbours (The Unicode Standard, 13.5; UTN #57). */
final class Letters {

    /** MONGOLIAN VOWEL SEPARATOR: before a suffix, and before a final a or e that stands apart. */
    static final char MVS = '\u180E';

    /** NARROW NO-BREAK SPACE: stood before suffixes until Unicode 16 gave that to {@link #MVS}. */
    static final char NNBSP = '\u202F';

    private static final char NIRUGU = '\u180A';
    private static final char ZWNJ = '\u200C';
    private static final char ZWJ = '\u200D';

    private Letters() {}

    /** Of the alphabet in which Mongolian is written in the traditional script, Hudum. */
    static boolean isHudum(int character) {
        return character >= 0x1820 && character <= 0x1842;
    }

    /** Of one of the alphabets made from it: Todo, Sibe, Manchu, and Ali Gali for Sanskrit and Tibetan. */
    static boolean isOfAnotherAlphabet(int character) {
        return character >= 0x1843 && character <= 0x18AA;
    }

    static boolean isMongolian(int character) {
        return isHudum(character) || isOfAnotherAlphabet(character);
    }

    /** FVS1 to FVS4: chooses a form of the letter before it. */
    static boolean isSelector(int character) {
        return character >= 0x180B && character <= 0x180D || character == 0x180F;
    }

    /** Belongs to the word that it stands in, so that a word does not end before it. */
    static boolean isWithinWord(int character) {
        return isMongolian(character) || isSelector(character) || character == NIRUGU || isJoiner(character);
    }

    /** Makes letters join or keeps them from it. */
    static boolean isJoiner(int character) {
        return character == ZWNJ || character == ZWJ;
    }

    static boolean isVowel(int character) {
        return character >= 0x1820 && character <= 0x1827;
    }

    /** An asterisk, underscore or tilde, of which Markdown makes emphasis: the reader does not see it. */
    static boolean isEmphasisMark(int character) {
        return character == '*' || character == '_' || character == '~';
    }

    /** The character at an offset; a line end before the text and after it. */
    static char at(String text, int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
    }

    /** Where the last character before an offset stands that a reader sees; -1 if there is none. */
    static int seenBefore(String text, int offset) {
        int at = offset - 1;
        while (at >= 0 && (isEmphasisMark(text.charAt(at)) || isSelector(text.charAt(at)))) {
            at--;
        }
        return at;
    }

    /** Where the first character from an offset on stands that a reader sees; the length of the text if there is none. */
    static int seenFrom(String text, int offset) {
        int at = offset;
        while (at < text.length() && isEmphasisMark(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
