package org.bichig.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bichig.script.MongolianSlip.Kind;

/**
 * Letters of the alphabets that were made from the Mongolian one. Few may be a name in Manchu. Where they are the greater
 * part, the text is in the encoding Z52, which uses them as the codes of glyphs.
 */
final class OtherAlphabets {

    private OtherAlphabets() {}

    static List<MongolianSlip> in(String text) {
        long others = text.chars().filter(Letters::isOfAnotherAlphabet).count();
        if (others == 0) {
            return List.of();
        }
        if (others > text.chars().filter(Letters::isHudum).count()) {
            return List.of(z52(text, others));
        }
        List<MongolianSlip> slips = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            boolean begins = Letters.isOfAnotherAlphabet(text.charAt(at))
                    && !Letters.isOfAnotherAlphabet(Letters.at(text, at - 1));
            if (begins) {
                slips.add(new MongolianSlip(
                        Kind.OTHER_ALPHABET,
                        at,
                        String.format(
                                Locale.ROOT,
                                "The letter U+%04X is not of the Mongolian alphabet (U+1820 to U+1842) but of Todo, Sibe,"
                                        + " Manchu or Ali Gali.",
                                (int) text.charAt(at)),
                        "Type the Mongolian letter that looks like it, unless another language is meant."));
            }
        }
        return slips;
    }

    private static MongolianSlip z52(String text, long others) {
        int first = 0;
        while (!Letters.isOfAnotherAlphabet(text.charAt(first))) {
            first++;
        }
        return new MongolianSlip(
                Kind.LEGACY_ENCODING,
                first,
                "Most letters from here on (" + others
                        + ") are of Todo, Sibe, Manchu or Ali Gali, as in text of the Z52"
                        + " encoding, which no other computer can read.",
                "Convert the text from Z52 to Unicode, and put it here anew.");
    }
}
