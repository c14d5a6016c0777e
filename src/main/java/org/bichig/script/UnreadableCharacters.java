package org.bichig.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.bichig.script.MongolianSlip.Kind;

/** Codes that no reader's font gives the meaning of: private use (one finding for each row of them), and U+FFFD. */
final class UnreadableCharacters {

    /** A text in an old encoding has a stray other code here and there. */
    private static final int MOST_IN_PERCENT = 80;

    private static final String MENKSOFT = "Menksoft";
    private static final String ZVVNMOD = "ZVVNMOD";

    private UnreadableCharacters() {}

    static List<MongolianSlip> in(String text) {
        String guess = guess(text);
        List<MongolianSlip> slips = new ArrayList<>();
        boolean inRow = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            boolean isPrivate = isPrivate(codePoint);
            if (isPrivate && !inRow) {
                slips.add(privateUse(at, codePoint, guess));
            } else if (codePoint == 0xFFFD) {
                slips.add(new MongolianSlip(
                        Kind.LOST_CHARACTER,
                        at,
                        "The character U+FFFD stands where another one was lost, most often when a file was opened in the"
                                + " wrong encoding and saved.",
                        "Type what stood here, or take the text from its source once more."));
            }
            inRow = isPrivate;
        }
        return slips;
    }

    private static MongolianSlip privateUse(int at, int codePoint, String guess) {
        String found = String.format(Locale.ROOT, "The code U+%04X is for private use", codePoint);
        return guess.isEmpty()
                ? new MongolianSlip(
                        Kind.PRIVATE_USE,
                        at,
                        found + ": it means something in one font only, and no reader has that font.",
                        "Type the text in Unicode letters (U+1820 to U+1842).")
                : new MongolianSlip(
                        Kind.PRIVATE_USE,
                        at,
                        found + "; the text seems to be in the " + guess
                                + " encoding, which shows as empty boxes on any other computer.",
                        "Convert the text from " + guess + " to Unicode, and put it here anew.");
    }

    /** The encoding that most of the private codes of a text are from; empty if that cannot be said. */
    private static String guess(String text) {
        long all = text.codePoints().filter(UnreadableCharacters::isPrivate).count();
        if (isMost(text, all, code -> code >= 0xE234 && code <= 0xE34F)) {
            return MENKSOFT;
        }
        return isMost(text, all, code -> code >= 0xE000 && code <= 0xE242) ? ZVVNMOD : "";
    }

    private static boolean isMost(String text, long all, IntPredicate range) {
        return all > 0 && text.codePoints().filter(range).count() * 100 >= all * MOST_IN_PERCENT;
    }

    private static boolean isPrivate(int codePoint) {
        return Character.getType(codePoint) == Character.PRIVATE_USE;
    }
}
