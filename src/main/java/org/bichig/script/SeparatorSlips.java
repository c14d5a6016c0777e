package org.bichig.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bichig.script.MongolianSlip.Kind;

/** Separators that separate nothing, and variation selectors that select nothing. */
final class SeparatorSlips {

    private SeparatorSlips() {}

    static List<MongolianSlip> in(String text) {
        List<MongolianSlip> slips = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == Letters.NNBSP && !SuffixSlips.isSpelledByLooks(text, at + 1)) {
                slips.add(new MongolianSlip(
                        Kind.STRAY_SEPARATOR,
                        at,
                        "The narrow space U+202F stands here, and no suffix that bichig knows follows it.",
                        "Type a space between words; U+180E before a suffix, or before a final a or e that stands"
                                + " apart."));
            } else if (character == Letters.MVS && !separates(text, at)) {
                slips.add(new MongolianSlip(
                        Kind.STRAY_SEPARATOR,
                        at,
                        "The separator U+180E stands here without a word before it and a Mongolian letter after it.",
                        "Delete it; it cannot be seen."));
            } else if (Letters.isJoiner(character) && Letters.isMongolian(Letters.at(text, at - 1))) {
                slips.add(new MongolianSlip(
                        Kind.JOINER,
                        at,
                        "Behind a Mongolian letter, U+"
                                + Integer.toHexString(character).toUpperCase(Locale.ROOT)
                                + " forces the form that the letters have; no word is spelled with it.",
                        "Delete it, unless a single form is to be shown."));
            } else if (Letters.isSelector(character)) {
                addStraySelector(slips, text, at);
            }
        }
        return slips;
    }

    private static boolean separates(String text, int at) {
        char before = Letters.at(text, Letters.seenBefore(text, at));
        char after = Letters.at(text, Letters.seenFrom(text, at + 1));
        boolean nothingBefore =
                before == Letters.MVS || Character.isWhitespace(before) || Character.isSpaceChar(before);
        return !nothingBefore && Letters.isMongolian(after);
    }

    private static void addStraySelector(List<MongolianSlip> slips, String text, int at) {
        char before = Letters.at(text, at - 1);
        if (!Letters.isMongolian(before)) {
            String name = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(at));
            slips.add(new MongolianSlip(
                    Kind.STRAY_SELECTOR,
                    at,
                    Letters.isSelector(before)
                            ? "The variation selector " + name + " follows another one."
                            : "The variation selector " + name + " does not follow a Mongolian letter.",
                    "Delete it; it cannot be seen, and search stumbles over it."));
        }
    }
}
