package org.bichig.check.text;

/**
 * What letters a text has. That it has a word is found out letter by letter first, which takes next to no time; so most
 * patterns need not be tried on most texts.
 */
final class Letters {

    /** Letters and marks that many patterns ask for have slots of their own; of the others, several share one. */
    private static final int OWN = 0x80;

    private static final int PUNCTUATION = 0x2000;
    private static final int SLOTS = 2048;

    private final String text;
    private final long[] slots = new long[SLOTS / Long.SIZE];

    Letters(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            put(letter);
            if (letter >= 'A' && letter <= 'Z') {
                put((char) (letter - 'A' + 'a'));
            }
        }
    }

    private void put(char letter) {
        int slot = slot(letter);
        slots[slot / Long.SIZE] |= 1L << slot;
    }

    private static int slot(char letter) {
        if (letter < OWN) {
            return letter;
        }
        return letter >= PUNCTUATION && letter < PUNCTUATION + OWN
                ? OWN + letter - PUNCTUATION
                : 2 * OWN + letter % (SLOTS - 2 * OWN);
    }

    /** False only where the word is not there; small letters stand for capitals too. */
    boolean mayHave(String word) {
        boolean isExact = true;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int slot = slot(letter);
            if ((slots[slot / Long.SIZE] & 1L << slot) == 0) {
                return false;
            }
            isExact &= letter < 'a' || letter > 'z';
        }
        return word.length() == 1 || !isExact || text.contains(word);
    }

    /** The letters and digits of a text, without anything between them. */
    static String only(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Letters::isLetterOrNumber).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isLetterOrNumber(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
