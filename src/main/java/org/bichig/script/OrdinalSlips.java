package org.bichig.script;

import java.util.ArrayList;
import java.util.List;
import org.bichig.script.MongolianSlip.Kind;

/** Ordinals in digits whose suffix does not agree with the vowels of the number as it is spoken: {@code 4᠎ᠳᠤᠭᠠᠷ}. */
final class OrdinalSlips {

    /** A longer row of digits is no number that anybody reads out. */
    private static final int MOST_DIGITS = 9;

    private static final int MOST_MARKS = 3;
    private static final String PART_OF_SOMETHING_LONGER = ".,:/-";

    private OrdinalSlips() {}

    static List<MongolianSlip> in(String text) {
        List<MongolianSlip> slips = new ArrayList<>();
        for (int at = 1; at < text.length(); at++) {
            char separator = text.charAt(at);
            if (separator == Letters.MVS || separator == Letters.NNBSP) {
                String suffix = suffix(text, at + 1);
                if (!suffix.isEmpty()) {
                    add(slips, number(text, at), suffix, at + 1);
                }
            }
        }
        return slips;
    }

    private static void add(List<MongolianSlip> slips, String number, String suffix, int start) {
        MongolianOrdinal.suffix(number)
                .filter(right -> !right.equals(suffix))
                .ifPresent(right -> slips.add(new MongolianSlip(
                        Kind.ORDINAL_SUFFIX,
                        start,
                        number + " is read out with a word at its end that asks for " + right + ", not " + suffix + ".",
                        "Type " + right + ".")));
    }

    /** The suffix of an ordinal that begins here, which may go on in suffixes of its own; empty if none does. */
    private static String suffix(String text, int start) {
        for (String suffix : List.of(MongolianOrdinal.MASCULINE, MongolianOrdinal.FEMININE)) {
            if (text.startsWith(suffix, start) && !Letters.isHudum(Letters.at(text, start + suffix.length()))) {
                return suffix;
            }
        }
        return "";
    }

    /** The whole number that ends here, marks of emphasis behind it left out; empty if it is none, or part of another. */
    private static String number(String text, int end) {
        int last = end;
        while (last > 0 && end - last < MOST_MARKS && Letters.isEmphasisMark(text.charAt(last - 1))) {
            last--;
        }
        int start = last;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean isPart = start > 0 && PART_OF_SOMETHING_LONGER.indexOf(text.charAt(start - 1)) >= 0;
        return isPart || last - start > MOST_DIGITS ? "" : text.substring(start, last);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
