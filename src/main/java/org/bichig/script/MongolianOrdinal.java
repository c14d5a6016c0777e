package org.bichig.script;

import java.util.Optional;

/**
 * The suffix that makes an ordinal of a number written in digits: ᠳᠦᠭᠡᠷ where the word that is spoken last has the vowels
 * e, ö, ü, otherwise ᠳᠤᠭᠠᠷ.
 *
 * <pre>
 *   MongolianOrdinal.of(3)     // "3᠎ᠳᠤᠭᠠᠷ", since three is ᠭᠤᠷᠪᠠ
 *   MongolianOrdinal.of(14)    // "14᠎ᠳᠦᠭᠡᠷ", since fourteen ends in ᠳᠥᠷᠪᠡ
 * </pre>
 *
 * <p>Evidence for 1 to 12 is in published texts; the rest follows from the number words (docs/mongolian.md).
 */
final class MongolianOrdinal {

    static final String MASCULINE = "ᠳᠤᠭᠠᠷ";
    static final String FEMININE = "ᠳᠦᠭᠡᠷ";

    /** ᠨᠢᠭᠡ, ᠳᠥᠷᠪᠡ, ᠶᠢᠰᠦ: 1, 4, 9. */
    private static final String FEMININE_UNITS = "149";

    /** ᠳᠥᠴᠢ and ᠶᠡᠷᠡ: 40, 90. Ten, twenty, thirty, fifty, sixty, seventy and eighty are ᠠᠷᠪᠠ ᠬᠣᠷᠢ ᠭᠤᠴᠢ ᠲᠠᠪᠢ ᠵᠢᠷᠠ ᠳᠠᠯᠠ ᠨᠠᠶᠠ. */
    private static final String FEMININE_TENS = "49";

    private MongolianOrdinal() {}

    /** @param number positive and below 100,000 */
    static String of(int number) {
        String digits = Integer.toString(number);
        return digits + Letters.MVS + suffix(digits).orElseThrow(() -> new IllegalArgumentException(digits));
    }

    /**
     * @param digits of a whole number, most significant first
     * @return empty where it depends on the speaker which word comes last: for zero, and from a hundred thousand on for
     *     round numbers, which are counted in tens of thousands (ᠲᠦᠮᠡ), in hundreds of thousands or in millions
     */
    static Optional<String> suffix(String digits) {
        int last = digits.length() - 1;
        while (last >= 0 && digits.charAt(last) == '0') {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        String digit = digits.substring(last, last + 1);
        return switch (digits.length() - 1 - last) {
            case 0 -> Optional.of(FEMININE_UNITS.contains(digit) ? FEMININE : MASCULINE);
            case 1 -> Optional.of(FEMININE_TENS.contains(digit) ? FEMININE : MASCULINE);
            // ᠵᠠᠭᠤ, hundred; ᠮᠢᠩᠭ᠎ᠠ, thousand
            case 2, 3 -> Optional.of(MASCULINE);
            // ᠲᠦᠮᠡ, ten thousand
            case 4 -> Optional.of(FEMININE);
            default -> Optional.empty();
        };
    }
}
